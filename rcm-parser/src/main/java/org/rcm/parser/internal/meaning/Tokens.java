package org.rcm.parser.internal.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words and signs of a text in its order. Blanks and the hyphens inside words only separate ("Follow-up" is two
 * words); what stands in quotation marks or brackets is marked as such.
 */
final class Tokens {
  private final String text;
  private final List<Token> list;

  private Tokens(String text, List<Token> list) {
    this.text = text;
    this.list = list;
  }

  static Tokens of(String raw) {
    String text = readable(raw);
    List<Token> list = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isSeparator(text, i)) {
        i++;
        continue;
      }
      int start = i++;
      boolean word = isWordPart(c);
      while (word && i < text.length() && isWordPart(text.charAt(i))) {
        i++;
      }
      String cut = text.substring(start, i);
      String folded = fold(cut);
      if (!folded.isEmpty()) { // accents without a letter are nothing
        list.add(new Token(cut, folded, start, i, word, false, false));
      }
    }
    markAsides(list);
    return new Tokens(text, list);
  }

  int size() {
    return list.size();
  }

  Token get(int index) {
    return list.get(index);
  }

  /** The folded word at an index; empty outside of the text. */
  String word(int index) {
    return index >= 0 && index < list.size() ? list.get(index).folded() : "";
  }

  boolean is(int index, char sign) {
    return index >= 0 && index < list.size() && list.get(index).is(sign);
  }

  int start(int index) {
    return index < list.size() ? list.get(index).start() : text.length();
  }

  int end(int index) {
    return index < 0 ? 0 : list.get(Math.min(index, list.size() - 1)).end();
  }

  /** The text between two tokens, the second one excluded. */
  String between(int from, int to) {
    return from >= to ? "" : text.substring(start(from), end(to - 1));
  }

  String text() {
    return text;
  }

  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** Letters that no format can carry become blanks, one for one, so that offsets stay. */
  private static String readable(String raw) {
    StringBuilder text = new StringBuilder(raw);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= 0xFFFE) {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }

  private static boolean isSeparator(String text, int i) {
    char c = text.charAt(i);
    if (c == '-' || c == '\u2010' || c == '\u2011') {
      boolean inWord = i > 0
          && i + 1 < text.length()
          && isWordPart(text.charAt(i - 1))
          && isWordPart(text.charAt(i + 1));
      return inWord;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u00AD' || c == '\uFEFF';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void markAsides(List<Token> list) {
    mark(list, "“«\"", "”»\"", true);
    mark(list, "(", ")", false);
  }

  /** Marks from each opening sign to the next closing one; without one nothing is an aside. */
  private static void mark(List<Token> list, String opening, String closing, boolean quotes) {
    int open = -1;
    for (int i = 0; i < list.size(); i++) {
      Token token = list.get(i);
      if (token.word()) {
        continue;
      }
      if (open >= 0 && closing.contains(token.text())) {
        for (int k = open; k <= i; k++) {
          list.set(k, list.get(k).in(quotes, !quotes));
        }
        open = -1;
      } else if (open < 0 && opening.contains(token.text())) {
        open = i;
      }
    }
  }
}
