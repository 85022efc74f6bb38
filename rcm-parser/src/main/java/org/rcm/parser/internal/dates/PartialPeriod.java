package org.rcm.parser.internal.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.rcm.model.DateRange;
import org.rcm.model.Precision;

/**
 * A run of days as far as the words go: "22 July - 12 August", "May – October 2014"; a single day is its own first and
 * last.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day, month or year
 * @param last the last one
 * @param precision how fine the words are
 */
public record PartialPeriod(PartialDate first, PartialDate last, Precision precision) {

  static PartialPeriod of(PartialDate date, Precision precision) {
    return new PartialPeriod(date, date, precision);
  }

  /** {@return the days; empty if no year is said, a day does not exist, or the last is before the first} */
  public Optional<DateRange> range() {
    Optional<LocalDate> from = first.firstDay();
    Optional<LocalDate> to = last.lastDay();
    return from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())
        ? Optional.empty()
        : Optional.of(new DateRange(from.get(), to.get()));
  }

  /** Both ends as one, from the first of this to the last of another, as fine as the coarser. */
  PartialPeriod to(PartialPeriod other) {
    Precision coarser = precision.compareTo(other.precision) >= 0 ? precision : other.precision;
    return new PartialPeriod(first, other.last, coarser);
  }
}
