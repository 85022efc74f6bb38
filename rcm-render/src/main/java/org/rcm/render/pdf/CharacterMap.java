package org.rcm.render.pdf;

import java.util.Map;
import java.util.TreeMap;

/** Which glyph of a font stands for which character: its table {@code cmap}, formats 4 and 12. */
final class CharacterMap {
  private static final int PLANE = 0x10000;

  /** Characters in a row whose glyphs are in a row too. */
  private record Run(int last, int firstGlyph) {}

  private final char[] basic = new char[PLANE];
  private final TreeMap<Integer, Run> beyond = new TreeMap<>();

  CharacterMap(FontData font) {
    int cmap = font.table("cmap");
    int best = -1;
    int bestFormat = 0;
    for (int i = 0; i < font.unsigned16(cmap + 2); i++) {
      int entry = cmap + 4 + 8 * i;
      int subtable = cmap + font.int32(entry + 4);
      int format = font.unsigned16(subtable);
      boolean usable = isUnicode(font.unsigned16(entry), font.unsigned16(entry + 2))
          && (format == 4 || format == 12);
      if (usable && format > bestFormat) {
        best = subtable;
        bestFormat = format;
      }
    }
    if (bestFormat == 12) {
      readGroups(font, best);
    } else if (bestFormat == 4) {
      readSegments(font, best);
    }
  }

  /** The glyph for a character, 0 if there is none. */
  int glyph(int character) {
    if (character < PLANE) {
      return basic[character];
    }
    Map.Entry<Integer, Run> run = beyond.floorEntry(character);
    return run == null || character > run.getValue().last()
        ? 0
        : run.getValue().firstGlyph() + character - run.getKey();
  }

  private static boolean isUnicode(int platform, int encoding) {
    return platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
  }

  private void readGroups(FontData font, int subtable) {
    for (int i = 0; i < font.int32(subtable + 12); i++) {
      int group = subtable + 16 + 12 * i;
      int first = font.int32(group);
      int last = font.int32(group + 4);
      int glyph = font.int32(group + 8);
      if (first >= PLANE) {
        beyond.put(first, new Run(last, glyph));
      }
      for (int c = first; c <= Math.min(last, PLANE - 1); c++) {
        basic[c] = (char) (glyph + c - first);
      }
    }
  }

  private void readSegments(FontData font, int subtable) {
    int length = font.unsigned16(subtable + 6);
    int ends = subtable + 14;
    int starts = ends + length + 2;
    int deltas = starts + length;
    int offsets = deltas + length;
    for (int s = 0; s < length; s += 2) {
      int first = font.unsigned16(starts + s);
      int delta = font.unsigned16(deltas + s);
      int offset = font.unsigned16(offsets + s);
      for (int c = first; c <= font.unsigned16(ends + s) && c != 0xFFFF; c++) {
        int glyph = offset == 0 ? c : font.unsigned16(offsets + s + offset + 2 * (c - first));
        basic[c] = (char) (glyph == 0 ? 0 : glyph + delta);
      }
    }
  }
}
