package org.rcm.render.ical;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rcm.render.internal.document.PeriodDocument;
import org.rcm.render.internal.document.TimeFrameDocument;

/**
 * A run of days, ISO 8601.
 *
 * @param from the first, or null
 * @param to the last, or null
 */
record Span(@Nullable String from, @Nullable String to) {

  /** The runs of days that words set: none for open words, several for several periods. */
  static List<Span> of(@Nullable TimeFrameDocument time) {
    if (time == null || (time.from == null && time.to == null && time.periods == null)) {
      return List.of();
    }
    List<PeriodDocument> periods = time.periods;
    return periods == null
        ? List.of(new Span(time.from, time.to))
        : periods.stream().map(period -> new Span(period.from, period.to)).toList();
  }

  /** From the first day of all to the last; the days between them are not all meant. */
  static Span around(List<Span> spans) {
    return new Span(
        spans.stream()
            .map(Span::from)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .min(String::compareTo)
            .orElse(null),
        spans.stream()
            .map(Span::to)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .max(String::compareTo)
            .orElse(null));
  }
}
