package org.rcm.parser.internal.files;

import java.util.Locale;
import java.util.Map;

/** Numbers of list items as CSS Counter Styles (sections 6 and 7) and the type attribute of HTML write them. */
final class HtmlNumbers {
  private static final Map<String, String> TYPES = Map.of(
      "1",
      "decimal",
      "a",
      "lower-alpha",
      "A",
      "upper-alpha",
      "i",
      "lower-roman",
      "I",
      "upper-roman",
      "disc",
      "disc",
      "circle",
      "circle",
      "square",
      "square",
      "none",
      "none");
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int LARGEST_ROMAN = 3999;
  private static final int LETTERS = 26;

  private HtmlNumbers() {}

  /** The style of CSS for the value of a type attribute; empty if there is none. */
  static String style(String type) {
    String known = TYPES.get(type);
    return known == null ? TYPES.getOrDefault(type.toLowerCase(Locale.ROOT), "") : known;
  }

  /** A number without a point behind it. */
  static String format(String style, int number) {
    return switch (style) {
      case "lower-alpha", "lower-latin" -> letters(number);
      case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT);
      case "lower-roman" -> roman(number);
      case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimal-leading-zero" ->
        number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(SIGNS[i]);
      }
    }
    return roman.toString();
  }
}
