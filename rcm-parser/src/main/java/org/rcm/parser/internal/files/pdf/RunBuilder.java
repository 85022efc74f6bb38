package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes runs of characters in the order in which they were painted. */
final class RunBuilder {
  /** In ems, as all that follow. */
  private static final float FARTHEST = 1;

  private static final float BACKWARDS = -0.5f;
  private static final float SAME_LINE = 0.1f;
  private static final float OTHER_SIZE = 0.15f;
  private static final float TRACKED = 0.08f;
  private static final int FEWEST_TRACKED = 4;

  private RunBuilder() {}

  static List<Run> runs(List<Glyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), glyph)) {
        close(open, runs);
        open = new ArrayList<>();
      }
      open.add(glyph);
    }
    close(open, runs);
    return runs;
  }

  private static boolean goesOn(Glyph last, Glyph glyph) {
    float em = Math.max(last.size(), glyph.size());
    float gap = glyph.x() - last.end();
    return gap < FARTHEST * em
        && gap > BACKWARDS * em
        && glyph.x() >= last.x() - OTHER_SIZE * em
        && Math.abs(glyph.y() - last.y()) < SAME_LINE * em
        && Math.abs(glyph.size() - last.size()) < OTHER_SIZE * em
        && glyph.artifact() == last.artifact();
  }

  /** Blanks alone are no run; those at its ends do not count for its place. */
  private static void close(List<Glyph> glyphs, List<Run> runs) {
    float x = Float.MAX_VALUE;
    float end = -Float.MAX_VALUE;
    float size = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        x = Math.min(x, glyph.x());
        end = Math.max(end, glyph.end());
        size = Math.max(size, glyph.size());
      }
    }
    if (size > 0) {
      runs.add(
          new Run(List.copyOf(glyphs), x, end, glyphs.get(0).y(), size, tracking(glyphs), false));
    }
  }

  /** The usual gap between letters that stand side by side, if it is wider than fonts have it. */
  private static float tracking(List<Glyph> glyphs) {
    float[] gaps = new float[glyphs.size()];
    int count = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph glyph = glyphs.get(i);
      if (!before.isBlank() && !glyph.isBlank()) {
        gaps[count++] = (glyph.x() - before.end()) / glyph.size();
      }
    }
    if (count < FEWEST_TRACKED) {
      return 0;
    }
    float[] sorted = Arrays.copyOf(gaps, count);
    Arrays.sort(sorted);
    float usual = sorted[count / 2];
    return usual > TRACKED ? usual : 0;
  }
}
