package org.rcm.render.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements that are open while a file is read, {@code /report/conclusions/conclusion[4]/text}. */
final class ElementPath {
  /** More levels than any report has are not printed. */
  private static final int LONGEST = 80;

  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Integer> roots = new HashMap<>();

  /** An open element: its name, which of that name it is, and how many of each name it holds so far. */
  private record Step(String name, int position, Map<String, Integer> children) {}

  boolean sawElements() {
    return !roots.isEmpty();
  }

  int depth() {
    return steps.size();
  }

  /** The innermost element; empty outside the root. */
  String name() {
    return steps.isEmpty() ? "" : steps.get(steps.size() - 1).name;
  }

  void enter(String name) {
    Map<String, Integer> siblings = steps.isEmpty() ? roots : steps.get(steps.size() - 1).children;
    steps.add(new Step(name, siblings.merge(name, 1, Integer::sum), new HashMap<>()));
  }

  void leave() {
    steps.remove(steps.size() - 1);
  }

  @Override
  public String toString() {
    StringBuilder path = new StringBuilder();
    for (Step step : steps.size() > LONGEST ? steps.subList(0, LONGEST) : steps) {
      path.append('/').append(step.name);
      if (XmlPlaces.isItem(step.name)) {
        path.append('[').append(step.position).append(']');
      }
    }
    if (steps.size() > LONGEST) {
      path.append("/…");
    }
    return path.length() == 0 ? "/" : path.toString();
  }
}
