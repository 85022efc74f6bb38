package org.rcm.parser.internal.files.docx;

import java.util.Locale;
import java.util.Set;

/** Writes the numbers of lists (ECMA-376 Part 1, 17.18.59). */
final class NumberFormat {
  private static final Set<String> KNOWN = Set.of(
      "decimal",
      "decimalZero",
      "lowerLetter",
      "upperLetter",
      "lowerRoman",
      "upperRoman",
      "ordinal",
      "bullet",
      "none");
  /** Thirty times the alphabet; beyond, letters are no longer read as numbers by anybody. */
  private static final int LAST_LETTER = 780;

  private static final int LAST_ROMAN = 3_999;
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private NumberFormat() {}

  static boolean isKnown(String format) {
    return KNOWN.contains(format) || format.equals("custom");
  }

  /**
   * A number as a format writes it.
   *
   * @param format its name in the standard; decimals stand for those that are not known
   * @param custom the example of the format "custom", "001, 002, …"
   * @param number the number
   * @param language the language of the document, in which ordinals are written
   */
  static String print(String format, String custom, int number, String language) {
    return switch (format) {
      case "lowerLetter" -> letters(number, 'a');
      case "upperLetter" -> letters(number, 'A');
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "ordinal" -> number + ordinalSign(number, language);
      case "decimalZero" -> padded(number, 2);
      case "custom" -> padded(number, custom.indexOf(','));
      default -> Integer.toString(number);
    };
  }

  /** z is followed by aa, bb, cc. */
  private static String letters(int number, char first) {
    return number < 1 || number > LAST_LETTER
        ? Integer.toString(number)
        : String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > LAST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, Math.min(width, 9) - digits.length())) + digits;
  }

  private static String ordinalSign(int number, String language) {
    if (language.startsWith("es")) {
      return "º";
    }
    if (!language.startsWith("en")) {
      return ".";
    }
    int tens = number % 100;
    return switch (tens > 10 && tens < 20 ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
