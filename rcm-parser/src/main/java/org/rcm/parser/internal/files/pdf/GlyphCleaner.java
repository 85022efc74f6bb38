package org.rcm.parser.internal.files.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes out characters that were painted twice, to look bold or shadowed, and joins accents with their letters. */
final class GlyphCleaner {
  /** Farther apart than a shadow, in ems. */
  private static final float SHADOW = 0.2f;
  /** Two letters in a row may be as narrow as an l; painted twice in a row for boldness, they nearly coincide. */
  private static final float BOLD = 0.08f;

  /** No more than fit side by side. */
  private static final int MOST_IN_CELL = 8;

  // Accents that stand beside letters, and the marks that stand upon them.
  private static final String BESIDE =
      "\u00B4`\u02CA\u02CB\u00A8\u02DC~\u02C6^\u00B8\u02C7\u02DA\u02D9";
  private static final String UPON =
      "\u0301\u0300\u0301\u0300\u0308\u0303\u0303\u0302\u0302\u0327\u030C\u030A\u0307";

  private GlyphCleaner() {}

  static List<Glyph> clean(List<Glyph> glyphs) {
    return withAccents(withoutDoubles(glyphs));
  }

  // Doubles

  private record Cell(String text, int column, int row) {}

  private static List<Glyph> withoutDoubles(List<Glyph> glyphs) {
    Map<Cell, List<Integer>> places = new HashMap<>();
    List<Glyph> once = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.isBlank() || !isPainted(glyph, i, glyphs, places)) {
        once.add(glyph);
        List<Integer> here = places.computeIfAbsent(cell(glyph, 0, 0), cell -> new ArrayList<>(2));
        if (here.size() < MOST_IN_CELL) {
          here.add(i);
        }
      }
    }
    return once;
  }

  private static boolean isPainted(
      Glyph glyph, int index, List<Glyph> glyphs, Map<Cell, List<Integer>> places) {
    for (int column = -1; column <= 1; column++) {
      for (int row = -1; row <= 1; row++) {
        for (int other : places.getOrDefault(cell(glyph, column, row), List.of())) {
          if (isDouble(glyph, glyphs.get(other), index - other)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isDouble(Glyph glyph, Glyph other, int later) {
    float near = (later == 1 ? BOLD : SHADOW) * glyph.size();
    return Math.abs(glyph.x() - other.x()) < near
        && Math.abs(glyph.y() - other.y()) < near
        && Math.abs(glyph.size() - other.size()) < SHADOW * glyph.size();
  }

  private static Cell cell(Glyph glyph, int column, int row) {
    float side = 2 * SHADOW * Math.max(1, Math.round(glyph.size()));
    return new Cell(
        glyph.text(),
        (int) Math.floor(glyph.x() / side) + column,
        (int) Math.floor(glyph.y() / side) + row);
  }

  // Accents

  private static List<Glyph> withAccents(List<Glyph> glyphs) {
    List<Glyph> joined = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      int mark = mark(glyph);
      Glyph above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Glyph next = i + 1 < glyphs.size() ? glyphs.get(i + 1) : null;
      if (mark >= 0 && next != null && isUpon(glyph, next)) {
        joined.add(next.as(joined(next, mark)));
        i++;
      } else if (mark >= 0 && above != null && isUpon(glyph, above)) {
        joined.set(joined.size() - 1, above.as(joined(above, mark)));
      } else {
        joined.add(glyph);
      }
    }
    return joined;
  }

  /** The mark that an accent stands for, or -1. */
  private static int mark(Glyph glyph) {
    if (glyph.text().length() != 1) {
      return -1;
    }
    char c = glyph.text().charAt(0);
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return c;
    }
    int at = BESIDE.indexOf(c);
    return at < 0 ? -1 : UPON.charAt(at);
  }

  /** Whether the middle of an accent stands above a letter. */
  private static boolean isUpon(Glyph accent, Glyph letter) {
    float middle = accent.x() + accent.width() / 2;
    boolean letterBelow =
        letter.text().length() == 1 && Character.isLetter(letter.text().charAt(0));
    return letterBelow
        && middle > letter.x() - 0.05f * letter.size()
        && middle < letter.end() + 0.05f * letter.size()
        && Math.abs(accent.y() - letter.y()) < letter.size()
        && (accent.width() > 0 || accent.x() < letter.end() + 0.01f * letter.size());
  }

  private static String joined(Glyph letter, int mark) {
    String base = letter.text().replace('\u0131', 'i').replace('\u0237', 'j');
    return Normalizer.normalize(base + (char) mark, Normalizer.Form.NFC);
  }
}
