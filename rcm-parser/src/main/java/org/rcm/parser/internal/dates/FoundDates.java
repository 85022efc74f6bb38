package org.rcm.parser.internal.dates;

import java.util.List;
import java.util.Optional;
import org.rcm.model.DateRange;
import org.rcm.model.Precision;

/**
 * Dates at a place of a text: "12-14 November, 2014", or two periods, "28-29 August and 2-3 October 2018".
 *
 * <p>Immutable and thread-safe.
 *
 * @param start offset in the text
 * @param end offset behind the dates
 * @param periods one period or more, in the order of the words
 */
public record FoundDates(int start, int end, List<PartialPeriod> periods) {

  /**
   * Copies the list.
   *
   * @param start offset in the text
   * @param end offset behind the dates
   * @param periods one period or more
   */
  public FoundDates {
    periods = List.copyOf(periods);
  }

  /** {@return how fine the words are, as the coarsest period} */
  public Precision precision() {
    return periods.stream()
        .map(PartialPeriod::precision)
        .max(Precision::compareTo)
        .orElse(Precision.OPEN);
  }

  /** {@return whether these are months or years a report covers, "May – October 2014", and no days of a meeting} */
  public boolean isReportingPeriod() {
    return precision().compareTo(Precision.MONTH) >= 0
        && !periods.get(0).first().equals(periods.get(periods.size() - 1).last());
  }

  /** {@return from the first day to the last of all; empty if the year is not said or there are no such days} */
  public Optional<DateRange> range() {
    return new PartialPeriod(
            periods.get(0).first(), periods.get(periods.size() - 1).last(), precision())
        .range();
  }
}
