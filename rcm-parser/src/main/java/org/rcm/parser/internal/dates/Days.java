package org.rcm.parser.internal.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rcm.model.DateRange;
import org.rcm.model.Precision;
import org.rcm.model.TimeFrame;

/**
 * The days that words name, from which a preposition makes a time frame.
 *
 * @param ranges one or more
 * @param precision how fine the words are
 * @param isEnd whether they mean the end of the last, "the end of June"
 */
record Days(List<DateRange> ranges, Precision precision, boolean isEnd) {
  private static final int WEEK = 6;

  /** Empty if the preposition leaves no day. */
  Optional<TimeFrame.Builder> frame(Effect effect) {
    TimeFrame.Builder frame = TimeFrame.builder().precision(precision);
    LocalDate first = ranges.get(0).from();
    LocalDate last = ranges.get(ranges.size() - 1).to();
    if (last.isBefore(first)) {
      return Optional.empty();
    }
    switch (effect) {
      case WITHIN, RANGE, BETWEEN, PAST -> within(frame, first, last);
      case WEEK -> week(frame, first, last);
      case SINCE, FROM -> frame.from(first);
      case AFTER -> frame.from(last.plusDays(1));
      case UNTIL -> frame.to(last);
      case BEFORE -> frame.to(isEnd ? last : first.minusDays(1));
      // The event may fall on the last day of "August 2018", but a day that is said is its first.
      case BEFORE_EVENT -> frame.to(precision == Precision.DAY ? first.minusDays(1) : last);
    }
    return Optional.of(frame);
  }

  private void within(TimeFrame.Builder frame, LocalDate first, LocalDate last) {
    if (ranges.size() == 1) {
      frame.from(first).to(last);
    } else {
      frame.addAllPeriods(ranges);
    }
  }

  private void week(TimeFrame.Builder frame, LocalDate first, LocalDate last) {
    boolean said = !first.equals(last);
    frame.from(first).to(said ? last : first.plusDays(WEEK));
    frame.precision(said ? precision : Precision.WEEK);
  }
}
