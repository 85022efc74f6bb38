package org.rcm.parser.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as names are compared: accents and the kind of apostrophe do not count, blanks and hyphens only
 * separate, any other sign is a word of its own ("U.S." has four).
 */
final class NameWords {
  private NameWords() {}

  /**
   * One word.
   *
   * @param plain without accents, in its own case
   * @param folded without accents, in lower case
   * @param start offset of its first character
   * @param end offset behind its last character
   */
  record Word(String plain, String folded, int start, int end) {
    boolean isCapitals() {
      return plain.length() > 1
          && plain.equals(plain.toUpperCase(Locale.ROOT))
          && !plain.equals(folded);
    }
  }

  static List<Word> of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isSeparator(c)) {
        i++;
        continue;
      }
      int start = i;
      i++;
      if (isWordPart(c)) {
        while (i < text.length() && isWordPart(text.charAt(i))) {
          i++;
        }
      }
      words.add(word(text.subSequence(start, i).toString(), start, i));
    }
    return words;
  }

  private static Word word(String raw, int start, int end) {
    String plain = Folding.withoutAccents(raw);
    return new Word(plain, plain.toLowerCase(Locale.ROOT), start, end);
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '-'
        || c == '\u2010'
        || c == '\u2011';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
