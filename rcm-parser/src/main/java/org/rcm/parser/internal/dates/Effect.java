package org.rcm.parser.internal.dates;

import java.util.Locale;

/** What a preposition does with the date that follows it. The order is that of strength. */
enum Effect {
  /** "in August 2018": the whole period. */
  WITHIN,
  /** "del 5 al 9 de junio": the period, but "del 5 de junio" after a noun tells which document is meant. */
  RANGE,
  /** "between 1 August and 17 September 2018", "entre los días 13 y 15": from the first to the last. */
  BETWEEN,
  /** "in the week of 5 October": the seven days from then. */
  WEEK,
  /** "el pasado 5 de mayo": a day gone by. */
  PAST,
  /** "since March 2018": from then on, and then was before the meeting. */
  SINCE,
  /** "from 1 July": from then on. */
  FROM,
  /** "after 7 September": from the next day on. */
  AFTER,
  /** "by 28 October": until then. */
  UNTIL,
  /** "before 1 October": until the day before. */
  BEFORE,
  /** "prior to an online meeting to be held in August 2018". */
  BEFORE_EVENT;

  static final String PATTERN = "within|range|between|week|past|since|from|after|until|before";

  static Effect of(String value) {
    return valueOf(value.toUpperCase(Locale.ROOT));
  }

  /** Of two in a row the stronger: "a más tardar" and "en" is until. */
  Effect and(Effect other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether it sets the last day only; such a day is never in the past. */
  boolean isDeadline() {
    return compareTo(UNTIL) >= 0;
  }
}
