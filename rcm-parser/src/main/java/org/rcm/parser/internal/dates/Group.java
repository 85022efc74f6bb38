package org.rcm.parser.internal.dates;

import java.util.List;
import org.rcm.model.Precision;

/**
 * Dates that belong together: "28-29 August and 2-3 October 2018".
 *
 * @param periods one period or more; a year that they share is said for each
 * @param joined whether more than one date is named, by a range or a list
 * @param range whether the words say from when to when
 * @param alternatives whether the words leave a choice: "en febrero o marzo"
 * @param first the first of the dates
 * @param start index of the first token
 * @param end index behind the last token
 */
record Group(
    List<PartialPeriod> periods,
    boolean joined,
    boolean range,
    boolean alternatives,
    Unit first,
    int start,
    int end) {

  Precision precision() {
    return periods.stream()
        .map(PartialPeriod::precision)
        .max(Precision::compareTo)
        .orElse(Precision.OPEN);
  }

  boolean hasYear() {
    return periods.get(0).first().year().isPresent();
  }

  /** From the first day of all to the last. */
  PartialPeriod envelope() {
    return new PartialPeriod(
        periods.get(0).first(), periods.get(periods.size() - 1).last(), precision());
  }
}
