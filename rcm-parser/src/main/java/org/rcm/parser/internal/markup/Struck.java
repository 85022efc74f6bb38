package org.rcm.parser.internal.markup;

/** Struck-out words, {@code ~~so~~} (GitHub, 6.5): they are left out, and that is said. */
final class Struck {
  private static final String SIGN = "~~";
  private static final int QUOTED = 60;

  private final String text;
  private final Block block;
  private final Markup markup;
  private boolean unclosed;

  Struck(String text, Block block, Markup markup) {
    this.text = text;
    this.block = block;
    this.markup = markup;
  }

  /** Takes what is struck out from a place on; gives the place to go on at. */
  int behind(int start) {
    boolean opens = text.startsWith(SIGN, start)
        && start + SIGN.length() < block.end()
        && !Signs.isBlank(text.charAt(start + SIGN.length()));
    if (!opens || unclosed) {
      return start + 1;
    }
    int end = Signs.find(text, SIGN, start + SIGN.length(), block.end());
    if (end < 0) {
      unclosed = true;
      return start + 1;
    }
    leaveOut(text, start, end + SIGN.length(), start + SIGN.length(), end, markup);
    return end + SIGN.length();
  }

  /** Leaves out a stretch with its signs, and says the words. */
  static void leaveOut(
      String text, int start, int end, int wordsStart, int wordsEnd, Markup markup) {
    String words = text.substring(wordsStart, wordsEnd);
    if (words.chars().anyMatch(Character::isLetterOrDigit)) {
      markup.note(start, end, "struck-out text was left out: " + quote(words));
    }
    markup.remove(start, end);
  }

  static String quote(String words) {
    String flat = words.strip().replaceAll("\\s+", " ");
    return "\"" + (flat.length() <= QUOTED ? flat : flat.substring(0, QUOTED - 1) + "…") + "\"";
  }
}
