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
  /** The usual width of a blank, in ems. */
  private static final float BLANK = 0.25f;

  /** In points. */
  private static final float SAME_EDGE = 6;

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

  /** For each left edge of the parts of all pages the right edge of the widest. */
  static Map<Integer, Float> widest(List<PageText> pages) {
    Map<Integer, Float> widest = new HashMap<>();
    for (PageText page : pages) {
      of(page).values().forEach(m -> widest.merge(m.edge(), m.right, Math::max));
    }
    return widest;
  }

  /** The same as wide as the widest that starts where this one does: a part of few lines may not reach the edge. */
  Measure among(Map<Integer, Float> widest) {
    return new Measure(left, Math.max(right, widest.getOrDefault(edge(), right)));
  }

  private int edge() {
    return Math.round(left / SAME_EDGE);
  }

  float width() {
    return right - left;
  }

  /** The part of it that a line would fill with the first word of the next one behind it. */
  float filledBy(PageLine line, PageLine next) {
    float blank = BLANK * line.size();
    return width() <= 0 ? 1 : (line.end() - left + blank + next.firstWord()) / width();
  }
}
