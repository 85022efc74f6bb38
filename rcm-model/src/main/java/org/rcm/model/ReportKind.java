package org.rcm.model;

/** What sort of document a report is. */
public enum ReportKind {
  /** Conclusions that a meeting adopted. */
  CONCLUSIONS,
  /** The report of a body to another one, "submits its report to the RCGM, as follows". */
  REPORT,
  /** A declaration, usually in prose. */
  DECLARATION,
  /** A communiqué. */
  COMMUNIQUE
}
