package org.rcm.parser.internal.dates;

import java.util.Locale;

/**
 * How the words of a time frame were read. The {@linkplain #id() ids} stand in files that are kept, so they never change
 * their meaning; they are written to be read as words: "by 28 October": until then.
 */
public enum DateRule {
  // Dates, by what the words around them do

  /** "on 4 July 2023", "in August 2018", "the first quarter of 2022". */
  IN_THIS_TIME,
  /** "between 1 August and 17 September 2018", "del 5 al 9 de junio". */
  FROM_THE_FIRST_TO_THE_LAST,
  /** "in the week of 5 October". */
  SEVEN_DAYS_FROM_THEN,
  /** "el pasado 5 de mayo". */
  A_TIME_GONE_BY,
  /** "since March 2018". */
  SINCE_THEN,
  /** "from 1 July". */
  FROM_THEN_ON,
  /** "after 7 September". */
  FROM_THE_NEXT_DAY_ON,
  /** "by 28 October". */
  UNTIL_THEN,
  /** "before 1 October". */
  UNTIL_THE_DAY_BEFORE,
  /** "prior to an online meeting to be held in August 2018". */
  UNTIL_THE_EVENT,
  /** "within 60 days". */
  LENGTH_OF_TIME,

  // No date

  /** "as soon as possible", "twice a year". */
  NO_DATE_IN_THE_WORDS,
  /** "one month in advance", "two weeks before the exchange". */
  AHEAD_OF_AN_EVENT,
  /** "at the next meeting". */
  AT_THE_NEXT_MEETING,
  /** "within ten working days": holidays are not known. */
  WORKING_DAYS_CANNOT_BE_COUNTED,
  /** "within 60 days of receipt". */
  COUNTED_FROM_AN_EVENT_WITHOUT_A_DATE,
  /** "by 28 October", in a report that does not say when the meeting was. */
  THE_MEETING_HAS_NO_DATE,
  /** "by 31 June". */
  A_DATE_THAT_DOES_NOT_EXIST,
  /** "on 5 August and 3 July 2022". */
  DATES_OUT_OF_ORDER;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return the stable name, {@code until-then}} */
  public String id() {
    return id;
  }

  static DateRule of(Effect effect) {
    return switch (effect) {
      case WITHIN -> IN_THIS_TIME;
      case RANGE, BETWEEN -> FROM_THE_FIRST_TO_THE_LAST;
      case WEEK -> SEVEN_DAYS_FROM_THEN;
      case PAST -> A_TIME_GONE_BY;
      case SINCE -> SINCE_THEN;
      case FROM -> FROM_THEN_ON;
      case AFTER -> FROM_THE_NEXT_DAY_ON;
      case UNTIL -> UNTIL_THEN;
      case BEFORE -> UNTIL_THE_DAY_BEFORE;
      case BEFORE_EVENT -> UNTIL_THE_EVENT;
    };
  }
}
