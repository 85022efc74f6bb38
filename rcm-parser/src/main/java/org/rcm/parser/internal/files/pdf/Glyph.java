package org.rcm.parser.internal.files.pdf;

/**
 * A character as it stands on a page, in upright coordinates.
 *
 * @param text what it is; several characters for a ligature
 * @param x its left edge
 * @param y its baseline, downwards from the upper edge
 * @param width how far the next one is meant to be
 * @param size the size of its font
 * @param artifact whether the file says that it belongs to the page and not to the text
 */
record Glyph(String text, float x, float y, float width, float size, boolean artifact) {

  float end() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  Glyph as(String other) {
    return new Glyph(other, x, y, width, size, artifact);
  }
}
