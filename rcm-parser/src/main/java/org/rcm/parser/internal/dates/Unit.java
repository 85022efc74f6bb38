package org.rcm.parser.internal.dates;

import java.util.List;
import org.rcm.model.Precision;

/**
 * One date as words build it: days with their month and year, a part of a month, a month, a quarter, a year.
 *
 * @param periods one period, or several where the days are apart: "4 and 6 May"
 * @param range whether the words say from when to when
 * @param isEnd whether the words mean the end of the period, "the end of June"
 * @param end index behind the last token
 */
record Unit(List<PartialPeriod> periods, boolean range, boolean isEnd, int end) {

  static Unit of(PartialPeriod period, int end) {
    return new Unit(List.of(period), false, false, end);
  }

  Precision precision() {
    return periods.get(0).precision();
  }

  /** Whether it is only a year: "2021". */
  boolean isYear() {
    return periods.get(0).first().month().isEmpty();
  }
}
