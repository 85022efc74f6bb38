package org.rcm.model;

import java.time.LocalDate;

/**
 * A run of days, first and last included: 28–29 August 2018.
 *
 * <p>Immutable and thread-safe; ordered by first day, then last.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateRange(LocalDate from, LocalDate to) implements Comparable<DateRange> {

  /**
   * Checks the order of the days.
   *
   * @param from the first day
   * @param to the last day
   * @throws InvalidValueException if the last day is before the first
   */
  public DateRange {
    if (to.isBefore(from)) {
      throw new InvalidValueException(
          "A date range must not end before it starts, but was " + from + " to " + to);
    }
  }

  @Override
  public int compareTo(DateRange other) {
    int byFrom = from.compareTo(other.from);
    return byFrom != 0 ? byFrom : to.compareTo(other.to);
  }

  /** {@return the interval as ISO 8601 writes it, {@code 2018-08-28/2018-08-29}} */
  @Override
  public String toString() {
    return from + "/" + to;
  }
}
