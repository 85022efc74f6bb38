package org.rcm.model;

/** What sort of organisation a party is. */
public enum OrganizationKind {
  /** A regional conference itself, as the RCM. */
  CONFERENCE,
  /** A body of the conference: the RCGM, the Presidency Pro-Tempore, the Technical Secretariat, a working group. */
  CONFERENCE_BODY,
  /** An organisation of states, as IOM or UNHCR. */
  INTERGOVERNMENTAL,
  /** An organisation of civil society, as RNCOM. */
  CIVIL_SOCIETY,
  /** Anything else: a university, a framework, another region's process. */
  OTHER
}
