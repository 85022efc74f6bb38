package org.rcm.parser;

import java.util.Arrays;

/**
 * Lines joined to flowing text, each character with its place in the clean text: single blanks for line ends, words
 * that were hyphenated at a line end whole again.
 */
final class JoinedText {
  /** No word is longer; a text that is one word must not be read again at each line. */
  private static final int LONGEST_WORD = 100;

  private static final String APOSTROPHES = "´’'`";

  private final StringBuilder text = new StringBuilder();
  private int[] places = {};
  private boolean breakBefore;

  boolean isEmpty() {
    return text.length() == 0;
  }

  int length() {
    return text.length();
  }

  char lastCharacter() {
    return text.charAt(text.length() - 1);
  }

  /** The last characters, at most as many as asked for. */
  String tail(int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  /** The place in the clean text of a character. */
  int place(int index) {
    return places[index];
  }

  /** The next piece starts a new paragraph. */
  void startParagraph() {
    breakBefore = !isEmpty();
  }

  /** Adds a stretch of the clean text; runs of blanks become one. */
  void add(String clean, int start, int end, Hyphenation hyphenation) {
    if (start >= end) {
      return;
    }
    if (!isEmpty()) {
      joint(clean, start, end, hyphenation);
    }
    for (int i = start; i < end; i++) {
      char c = clean.charAt(i);
      boolean secondBlank =
          c == ' ' && (isEmpty() || lastCharacter() == ' ' || lastCharacter() == '\n');
      if (!secondBlank) {
        append(c, i);
      }
    }
  }

  private void joint(String clean, int start, int end, Hyphenation hyphenation) {
    int at = places[text.length() - 1] + 1;
    if (breakBefore) {
      append('\n', at);
      breakBefore = false;
      return;
    }
    if (lastCharacter() == '-'
        && text.length() > 1
        && Character.isLetter(text.charAt(text.length() - 2))) {
      String before = lastWord();
      String after = firstWord(clean, start, end);
      if (after.isEmpty()) {
        append(' ', at);
      } else if (hyphenation.isSplitWord(before, after)) {
        text.setLength(text.length() - 1);
      }
      return;
    }
    if (lastCharacter() != ' ' && !isGenitive(clean, start, end) && !isRange(clean.charAt(start))) {
      append(' ', at);
    }
  }

  /** "24-" / "25 November" */
  private boolean isRange(char next) {
    return "-–".indexOf(lastCharacter()) >= 0
        && text.length() > 1
        && Character.isDigit(text.charAt(text.length() - 2))
        && Character.isDigit(next);
  }

  /** "the Chair" / "´s proposal": some programs end a line before such an apostrophe. */
  private boolean isGenitive(String clean, int start, int end) {
    return end - start > 1
        && APOSTROPHES.indexOf(clean.charAt(start)) >= 0
        && clean.charAt(start + 1) == 's'
        && (end - start == 2 || !Character.isLetter(clean.charAt(start + 2)))
        && Character.isLetter(lastCharacter());
  }

  private String lastWord() {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String firstWord(String clean, int start, int end) {
    int i = start;
    while (i < end && Character.isLetter(clean.charAt(i))) {
      i++;
    }
    return clean.substring(start, i);
  }

  private void append(char c, int place) {
    if (text.length() == places.length) {
      places = Arrays.copyOf(places, Math.max(64, 2 * places.length));
    }
    places[text.length()] = place;
    text.append(c);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
