package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs that stand on one line, from left to right. */
final class Row {
  private final List<Run> runs;
  private final float y;
  private final float size;

  Row(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::x));
    this.runs = List.copyOf(sorted);
    Run largest = sorted.stream()
        .filter(run -> !run.raised())
        .reduce((first, second) -> second.size() > first.size() ? second : first)
        .orElse(sorted.get(0));
    this.y = largest.y();
    this.size = largest.size();
  }

  List<Run> runs() {
    return runs;
  }

  /** Its baseline. */
  float y() {
    return y;
  }

  /** The size of its largest font. */
  float size() {
    return size;
  }

  float x() {
    return runs.get(0).x();
  }

  float end() {
    float end = x();
    for (Run run : runs) {
      end = Math.max(end, run.end());
    }
    return end;
  }

  boolean isArtifact() {
    return runs.get(0).isArtifact();
  }
}
