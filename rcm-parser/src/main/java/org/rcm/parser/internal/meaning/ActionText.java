package org.rcm.parser.internal.meaning;

/** The words of a clause that say what is to be done, without the verb that binds and whom it binds. */
final class ActionText {
  private ActionText() {}

  /** The words of a clause from a token on, flat, without the signs around them; all of them if none are left. */
  static Seen<String> of(Clause clause, int from) {
    Tokens tokens = clause.passage().tokens();
    int start = from;
    int end = clause.to();
    while (start < end && isSign(tokens.get(start))) {
      start++;
    }
    while (end > start && isSign(tokens.get(end - 1))) {
      end--;
    }
    // "count the wells; and": the next item goes on
    if (end - 2 > start && tokens.is(end - 2, ';') && clause.passage().is(WordClass.AND, end - 1)) {
      end -= 2;
    }
    if (start >= end) {
      start = clause.from();
      end = clause.to();
    }
    return Seen.of(
        flat(tokens.between(start, end)),
        clause.passage().trace(ReadingRule.WHAT_IS_TO_BE_DONE, start, end));
  }

  private static boolean isSign(Token token) {
    return !token.word() && ".,:;-–—•*".contains(token.text());
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
