package org.rcm.parser.internal.dates;

/** What the dates of the meeting gave to a time frame. */
public enum Inference {
  /** Nothing: "by 28 October 2020", "as soon as possible". */
  NOTHING,
  /** The year: "by 28 October" is the first one on or after the meeting. */
  YEAR,
  /** The day or the year from which the words count: "within 60 days", "by the end of the year". */
  START
}
