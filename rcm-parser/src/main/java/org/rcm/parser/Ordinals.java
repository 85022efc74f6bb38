package org.rcm.parser;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What letters count: a = 1, z = 26, then aa; ix = 9. */
final class Ordinals {
  private static final int ALPHABET = 26;
  private static final int LONGEST_LETTERS = 2;
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] DIGITS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int MOST_HUNDREDS = 3;

  private Ordinals() {}

  /** The positions that letters may have; after z come aa, bb, cc or aa, ab, ac, so there may be two. */
  static List<Integer> ofLetters(String letters) {
    String lower = letters.toLowerCase(Locale.ROOT);
    if (lower.length() > LONGEST_LETTERS || !lower.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return List.of();
    }
    int first = lower.charAt(0) - 'a' + 1;
    if (lower.length() == 1) {
      return List.of(first);
    }
    int counted = first * ALPHABET + lower.charAt(1) - 'a' + 1;
    boolean doubled = lower.charAt(0) == lower.charAt(1);
    return doubled && first > 1 ? List.of(ALPHABET + first, counted) : List.of(counted);
  }

  /** The value of a Roman numeral below 400, if the letters are one in its proper form. */
  static OptionalInt ofRoman(String letters) {
    String rest = letters.toLowerCase(Locale.ROOT);
    int value = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest.startsWith(DIGITS[i])) {
        value += VALUES[i];
        rest = rest.substring(DIGITS[i].length());
      }
    }
    boolean proper = rest.isEmpty() && value > 0 && value < (MOST_HUNDREDS + 1) * VALUES[0];
    return proper && roman(value).equals(letters.toLowerCase(Locale.ROOT))
        ? OptionalInt.of(value)
        : OptionalInt.empty();
  }

  private static String roman(int value) {
    StringBuilder letters = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        letters.append(DIGITS[i]);
        rest -= VALUES[i];
      }
    }
    return letters.toString();
  }
}
