package org.rcm.parser.internal.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as far as the words go: "28 October" has no year, "October 2014" no day, "2008" neither day nor month.
 *
 * <p>It may be a date that cannot be, 31 June; then it has no days. Immutable and thread-safe.
 *
 * @param year the year, if it is said
 * @param month the month, 1 to 12, if it is said
 * @param day the day of the month, if it is said
 */
public record PartialDate(OptionalInt year, OptionalInt month, OptionalInt day) {

  static PartialDate ofDay(int month, int day) {
    return new PartialDate(OptionalInt.empty(), OptionalInt.of(month), OptionalInt.of(day));
  }

  static PartialDate ofMonth(int month) {
    return new PartialDate(OptionalInt.empty(), OptionalInt.of(month), OptionalInt.empty());
  }

  static PartialDate ofYear(OptionalInt year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * The same with a year.
   *
   * @param newYear the year
   * @return the date of that year
   */
  public PartialDate withYear(int newYear) {
    return new PartialDate(OptionalInt.of(newYear), month, day);
  }

  PartialDate withYear(OptionalInt newYear) {
    return new PartialDate(newYear, month, day);
  }

  /** {@return the day, or the first day of the month or year; empty if no year is said or there is no such day} */
  public Optional<LocalDate> firstDay() {
    return date(1, 1);
  }

  /** {@return the day, or the last day of the month or year; empty if no year is said or there is no such day} */
  public Optional<LocalDate> lastDay() {
    int lastMonth = month.orElse(Month.DECEMBER.getValue());
    return year.isEmpty()
        ? Optional.empty()
        : date(lastMonth, YearMonth.of(year.getAsInt(), lastMonth).lengthOfMonth());
  }

  private Optional<LocalDate> date(int otherMonth, int otherDay) {
    if (year.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(year.getAsInt(), month.orElse(otherMonth), day.orElse(otherDay)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
