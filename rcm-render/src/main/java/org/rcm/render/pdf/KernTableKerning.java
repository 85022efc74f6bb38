package org.rcm.render.pdf;

import java.util.HashMap;
import java.util.Map;

/** The pairs of a font's old table {@code kern}, format 0. */
final class KernTableKerning implements Kerning {
  private static final int HORIZONTAL_FORMAT_0 = 1;

  private final Map<Integer, Integer> pairs = new HashMap<>();

  KernTableKerning(FontData font) {
    if (!font.hasTable("kern")) {
      return;
    }
    int kern = font.table("kern");
    int subtable = kern + 4;
    for (int i = 0; i < font.unsigned16(kern + 2); i++) {
      if ((font.unsigned16(subtable + 4) & 0xFF01) == HORIZONTAL_FORMAT_0) {
        readPairs(font, subtable);
      }
      subtable += font.unsigned16(subtable + 2);
    }
  }

  private void readPairs(FontData font, int subtable) {
    for (int i = 0; i < font.unsigned16(subtable + 6); i++) {
      int pair = subtable + 14 + 6 * i;
      pairs.put(font.int32(pair), font.signed16(pair + 4));
    }
  }

  @Override
  public int between(int leftGlyph, int rightGlyph) {
    return pairs.getOrDefault(leftGlyph << 16 | rightGlyph, 0);
  }
}
