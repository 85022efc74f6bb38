package org.rcm.parser.internal.files.pdf;

/**
 * A line of a page.
 *
 * @param text its words
 * @param x its left edge
 * @param end its right edge
 * @param y its baseline
 * @param size the size of its largest font
 * @param part the part of the page that it stands in, as a column
 * @param aside whether it belongs to the page and not to the text
 */
record PageLine(String text, float x, float end, float y, float size, int part, boolean aside) {

  /** About how wide its first word is. */
  float firstWord() {
    int blank = text.indexOf(' ');
    return blank < 0 ? end - x : (end - x) * blank / text.length();
  }

  PageLine asAside() {
    return new PageLine(text, x, end, y, size, part, true);
  }
}
