package org.rcm.parser;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rcm.parser.Marker.Kind;

/** Tells which lines stand inside of a list: an item above them has its exact successor below. */
final class RunningLists {
  private final BitSet inside = new BitSet();

  /** What tells lists apart. */
  private record Series(Kind kind, String style) {}

  /** The last item of a series so far. */
  private record Last(int ordinal, int line) {}

  RunningLists(List<Line> lines) {
    Map<Series, Last> lasts = new HashMap<>();
    for (Line line : lines) {
      line.marker()
          .filter(marker -> !marker.isBullet() && !marker.isAlone())
          .ifPresent(marker -> add(lasts, marker, line.index()));
    }
  }

  private void add(Map<Series, Last> lasts, Marker marker, int line) {
    for (Marker.Reading reading : marker.readings()) {
      Series series = new Series(reading.kind(), marker.style());
      Last before = lasts.put(series, new Last(reading.ordinal(), line));
      if (before != null && reading.ordinal() == before.ordinal() + 1) {
        inside.set(before.line(), line);
      }
    }
  }

  /** Whether a list that has begun at a line or above it goes on below it. */
  boolean goOnBelow(int line) {
    return inside.get(line);
  }
}
