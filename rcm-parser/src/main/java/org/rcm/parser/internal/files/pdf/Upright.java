package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The characters of a page by the direction of their lines, each turned so that they stand upright. Which way the page
 * itself is turned need not be known: what most of its text shows is up.
 *
 * @param main those of the direction that most have
 * @param turned those of other directions, as stamps at the margin and across the page
 * @param height of the page as turned for the first
 */
record Upright(List<Glyph> main, List<List<Glyph>> turned, float height) {
  /** Scanned lines are a little askew. */
  private static final int ASKEW = 5;

  private static final int CIRCLE = 360;

  static Upright of(List<PaintedGlyph> painted, PDRectangle page) {
    Map<Integer, List<PaintedGlyph>> byAngle = new LinkedHashMap<>();
    for (PaintedGlyph glyph : painted) {
      byAngle.computeIfAbsent(glyph.angle(), angle -> new ArrayList<>()).add(glyph);
    }
    int main = byAngle.entrySet().stream()
        .max(Comparator.comparingInt(angle -> angle.getValue().size()))
        .map(Map.Entry::getKey)
        .orElse(0);
    Turn turn = new Turn(main, page);
    List<Glyph> upright = new ArrayList<>();
    List<List<Glyph>> turned = new ArrayList<>();
    for (PaintedGlyph glyph : painted) {
      if (isNear(glyph.angle(), main)) {
        turn.add(glyph, upright);
      }
    }
    byAngle.forEach((angle, glyphs) -> {
      if (!isNear(angle, main)) {
        List<Glyph> others = new ArrayList<>();
        Turn other = new Turn(angle, page);
        glyphs.forEach(glyph -> other.add(glyph, others));
        turned.add(others);
      }
    });
    return new Upright(upright, turned, turn.height);
  }

  private static boolean isNear(int angle, int main) {
    int apart = Math.abs(angle - main) % CIRCLE;
    return Math.min(apart, CIRCLE - apart) <= ASKEW;
  }

  /** Turns a page by an angle and moves its upper left corner to the origin. */
  private static final class Turn {
    final double cos;
    final double sin;
    final float left;
    final float right;
    final float top;
    final float height;

    Turn(int angle, PDRectangle page) {
      cos = Math.cos(Math.toRadians(angle));
      sin = Math.sin(Math.toRadians(angle));
      float[] xs = {page.getLowerLeftX(), page.getUpperRightX()};
      float[] ys = {page.getLowerLeftY(), page.getUpperRightY()};
      float minX = Float.MAX_VALUE;
      float maxX = -Float.MAX_VALUE;
      float minY = Float.MAX_VALUE;
      float maxY = -Float.MAX_VALUE;
      for (float x : xs) {
        for (float y : ys) {
          minX = Math.min(minX, along(x, y));
          maxX = Math.max(maxX, along(x, y));
          minY = Math.min(minY, down(x, y));
          maxY = Math.max(maxY, down(x, y));
        }
      }
      left = minX;
      right = maxX;
      top = minY;
      height = maxY - minY;
    }

    private float along(float x, float y) {
      return (float) (x * cos + y * sin);
    }

    private float down(float x, float y) {
      return (float) (x * sin - y * cos);
    }

    /** Adds what stands on the page; what stands beside it is not seen. */
    void add(PaintedGlyph glyph, List<Glyph> glyphs) {
      float x = along(glyph.x(), glyph.y()) - left;
      float y = down(glyph.x(), glyph.y()) - top;
      float width = along(glyph.dx(), glyph.dy());
      boolean seen = x + width > 0 && x < right - left && y > 0 && y - glyph.size() < height;
      if (seen) {
        glyphs.add(new Glyph(glyph.text(), x, y, width, glyph.size(), glyph.artifact()));
      }
    }
  }
}
