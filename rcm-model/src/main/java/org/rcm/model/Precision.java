package org.rcm.model;

/** How fine the words of a {@link TimeFrame} are. */
public enum Precision {
  /** To the day: "by 3 August", "on 6-7 October". */
  DAY,
  /** A part of a month: "early in September", "in the first week of December". */
  WEEK,
  /** A month: "in August 2018". */
  MONTH,
  /** A quarter: "no later than the first quarter of the year 2022". */
  QUARTER,
  /** A year: "in 2021". */
  YEAR,
  /** No date at all: "as soon as possible", "on a date to be defined". */
  OPEN
}
