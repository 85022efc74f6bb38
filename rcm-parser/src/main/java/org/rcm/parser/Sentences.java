package org.rcm.parser;

/** How sentences end and go on. */
final class Sentences {
  private static final String TERMINAL = ".;:!?";
  private static final String CLOSING = "”\"»)’'";
  private static final int TAIL = 80;

  private Sentences() {}

  /** Whether a text is finished: it ends in a full stop, semicolon, colon, question or exclamation mark. */
  static boolean isFinished(String text) {
    int i = text.length() - 1;
    while (i >= 0 && (CLOSING.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ')) {
      i--;
    }
    return i >= 0 && TERMINAL.indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a text must go on: it ends in a comma, an opening sign, a hyphen, or a word such as "the" or "de". */
  static boolean mustGoOn(String text, StructureWords words) {
    String stripped = text.stripTrailing();
    if (stripped.isEmpty()) {
      return false;
    }
    char last = stripped.charAt(stripped.length() - 1);
    if (last == ','
        || last == '('
        || last == '-'
        || last == '–'
        || last == '“'
        || last == '¿'
        || last == '¡') {
      return true;
    }
    if (!Character.isLetter(last)) {
      return false;
    }
    String tail = stripped.substring(Math.max(0, stripped.length() - TAIL));
    return words.isEnd(StructureWords.Kind.CONNECTOR, tail);
  }

  /** Whether a quotation in the last part of the text is still open, as in “Women in Migration:. */
  static boolean hasOpenQuotation(String tail) {
    return tail.lastIndexOf('“') > tail.lastIndexOf('”')
        || tail.lastIndexOf('«') > tail.lastIndexOf('»');
  }

  /** Whether the closing one of two dashes is still to come, as in "to promote – in schools". */
  static boolean hasOpenDash(String tail, char dash) {
    int start = Math.max(tail.lastIndexOf(". "), tail.lastIndexOf("; ")) + 1;
    String sentence = tail.substring(start);
    return sentence.split(" " + dash + " ", -1).length % 2 == 0;
  }

  static boolean endsInColon(String text) {
    return text.stripTrailing().endsWith(":");
  }

  /** Whether a text goes on from before: its first letter is small. */
  static boolean startsSmall(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        return Character.isLowerCase(c);
      }
      if (Character.isDigit(c)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a parenthesis in the last part of the text is still open, as in "(Attachment". */
  static boolean hasOpenParenthesis(String tail) {
    int open = 0;
    for (int i = 0; i < tail.length(); i++) {
      char c = tail.charAt(i);
      open += c == '(' ? 1 : 0;
      open -= c == ')' && open > 0 ? 1 : 0;
    }
    return open > 0;
  }

  static int firstWordLength(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text.length() : blank;
  }
}
