package org.rcm.parser.internal.dates;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a row of {@code dates.csv} is about; the file explains each kind with examples. */
enum WordKind {
  MONTH("1[0-2]|[1-9]"),
  MONTH_SHORT("1[0-2]|[1-9]"),
  WEEKDAY,
  ARTICLE,
  DAY_WORD,
  DAY_NUMBER("[1-9]|[12]\\d|3[01]"),
  FIGURE_SIGN("day-first|either"),
  ORDINAL,
  OF,
  OF_YEAR,
  RELATIVE_YEAR("-1|0|1|the"),
  RANGE,
  AND,
  OR,
  PART("\\d{1,2}-\\d{1,2} (\\d{1,2}-\\d{1,2}|-)"),
  END,
  YEAR_PART("\\d{1,2}-\\d{1,2}"),
  LEAD(Effect.PATTERN),
  MONTH_LEAD(Effect.PATTERN),
  DAY_LEAD(Effect.PATTERN),
  SCHEDULED,
  CLOCK,
  TAIL(Effect.PATTERN),
  OPEN("date|adverb|"),
  REPEAT("every|nth"),
  REPEAT_TAIL,
  RELATIVE_LEAD,
  RELATIVE_FROM("meeting|"),
  RELATIVE_TAIL,
  NUMBER("\\d{1,3}"),
  UNIT("day|week|fortnight|month|year|open"),
  ADVANCE_LEAD,
  ADVANCE("event|"),
  EVENT_LEAD,
  NEXT,
  EVENT,
  LINK,
  TENSE("past|future"),
  CLAUSE,
  DOCUMENT;

  private final Pattern value;

  WordKind() {
    this("");
  }

  WordKind(String value) {
    this.value = Pattern.compile(value);
  }

  /** The name in the data files, "month-short". */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean accepts(String text) {
    return value.matcher(text).matches();
  }

  /** What a value has to look like, for messages. */
  String expected() {
    return value.pattern().isEmpty() ? "no value" : value.pattern();
  }
}
