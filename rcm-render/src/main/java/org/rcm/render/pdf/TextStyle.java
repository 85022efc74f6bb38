package org.rcm.render.pdf;

/**
 * How a text is set.
 *
 * @param typeface the face
 * @param size its size in points
 * @param lead the distance of base lines in points
 * @param tracking extra space behind each character, in points
 * @param color red, green and blue, {@code 0xRRGGBB}
 */
record TextStyle(Typeface typeface, float size, float lead, float tracking, int color) {

  TextStyle(Typeface typeface, float size, float lead, int color) {
    this(typeface, size, lead, 0, color);
  }

  /** The width of a text in points, if set in one face. */
  float width(Face face, String text) {
    return face.width(text) * size / 1000 + text.codePointCount(0, text.length()) * tracking;
  }

  float spaceWidth() {
    return width(typeface.face(), " ");
  }

  /** How far the base line is above the lower end of the line. */
  float descent() {
    return lead * 0.28f;
  }
}
