package org.rcm.parser.internal.files.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The marked content that is open (ISO 32000-1, 14.6): what belongs to the page (Artifact), what stands on a layer that
 * is switched off, and what is to be read in place of what is painted (ActualText).
 */
final class Marks {
  private static final char SOFT_HYPHEN = '\u00AD';
  /** Deeper ones than any program writes. */
  private static final int DEEPEST = 1_000;

  private final Layers layers;
  private final Deque<Mark> open = new ArrayDeque<>();
  private int beyond;

  private record Mark(
      boolean artifact, boolean hidden, @Nullable String text, int start) {}

  Marks(Layers layers) {
    this.layers = layers;
  }

  void clear() {
    open.clear();
    beyond = 0;
  }

  boolean isArtifact() {
    return !open.isEmpty() && open.peek().artifact();
  }

  boolean isHidden() {
    return !open.isEmpty() && open.peek().hidden();
  }

  void begin(COSName tag, @Nullable COSDictionary properties, int glyphs) {
    if (open.size() >= DEEPEST) {
      beyond++;
      return;
    }
    boolean layer = COSName.OC.equals(tag) && properties != null && layers.isOff(properties);
    String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    open.push(
        new Mark(isArtifact() || COSName.ARTIFACT.equals(tag), isHidden() || layer, text, glyphs));
  }

  /** Ends the innermost, and puts what is to be read in place of what was painted since it began. */
  void end(List<PaintedGlyph> glyphs) {
    if (beyond > 0) {
      beyond--;
      return;
    }
    Mark mark = open.poll();
    if (mark != null && mark.text() != null && mark.start() < glyphs.size()) {
      replace(glyphs.subList(mark.start(), glyphs.size()), mark.text());
    }
  }

  /** A hyphen that the text has not stays, as it tells that the word goes on below; so does what fills several lines. */
  private static void replace(List<PaintedGlyph> painted, String text) {
    String read = text.replace(String.valueOf(SOFT_HYPHEN), "").strip();
    PaintedGlyph first = painted.get(0);
    PaintedGlyph last = painted.get(painted.size() - 1);
    boolean oneLine = Math.abs(across(first, last)) < first.size();
    if (read.isEmpty() || !oneLine || read.length() > 4 * painted.size() + 8) {
      return;
    }
    PaintedGlyph whole = new PaintedGlyph(
        read,
        first.x(),
        first.y(),
        last.x() + last.dx() - first.x(),
        last.y() + last.dy() - first.y(),
        first.size(),
        first.artifact());
    painted.clear();
    painted.add(whole);
  }

  /** How far one stands above or below the line of the other. */
  private static double across(PaintedGlyph line, PaintedGlyph other) {
    double length = Math.hypot(line.dx(), line.dy());
    return length == 0
        ? 0
        : ((other.y() - line.y()) * line.dx() - (other.x() - line.x()) * line.dy()) / length;
  }
}
