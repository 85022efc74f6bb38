package org.rcm.parser.internal.dates;

/** What a rule found in the tokens of a text, not yet counted out. */
sealed interface Finding {
  /** {@return index of the first token} */
  int start();

  /** {@return index behind the last token} */
  int end();

  /** Dates with what a preposition does with them: "by 28 October, at the latest". */
  record Dated(int start, int end, Effect effect, Group group) implements Finding {}

  /** A span of time from the meeting on: "within 60 days". */
  record Counted(int start, int end, int count, String unit) implements Finding {}

  /** Words that set no date; {@code rule} tells which. */
  record Open(int start, int end, DateRule rule) implements Finding {}

  /** A date that is no time frame: "the conclusions of 19 July 2018". */
  record Skipped(int start, int end) implements Finding {}
}
