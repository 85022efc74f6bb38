package org.rcm.parser.internal.meaning;

/** The words of a clause that say what is to be done, without the verb that binds and whom it binds. */
final class ActionText {
  private ActionText() {}

  /** The words between two tokens, flat, without the signs around them; the fallback if nothing is left. */
  static String of(Passage passage, int from, int to, String fallback) {
    int start = from;
    int end = to;
    while (start < end && isSign(passage.tokens().get(start))) {
      start++;
    }
    while (end > start && isSign(passage.tokens().get(end - 1))) {
      end--;
    }
    String text = flat(passage.tokens().between(start, end));
    return text.isEmpty() ? flat(fallback) : text;
  }

  private static boolean isSign(Token token) {
    return !token.word() && ".,:;-–—•*".contains(token.text());
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
