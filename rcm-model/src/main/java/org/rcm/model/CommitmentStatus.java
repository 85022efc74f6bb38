package org.rcm.model;

/** Where a commitment stands in the follow-up. */
public enum CommitmentStatus {
  /** Still to be done; what every commitment is when its report is read. */
  ACTIVE,
  /** Done. */
  IMPLEMENTED,
  /** Its time has passed and nothing says that it was done. */
  ELAPSED,
  /** A later conclusion took its place. */
  SUPERSEDED
}
