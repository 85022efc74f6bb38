package org.rcm.parser;

import org.rcm.parser.Outline.Stretch;

/**
 * An unnumbered heading above items.
 *
 * @param text its words, without the colon at their end
 * @param stretch where it stands in the clean text
 */
record Heading(String text, Stretch stretch) {

  /**
   * The stretch of the clean text where words of it stand. Its lines were joined, but not a letter was changed, so letters
   * are counted.
   */
  Stretch placeOf(int start, int end, String clean) {
    int from = behindLetters(letters(start), clean);
    while (from < stretch.end() && !Character.isLetterOrDigit(clean.charAt(from))) {
      from++;
    }
    return new Stretch(from, behindLetters(letters(end), clean));
  }

  private int letters(int to) {
    return (int)
        text.substring(0, to).chars().filter(Character::isLetterOrDigit).count();
  }

  private int behindLetters(int count, String clean) {
    int at = stretch.start();
    for (int left = count; left > 0 && at < stretch.end(); at++) {
      left -= Character.isLetterOrDigit(clean.charAt(at)) ? 1 : 0;
    }
    return at;
  }

  static Heading of(String words, Stretch stretch) {
    String text = words.stripTrailing();
    return new Heading(
        text.endsWith(":") ? text.substring(0, text.length() - 1).stripTrailing() : text, stretch);
  }
}
