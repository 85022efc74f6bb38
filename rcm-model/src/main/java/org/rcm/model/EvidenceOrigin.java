package org.rcm.model;

/** From where a field of a commitment was taken. */
public enum EvidenceOrigin {
  /** The clause of the commitment itself. */
  CLAUSE,
  /** Other words of the same conclusion: whom the sentence before names. */
  CONCLUSION,
  /** The conclusion above: "To instruct the Secretariat, with the support of IOM, to:". */
  PARENT,
  /** The unnumbered heading above: "Working Group on Protection". */
  SECTION,
  /** The dates of the meeting, the only clock that there is. */
  MEETING
}
