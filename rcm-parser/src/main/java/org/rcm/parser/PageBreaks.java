package org.rcm.parser;

import java.util.BitSet;
import java.util.List;

/** Where pages end, in a text that says so by form feeds. */
final class PageBreaks {
  private final BitSet first;

  /**
   * Finds the lines at which pages start.
   *
   * @param lines the lines
   * @param pageStarts the places in front of which a page ended
   */
  PageBreaks(List<Line> lines, BitSet pageStarts) {
    this.first = new BitSet(lines.size() + 1);
    int index = 0;
    for (int at = pageStarts.nextSetBit(0); at >= 0; at = pageStarts.nextSetBit(at + 1)) {
      while (index < lines.size() && lines.get(index).start() < at) {
        index++;
      }
      first.set(index);
    }
  }

  boolean isFirst(Line line) {
    return first.get(line.index());
  }

  boolean isLast(Line line) {
    return first.get(line.index() + 1);
  }
}
