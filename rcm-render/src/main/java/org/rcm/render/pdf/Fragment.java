package org.rcm.render.pdf;

import java.util.Optional;

/**
 * A piece of text that is painted in one go.
 *
 * @param text the characters to paint; the face has a glyph for each
 * @param style how it is set
 * @param face the face that has the characters
 * @param meant what the text stands for, if no face has its characters and question marks are painted instead
 */
record Fragment(String text, TextStyle style, Face face, Optional<String> meant) {

  float width() {
    return style.width(face, text);
  }

  /** Whether the other one can be painted in one go with this one. */
  boolean goesOnAs(Fragment other) {
    return face == other.face && meant.isEmpty() && other.meant.isEmpty();
  }

  Fragment append(String more) {
    return new Fragment(text + more, style, face, meant);
  }
}
