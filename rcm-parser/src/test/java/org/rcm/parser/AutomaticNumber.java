package org.rcm.parser;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A marker as a word processor counts it.
 *
 * @param form how the list looks
 * @param value its position there; 0 for a bullet
 */
record AutomaticNumber(Form form, int value) {
  private static final Pattern COUNTED =
      Pattern.compile("(\\(?)([0-9]+|[a-z]+|[A-Z]+)([^0-9a-zA-Z]*)");
  private static final int MOST = 400;

  /**
   * How the markers of a list look.
   *
   * @param prefix what stands before the number
   * @param format "1", "a", "A", "i" or "I"; empty for bullets
   * @param suffix what stands behind the number; a bullet itself
   */
  record Form(String prefix, String format, String suffix) {
    static final Form USUAL = new Form("", "1", ".");

    boolean isBullet() {
      return format.isEmpty();
    }
  }

  /** Reads a marker: "h." is the eighth letter behind "g."; else Roman one comes before the ninth letter. */
  static AutomaticNumber read(String marker, Optional<AutomaticNumber> above) {
    Matcher counted = COUNTED.matcher(marker);
    if (!counted.matches()) {
      return new AutomaticNumber(new Form("", "", marker), 0);
    }
    List<AutomaticNumber> readings = Stream.of("1", "i", "I", "a", "A")
        .map(format -> new AutomaticNumber(
            new Form(counted.group(1), format, counted.group(3)), value(format, counted.group(2))))
        .filter(reading -> reading.value() > 0)
        .toList();
    Optional<AutomaticNumber> next =
        above.map(last -> new AutomaticNumber(last.form(), last.value() + 1));
    return readings.stream()
        .filter(reading -> next.filter(reading::equals).isPresent())
        .findFirst()
        .or(() -> readings.stream().filter(reading -> reading.value() == 1).findFirst())
        .or(() -> readings.stream().reduce((first, second) -> second))
        .orElseThrow(() -> new IllegalArgumentException("No list counts up to " + marker));
  }

  private static int value(String format, String body) {
    for (int value = 1; value < MOST; value++) {
      if (Objects.equals(printed(format, value), body)) {
        return value;
      }
    }
    return 0;
  }

  private static String printed(String format, int value) {
    return switch (format) {
      case "1" -> Integer.toString(value);
      case "a" -> letters('a', value);
      case "A" -> letters('A', value);
      case "i" -> roman(value);
      default -> roman(value).toUpperCase(Locale.ROOT);
    };
  }

  private static String letters(char first, int value) {
    return String.valueOf((char) (first + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
  }

  private static String roman(int value) {
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        roman.append(signs[i]);
      }
    }
    return roman.toString();
  }
}
