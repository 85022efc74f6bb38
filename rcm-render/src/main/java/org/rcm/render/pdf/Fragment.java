package org.rcm.render.pdf;

import java.util.Optional;
import org.rcm.render.internal.content.Inline;

/**
 * A piece of text that is painted in one go.
 *
 * @param text the characters to paint; the face has a glyph for each
 * @param style how it is set
 * @param face the face that has the characters
 * @param meant what the text stands for, if no face has its characters and question marks are painted instead
 * @param inline what it is part of, if it is more than text
 */
record Fragment(
    String text, TextStyle style, Face face, Optional<String> meant, Optional<Inline> inline) {

  float width() {
    return style.width(face, text);
  }

  /** Its colour: links are told by it, and by a line below them. */
  int color() {
    return isLink() ? Styles.BLUE : style.color();
  }

  boolean isLink() {
    return inline.isPresent() && inline.get() instanceof Inline.Link;
  }

  /** Whether the other one can be painted in one go with this one. */
  boolean goesOnAs(Fragment other) {
    return face == other.face
        && meant.isEmpty()
        && other.meant.isEmpty()
        && inline.equals(other.inline);
  }

  Fragment append(String more) {
    return new Fragment(text + more, style, face, meant, inline);
  }
}
