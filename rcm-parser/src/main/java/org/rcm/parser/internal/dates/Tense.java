package org.rcm.parser.internal.dates;

/** What the words before a time frame say about its direction. */
public enum Tense {
  /** "held on 22 July - 12 August", "celebrado el". */
  PAST,
  /** "to be held on", "a celebrarse". */
  FUTURE,
  /** The words say nothing. */
  UNKNOWN
}
