package org.rcm.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.DateRange;
import org.rcm.model.ReportReference;
import org.rcm.model.TimeFrame;

/** The times to come that a conclusion names. */
final class Plans {
  private Plans() {}

  /** Times with dates that are not over when the meeting begins, each once; not those of references to reports. */
  static List<TimeFrame> of(RegisteredConclusion where) {
    Conclusion conclusion = where.conclusion();
    List<TimeFrame> all = new ArrayList<>(conclusion.timeFrames());
    conclusion.commitments().stream()
        .map(Commitment::due)
        .flatMap(Optional::stream)
        .forEach(all::add);
    List<TimeFrame> plans = new ArrayList<>();
    for (TimeFrame time : all) {
      boolean known = plans.stream().anyMatch(plan -> days(plan).equals(days(time)));
      boolean refers = conclusion.references().stream()
          .map(ReportReference::time)
          .anyMatch(other -> days(other).equals(days(time)));
      boolean toCome = time.lastDay()
          .filter(last -> where.report().date().filter(last::isBefore).isEmpty())
          .isPresent();
      if (toCome && !known && !refers) {
        plans.add(time);
      }
    }
    return List.copyOf(plans);
  }

  /** The one time that it names; empty if it names none or several, since nobody knows to what each belongs. */
  static Optional<TimeFrame> single(RegisteredConclusion where) {
    List<TimeFrame> plans = of(where);
    return plans.size() == 1 ? Optional.of(plans.get(0)) : Optional.empty();
  }

  /** Whether two times have no day in common; of a time that is only "by" a day, that day counts. */
  static boolean areApart(TimeFrame a, TimeFrame b) {
    return days(a).stream()
        .noneMatch(one -> days(b).stream()
            .anyMatch(two -> !one.from().isAfter(two.to()) && !two.from().isAfter(one.to())));
  }

  /** The days of a time with a last day. */
  static List<DateRange> days(TimeFrame time) {
    if (!time.periods().isEmpty()) {
      return time.periods();
    }
    Optional<LocalDate> to = time.to();
    return to.map(last -> List.of(new DateRange(time.from().orElse(last), last)))
        .orElse(List.of());
  }
}
