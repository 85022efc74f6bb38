package org.rcm.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes activities of the entries of a report's calendar. */
final class CalendarEntries {
  private CalendarEntries() {}

  /** The activities that a conclusion itself announces, without those of the conclusions below it. */
  static Stream<Activity> of(Conclusion conclusion) {
    List<Commitment> entries =
        conclusion.commitments().stream().filter(c -> c.act() == Act.SCHEDULE).toList();
    // Where several activities are announced together, nobody knows to which of them the rest
    // belongs.
    Optional<String> description = entries.size() == 1 ? description(conclusion) : Optional.empty();
    return entries.stream().map(entry -> activity(entry, description));
  }

  private static Activity activity(Commitment entry, Optional<String> description) {
    return Activity.builder()
        .title(entry.title().orElse(entry.action()))
        .timeFrame(entry.due())
        .place(entry.place())
        .virtual(entry.virtual())
        .supporters(entry.support())
        .description(description)
        .source(entry.source())
        .build();
  }

  private static Optional<String> description(Conclusion conclusion) {
    List<String> lines = new ArrayList<>();
    conclusion.continuation().ifPresent(lines::add);
    conclusion.children().stream()
        .flatMap(Conclusion::stream)
        .filter(c -> c.commitments().isEmpty())
        .forEach(c -> add(lines, c));
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  private static void add(List<String> lines, Conclusion item) {
    String line = (item.label() + " " + item.text()).strip();
    if (!line.isEmpty()) {
      lines.add(line);
    }
    item.continuation().ifPresent(lines::add);
  }
}
