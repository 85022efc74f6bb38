package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.model.Activity;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.TimeFrame;

/** What is found in a page of activities, in the notation of {@code spec/report-format.md}. */
final class SpecPage {
  private static final Pattern FACT =
      Pattern.compile("(letterhead|section-heading|unread|residue|repeated-title|marker): .*");

  private SpecPage() {}

  /** What a result says about that which is expected, in the same form: equal if all is well. */
  static String found(SpecExample example, ActivityListResult result) {
    List<String> found = new ArrayList<>();
    result.activities().forEach(activity -> add(found, activity));
    if (found.isEmpty()) {
      found.add("(no activities)");
    }
    for (String line : example.expected()) {
      Matcher fact = FACT.matcher(line);
      if (fact.matches()) {
        SegmentKind kind =
            SegmentKind.valueOf(fact.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        String stretches = SpecExample.stretches(kind, result.sourceMap(), result.sourceText());
        found.add(fact.group(1) + ": " + stretches);
      }
    }
    found.addAll(example.diagnostics(result.diagnostics()));
    return String.join("\n", found);
  }

  private static void add(List<String> lines, Activity activity) {
    List<String> facts = new ArrayList<>();
    facts.add("- " + activity.title());
    activity.place().map(SpecPage::place).ifPresent(facts::add);
    if (activity.virtual()) {
      facts.add("virtual");
    }
    activity.timeFrame().map(SpecPage::when).ifPresent(facts::add);
    lines.add(String.join(" | ", facts));
    activity.description().ifPresent(text -> text.lines().forEach(line -> lines.add("+ " + line)));
  }

  /** "at Ciudad Hidalgo, Mexico [Ciudad Hidalgo, MX]", with a dash for what is not known. */
  private static String place(Place place) {
    return "at " + place.text() + " [" + place.city().orElse("-") + ", "
        + place.country().map(Party::id).orElse("-") + "]";
  }

  private static String when(TimeFrame frame) {
    if (!frame.periods().isEmpty()) {
      return "on "
          + String.join(
              " + ", frame.periods().stream().map(p -> p.from() + ".." + p.to()).toList());
    }
    return frame.from().isEmpty() && frame.to().isEmpty()
        ? "on \"" + frame.text() + "\""
        : "on " + day(frame.from()) + ".." + day(frame.to());
  }

  private static String day(Optional<?> day) {
    return day.map(Object::toString).orElse("");
  }
}
