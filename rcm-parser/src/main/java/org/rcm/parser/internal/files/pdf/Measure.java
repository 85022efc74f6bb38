package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How wide a part of a page is set.
 *
 * @param left where its lines start
 * @param right where the longest ends
 */
record Measure(float left, float right) {

  /** The measures of a page's parts, by their numbers. */
  static Map<Integer, Measure> of(PageText page) {
    Map<Integer, List<PageLine>> parts = new HashMap<>();
    for (PageLine line : page.lines()) {
      if (!line.aside()) {
        parts.computeIfAbsent(line.part(), part -> new ArrayList<>()).add(line);
      }
    }
    Map<Integer, Measure> measures = new HashMap<>();
    parts.forEach((part, lines) -> measures.put(
        part, new Measure((float) lines.stream().mapToDouble(PageLine::x).min().orElse(0), (float)
            lines.stream().mapToDouble(PageLine::end).max().orElse(0))));
    return measures;
  }

  float width() {
    return right - left;
  }
}
