package org.rcm.model;

/** What can be known of a commitment and rests on words of its report. */
public enum CommitmentField {
  /** {@link Commitment#act()}. */
  ACT("act"),
  /** {@link Commitment#responsible()}. */
  RESPONSIBLE("who"),
  /** {@link Commitment#pending()}. */
  PENDING("pending"),
  /** {@link Commitment#action()}. */
  ACTION("what"),
  /** {@link Commitment#by()}. */
  BY("proposer"),
  /** {@link Commitment#to()}. */
  TO("to"),
  /** {@link Commitment#support()}. */
  SUPPORT("support"),
  /** {@link Commitment#due()}. */
  DUE("due"),
  /** {@link Commitment#place()}. */
  PLACE("place");

  private final String word;

  CommitmentField(String word) {
    this.word = word;
  }

  /** What an explanation calls it. */
  String word() {
    return word;
  }
}
