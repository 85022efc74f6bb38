package org.rcm.parser;

/** Kinds of characters, as far as cleaning a text needs them. */
final class Characters {
  /** More marks than any letter has; longer runs are cut so that composing them stays quick. */
  private static final int MOST_MARKS = 16;

  private Characters() {}

  /** A letter with its accents, or a pair of surrogates, is one. */
  static int widthAt(String text, int start) {
    if (Character.isHighSurrogate(text.charAt(start))) {
      return start + 1 < text.length() && Character.isLowSurrogate(text.charAt(start + 1)) ? 2 : 1;
    }
    int end = start + 1;
    while (end < text.length() && end - start < MOST_MARKS && isMark(text.charAt(end))) {
      end++;
    }
    return end - start;
  }

  static boolean belongsToCharacterBefore(char c) {
    return Character.isLowSurrogate(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  static boolean hasNoWidth(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || c == '\uFEFF';
  }

  static boolean isPrivateUse(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  static boolean isUnreadable(String text, int i) {
    char c = text.charAt(i);
    boolean loneSurrogate =
        Character.isLowSurrogate(c) || (Character.isHighSurrogate(c) && widthAt(text, i) == 1);
    return loneSurrogate || Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF';
  }
}
