package org.rcm.model.register;

/** What set a status. */
public enum StatusCause {
  /** The report itself, as it was read: active as a rule, or what was written into its file. */
  REPORT,
  /** A link of kind {@link LinkKind#RESCHEDULED}. */
  NEW_DATE,
  /** A link of kind {@link LinkKind#FULFILLED}. */
  SAID_TO_BE_DONE,
  /** The due date has passed, the same body has met since then, and no later report speaks of the thing or may do so. */
  NOT_SPOKEN_OF,
  /** A person's decision. */
  DECISION
}
