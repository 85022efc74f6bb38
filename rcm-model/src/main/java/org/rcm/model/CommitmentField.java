package org.rcm.model;

/** What can be known of a commitment and rests on words of its report. */
public enum CommitmentField {
  /** {@link Commitment#act()}. */
  ACT,
  /** {@link Commitment#responsible()}. */
  RESPONSIBLE,
  /** {@link Commitment#pending()}. */
  PENDING,
  /** {@link Commitment#action()}. */
  ACTION,
  /** {@link Commitment#by()}. */
  BY,
  /** {@link Commitment#to()}. */
  TO,
  /** {@link Commitment#support()}. */
  SUPPORT,
  /** {@link Commitment#due()}. */
  DUE,
  /** {@link Commitment#place()}. */
  PLACE
}
