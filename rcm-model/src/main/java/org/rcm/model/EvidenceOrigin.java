package org.rcm.model;

/** From where a field of a commitment was taken. Everything but the clause itself is inferred. */
public enum EvidenceOrigin {
  /** The clause that makes the commitment. */
  CLAUSE,
  /** Other words of the same conclusion: whom the sentence before names. */
  CONCLUSION,
  /** A conclusion above: "To instruct the Secretariat, with the support of IOM, to:". */
  PARENT,
  /** The unnumbered heading above the conclusion: "Working Group on Protection". */
  SECTION,
  /** The dates of the meeting, the only clock that there is. */
  MEETING
}
