package org.rcm.render.internal.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rcm.model.DateRange;
import org.rcm.model.Meeting;
import org.rcm.model.Precision;
import org.rcm.model.TimeFrame;

/** Dates in words, by the tables of {@link Labels}: the names that Java has change with its version. */
final class DateWords {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Labels labels;

  DateWords(Labels labels) {
    this.labels = labels;
  }

  /** One day: "19 July 2018", "19 de julio de 2018". */
  String day(LocalDate day) {
    return range(day, day);
  }

  /** A run of days: "19–20 July 2018", "30 de julio al 2 de agosto de 2018". */
  String range(LocalDate from, LocalDate to) {
    return labels
        .get("date." + pattern(from, to))
        .replace('~', NO_BREAK_SPACE)
        .replace("{d}", Integer.toString(from.getDayOfMonth()))
        .replace("{D}", Integer.toString(to.getDayOfMonth()))
        .replace("{month}", labels.get("month." + from.getMonthValue()))
        .replace("{Month}", labels.get("month." + to.getMonthValue()))
        .replace("{y}", Integer.toString(from.getYear()))
        .replace("{Y}", Integer.toString(to.getYear()));
  }

  private static String pattern(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return "day";
    }
    if (from.getYear() != to.getYear()) {
      return "years";
    }
    if (from.getMonth() != to.getMonth()) {
      return "months";
    }
    return to.equals(from.plusDays(1)) ? "twoDays" : "days";
  }

  /** The days of a meeting, if they are known. */
  Optional<String> of(Meeting meeting) {
    return meeting.startDate().map(start -> range(start, meeting.endDate().orElse(start)));
  }

  /**
   * When something is due: the days, if the words set days; otherwise the words, with the year if they leave it open.
   */
  String due(TimeFrame due) {
    if (due.precision() != Precision.DAY) {
      return words(due);
    }
    if (!due.periods().isEmpty()) {
      return due.periods().stream().map(this::range).collect(Collectors.joining("; "));
    }
    if (due.to().isEmpty()) {
      return due.from()
          .map(from -> labels.get("date.from").replace("{date}", day(from)))
          .orElseGet(due::text);
    }
    LocalDate to = due.to().get();
    return range(due.from().orElse(to), to);
  }

  private String range(DateRange period) {
    return range(period.from(), period.to());
  }

  private static String words(TimeFrame due) {
    return due.lastDay()
        .or(due::from)
        .map(day -> Integer.toString(day.getYear()))
        .filter(year -> !due.text().contains(year))
        .map(year -> due.text() + " (" + year + ")")
        .orElseGet(due::text);
  }
}
