package org.rcm.examples.cli;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rcm.model.Precision;
import org.rcm.model.TimeFrame;

/**
 * When something is due, in few characters, so that a column of it can be read from top to bottom, and never finer than the
 * words of the report: "2023-06-30", "2023-10-10 – 2023-10-11", "2024-Q1". Words that set no date are given as they are.
 */
final class Due {
  private Due() {}

  static String toText(TimeFrame due) {
    if (due.precision() == Precision.OPEN) {
      return due.text();
    }
    if (!due.periods().isEmpty()) {
      return due.periods().stream()
          .map(period -> span(period.from(), period.to(), due.precision()))
          .collect(Collectors.joining(", "));
    }
    Optional<LocalDate> to = due.to();
    return due.from()
        .map(from -> to.map(end -> span(from, end, due.precision()))
            .orElseGet(() -> part(from, due.precision()) + " – …"))
        .or(() -> to.map(end -> part(end, due.precision())))
        .orElse("");
  }

  private static String span(LocalDate from, LocalDate to, Precision precision) {
    String first = part(from, precision);
    String last = part(to, precision);
    return first.equals(last) ? last : first + " – " + last;
  }

  private static String part(LocalDate day, Precision precision) {
    return switch (precision) {
      case MONTH -> day.toString().substring(0, day.toString().length() - "-dd".length());
      case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> Integer.toString(day.getYear());
      case DAY, WEEK, OPEN -> day.toString();
    };
  }
}
