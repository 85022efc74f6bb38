package org.rcm.render.pdf;

/** By how much two glyphs that stand side by side move together or apart. */
interface Kerning {

  /** The move in font units; negative brings them closer. */
  int between(int leftGlyph, int rightGlyph);

  /** The kerning of a font: from its table {@code GPOS}, else from {@code kern}, else none. */
  static Kerning of(FontData font) {
    GposKerning modern = new GposKerning(font);
    return modern.isEmpty() ? new KernTableKerning(font) : modern;
  }
}
