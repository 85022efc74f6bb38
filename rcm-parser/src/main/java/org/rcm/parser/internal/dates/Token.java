package org.rcm.parser.internal.dates;

/**
 * A word, a number or a sign of a text.
 *
 * @param kind which of them
 * @param text in small letters, without accents; dashes of every length are "-"
 * @param number the value of a number that can be a day, a year or a count, otherwise -1
 * @param start offset in the text
 * @param end offset behind it
 * @param capital whether a word starts with a capital
 */
record Token(Kind kind, String text, int number, int start, int end, boolean capital) {
  /** The three sorts of tokens. */
  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean is(String sign) {
    return text.equals(sign);
  }

  /** Whether nothing, not even a blank, stands between this token and the next. */
  boolean touches(Token next) {
    return end == next.start;
  }
}
