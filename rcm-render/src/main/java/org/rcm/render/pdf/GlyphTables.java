package org.rcm.render.pdf;

/** The two kinds of glyph lists that OpenType's layout tables share: coverage and classes. */
final class GlyphTables {
  private GlyphTables() {}

  /** The position of a glyph in a coverage table, -1 if it is not covered. */
  static int coverage(FontData font, int table, int glyph) {
    boolean ranges = font.unsigned16(table) == 2;
    int low = 0;
    int high = font.unsigned16(table + 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int entry = table + 4 + (ranges ? 6 : 2) * middle;
      int first = font.unsigned16(entry);
      int last = ranges ? font.unsigned16(entry + 2) : first;
      if (glyph < first) {
        high = middle - 1;
      } else if (glyph > last) {
        low = middle + 1;
      } else {
        return ranges ? font.unsigned16(entry + 4) + glyph - first : middle;
      }
    }
    return -1;
  }

  /** The class of a glyph in a class definition table, 0 if it names none. */
  static int classOf(FontData font, int table, int glyph) {
    if (font.unsigned16(table) == 1) {
      int index = glyph - font.unsigned16(table + 2);
      boolean inside = index >= 0 && index < font.unsigned16(table + 4);
      return inside ? font.unsigned16(table + 6 + 2 * index) : 0;
    }
    int low = 0;
    int high = font.unsigned16(table + 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int range = table + 4 + 6 * middle;
      if (glyph < font.unsigned16(range)) {
        high = middle - 1;
      } else if (glyph > font.unsigned16(range + 2)) {
        low = middle + 1;
      } else {
        return font.unsigned16(range + 4);
      }
    }
    return 0;
  }
}
