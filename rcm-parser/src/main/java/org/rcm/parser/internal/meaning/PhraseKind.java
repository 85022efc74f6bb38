package org.rcm.parser.internal.meaning;

/** Kinds of phrases; {@code phrases.csv} of each language lists them. */
enum PhraseKind {
  /** Leads into a sentence without changing it: "in addition". */
  LEAD_IN,
  /** Names what a sentence is about: "regarding". */
  TOPIC,
  /** Joins clauses: "as well as". */
  JOIN,
  /** Means those that still have to do it: "that have not". */
  PENDING,
  /** Leads to those who help: "with * support of". */
  SUPPORT,
  /** Leads to who proposed it: "at the request of". */
  PROPOSED_BY,
  /** Leads to who gives or organises an activity: "given by". */
  GIVEN_BY,
  /** Leads to who answers for something that is undertaken: "under the responsibility of". */
  IN_CHARGE,
  /** Stands for who was named before: "said organization". */
  SAID,
  /** The same for several: "these organizations". */
  SAID_ALL,
  /** Leads to the members of a body that is set up: "composed of". */
  COMPOSED_OF,
  /** Leads to those who are to receive: "for * consideration by". */
  FOR_WHOM,
  /** Says that a list of activities follows: "calendar". */
  CALENDAR,
  /** Says that what follows was recommended: "has been recommended to". */
  RECOMMENDED_TO,
  /** Stands before a list without adding anything: "the following". */
  FOLLOWING,
  /** Somewhere that is not known yet: "a country to be confirmed". */
  SOMEWHERE,
  /** Says that an event is still to come, so that its place counts: "to be held". */
  TO_BE_HELD,
  /** Leads to the body whose report is meant: "the conclusions of". */
  REPORT_OF,
  /** Stands between that body and when it met: "formulated", "at its meeting held". */
  FORMULATED,
  /** Says that somebody has done something: "having held". */
  HAVING_DONE
}
