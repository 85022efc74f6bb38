package org.rcm.parser.internal.files.pdf;

/**
 * A character as it was painted, in the coordinates of the page's space.
 *
 * @param text what it is
 * @param x where its baseline starts
 * @param y the same
 * @param dx how far the next one is meant to be
 * @param dy the same
 * @param size the size of its font
 * @param artifact whether the file says that it belongs to the page and not to the text
 */
record PaintedGlyph(
    String text, float x, float y, float dx, float dy, float size, boolean artifact) {

  /** The direction of its line in degrees, from -180 to 180. */
  int angle() {
    return (int) Math.round(Math.toDegrees(Math.atan2(dy, dx)));
  }
}
