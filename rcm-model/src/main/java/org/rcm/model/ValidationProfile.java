package org.rcm.model;

/** How far a report has got, and so which {@linkplain ValidationRule rules} it is checked by. */
public enum ValidationProfile {
  /** Still being written: what contradicts itself is a finding, what is not there yet is not. */
  DRAFT,
  /** Adopted and given out: whatever is missing or left unexplained is a finding too. */
  PUBLISHED
}
