package org.rcm.render.internal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a text: a link, words of another language, or just words.
 *
 * @param text the characters
 * @param inline what they are, empty for just words
 */
public record Piece(String text, Optional<Inline> inline) {

  /**
   * Cuts a text where something in it begins or ends.
   *
   * @param text the text
   * @param ranges what is in it, in its order
   * @return the pieces, which together are the text
   */
  public static List<Piece> of(String text, List<Inline.Range> ranges) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Inline.Range range : ranges) {
      if (range.start() > done) {
        pieces.add(new Piece(text.substring(done, range.start()), Optional.empty()));
      }
      pieces.add(
          new Piece(text.substring(range.start(), range.end()), Optional.of(range.inline())));
      done = range.end();
    }
    if (done < text.length()) {
      pieces.add(new Piece(text.substring(done), Optional.empty()));
    }
    return pieces;
  }
}
