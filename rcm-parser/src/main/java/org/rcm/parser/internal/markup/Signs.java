package org.rcm.parser.internal.markup;

/** Kinds of characters, as far as markup needs them. */
final class Signs {
  private static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Signs() {}

  static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** A blank of any kind, a line end, or a sign without width. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || c == '\uFEFF';
  }

  /** What a backslash can escape (CommonMark, 2.4). */
  static boolean isEscapable(char c) {
    return ASCII_PUNCTUATION.indexOf(c) >= 0;
  }

  /** Where words stand in a stretch of a text, or -1. */
  static int find(String text, String words, int from, int to) {
    for (int i = from; i <= to - words.length(); i++) {
      if (text.startsWith(words, i)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isPunctuation(char c) {
    return ASCII_PUNCTUATION.indexOf(c) >= 0
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION,
              Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL,
              Character.MODIFIER_SYMBOL,
              Character.OTHER_SYMBOL -> true;
          default -> false;
        };
  }
}
