package org.rcm.parser.internal.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Years that several dates share. */
final class Years {
  /** A leap year: 29 February counts as a day as long as nothing is known of the year. */
  static final int ANY = 2000;

  private Years() {}

  /**
   * Gives each date without a year that of its neighbour, the next if it can be: "28-29 August and 2-3 October 2018".
   * Over New Year it is the one before or after: "15 December to 15 January 2021".
   */
  static List<PartialPeriod> share(List<PartialPeriod> periods) {
    List<PartialDate> dates = new ArrayList<>();
    for (PartialPeriod period : periods) {
      dates.add(period.first());
      dates.add(period.last());
    }
    for (int i = dates.size() - 2; i >= 0; i--) {
      OptionalInt year = dates.get(i + 1).year();
      if (dates.get(i).year().isEmpty() && year.isPresent()) {
        int back = isLater(dates.get(i), dates.get(i + 1)) ? 1 : 0;
        dates.set(i, dates.get(i).withYear(year.getAsInt() - back));
      }
    }
    return follow(periods, dates);
  }

  /** Gives the first date a year and the others the first in which they follow it. */
  static List<PartialPeriod> from(List<PartialPeriod> periods, int year) {
    List<PartialDate> dates = new ArrayList<>();
    for (PartialPeriod period : periods) {
      dates.add(period.first());
      dates.add(period.last());
    }
    if (dates.get(0).year().isEmpty()) {
      dates.set(0, dates.get(0).withYear(year));
    }
    return follow(periods, dates);
  }

  private static List<PartialPeriod> follow(List<PartialPeriod> periods, List<PartialDate> dates) {
    for (int i = 1; i < dates.size(); i++) {
      OptionalInt year = dates.get(i - 1).year();
      if (dates.get(i).year().isEmpty() && year.isPresent()) {
        int on = isLater(dates.get(i - 1), dates.get(i)) ? 1 : 0;
        dates.set(i, dates.get(i).withYear(year.getAsInt() + on));
      }
    }
    List<PartialPeriod> shared = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      shared.add(new PartialPeriod(
          dates.get(2 * i), dates.get(2 * i + 1), periods.get(i).precision()));
    }
    return List.copyOf(shared);
  }

  /** By month; "20-19 July" is a slip, not a year. */
  private static boolean isLater(PartialDate date, PartialDate other) {
    return date.month().orElse(0) > other.month().orElse(0);
  }

  /** Periods without a day between them are one: "30 de junio y 1 de julio de 2022". */
  static List<PartialPeriod> merge(List<PartialPeriod> periods) {
    List<PartialPeriod> counted = from(periods, ANY);
    List<PartialPeriod> merged = new ArrayList<>(List.of(periods.get(0)));
    for (int i = 1; i < periods.size(); i++) {
      PartialPeriod last = merged.get(merged.size() - 1);
      if (touch(counted.get(i - 1), counted.get(i))) {
        merged.set(merged.size() - 1, last.to(periods.get(i)));
      } else {
        merged.add(periods.get(i));
      }
    }
    return List.copyOf(merged);
  }

  private static boolean touch(PartialPeriod before, PartialPeriod next) {
    LocalDate last = before.last().lastDay().orElse(null);
    LocalDate first = next.first().firstDay().orElse(null);
    return last != null && first != null && last.plusDays(1).equals(first);
  }
}
