package org.rcm.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rcm.model.Activity;
import org.rcm.model.MeetingMode;
import org.rcm.model.Place;
import org.rcm.model.TimeFrame;

/** Activities as {@code rcm show} prints them: titles numbered, below each when, where, and what else is said. */
final class ActivitiesView {
  private final List<Activity> activities;
  private final Wording wording;
  private final TerminalStyle style;
  private final int indent;

  ActivitiesView(List<Activity> activities, Wording wording, TerminalStyle style) {
    this.activities = activities;
    this.wording = wording;
    this.style = style;
    this.indent = 2 + Integer.toString(activities.size()).length();
  }

  String toText() {
    List<String> parts = new ArrayList<>();
    parts.add(style.heading(wording.word("activities")) + " (" + activities.size() + ")");
    for (int i = 0; i < activities.size(); i++) {
      parts.add(one(i + 1, activities.get(i)));
    }
    return String.join("\n\n", parts);
  }

  private String one(int number, Activity activity) {
    List<String> lines = new ArrayList<>();
    lines.add(Wrapping.hanging(Integer.toString(number), indent, activity.title(), style.width()));
    Map<String, String> facts = facts(activity);
    int hang = 2
        + facts.keySet().stream()
            .mapToInt(key -> Wrapping.width(wording.word(key)))
            .max()
            .orElse(0);
    facts.forEach((key, value) ->
        add(lines, Wrapping.hanging(wording.word(key), hang, value, style.width() - indent)));
    activity
        .description()
        .ifPresent(text -> Wrapping.wrap(text, style.width() - indent).forEach(l -> add(lines, l)));
    return String.join("\n", lines);
  }

  private void add(List<String> lines, String block) {
    block.lines().map(line -> " ".repeat(indent) + line).forEach(lines::add);
  }

  private Map<String, String> facts(Activity activity) {
    Map<String, String> facts = new LinkedHashMap<>();
    activity.timeFrame().map(TimeFrame::text).ifPresent(words -> facts.put("date", words));
    activity.place().map(this::place).ifPresent(words -> facts.put("place", words));
    if (activity.virtual()) {
      facts.put("mode", wording.mode(MeetingMode.ONLINE));
    }
    if (!activity.supporters().isEmpty()) {
      facts.put("support", wording.names(activity.supporters()));
    }
    return facts;
  }

  /** The words of the page, and the country where they do not say it: "San José (Costa Rica)". */
  private String place(Place place) {
    return place
        .country()
        .filter(country ->
            country.name().byLanguage().values().stream().noneMatch(place.text()::contains))
        .map(country -> place.text() + " (" + wording.names(List.of(country)) + ")")
        .orElse(place.text());
  }
}
