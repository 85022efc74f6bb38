package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes rows of runs: those on the same height, with the small raised and lowered ones that belong to them. */
final class RowBuilder {
  /** Scanned words stand higher and lower; in ems. */
  private static final float SAME_HEIGHT = 0.25f;
  /** Signs of footnotes are smaller than the text, and stand within its line. */
  private static final float SMALL = 0.85f;

  private static final float HIGHEST = 0.75f;
  private static final float LOWEST = 0.35f;
  private static final float BESIDE = 0.6f;
  private static final int NEIGHBOURS = 3;
  /** Lines have fewer parts; in what is none, every part need not be compared with every other. */
  private static final int MOST_PARTS = 300;

  private RowBuilder() {}

  static List<Row> rows(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::y).thenComparingDouble(Run::x));
    List<List<Run>> heights = new ArrayList<>();
    float y = Float.NaN;
    for (Run run : sorted) {
      List<Run> open = heights.isEmpty() ? List.of() : heights.get(heights.size() - 1);
      float em = open.isEmpty() ? 0 : Math.min(run.size(), open.get(0).size());
      if (open.isEmpty() || run.y() - y > SAME_HEIGHT * em) {
        heights.add(new ArrayList<>());
        y = run.y();
      }
      heights.get(heights.size() - 1).add(run);
    }
    placeRaised(heights);
    return heights.stream().filter(height -> !height.isEmpty()).map(Row::new).toList();
  }

  /** Moves small runs beside larger ones of a row near to them into that row. */
  private static void placeRaised(List<List<Run>> heights) {
    float[] sizes = new float[heights.size()];
    for (int i = 0; i < sizes.length; i++) {
      for (Run run : heights.get(i)) {
        sizes[i] = Math.max(sizes[i], run.size());
      }
    }
    for (int i = 0; i < heights.size(); i++) {
      List<Run> parts = heights.get(i).size() <= MOST_PARTS ? heights.get(i) : List.of();
      for (Run run : List.copyOf(parts)) {
        int to = rowOf(run, i, heights, sizes);
        if (to != i) {
          heights.get(i).remove(run);
          heights.get(to).add(heights.get(to).get(0).y() > run.y() ? run.asRaised() : run);
        }
      }
    }
  }

  private static int rowOf(Run run, int own, List<List<Run>> heights, float[] sizes) {
    int last = Math.min(heights.size() - 1, own + NEIGHBOURS);
    for (int i = Math.max(0, own - NEIGHBOURS); i <= last; i++) {
      boolean line = i != own && heights.get(i).size() <= MOST_PARTS;
      if (line
          && run.size() < SMALL * sizes[i]
          && heights.get(i).stream().anyMatch(larger -> belongs(run, larger))) {
        return i;
      }
    }
    return own;
  }

  private static boolean belongs(Run small, Run large) {
    float up = large.y() - small.y();
    float beside = Math.max(small.x() - large.end(), large.x() - small.end());
    return small.size() < SMALL * large.size()
        && up < HIGHEST * large.size()
        && up > -LOWEST * large.size()
        && beside < BESIDE * large.size()
        && small.isArtifact() == large.isArtifact();
  }
}
