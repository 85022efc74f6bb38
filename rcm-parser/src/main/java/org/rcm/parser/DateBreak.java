package org.rcm.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.parser.internal.dates.DateWords;

/**
 * Tells whether a line end stands inside of a date: "on March" / "31, 2004", "12-14" / "November, 2014", "mayo de" /
 * "2010".
 */
final class DateBreak {
  private static final int TAIL = 24;
  private static final Pattern ENDS_IN_DAY =
      Pattern.compile(".*\\b[0-3]?[0-9]([\\p{L}\\p{M}º°]{0,4})");
  private static final Pattern STARTS_WITH_DAY =
      Pattern.compile("[0-3]?[0-9]([\\p{L}\\p{M}º°]{0,4})(?:[, –-].*|)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?:[.,;:)].*|)");
  /** "noviembre de" / "2010", "May," / "2012". */
  private static final Pattern LINK = Pattern.compile("(?:,| \\p{Ll}{2,3})$");

  private static final Pattern LAST_WORD = Pattern.compile(".*[^\\p{L}]");

  private final List<DateWords> languages;

  DateBreak(List<DateWords> languages) {
    this.languages = languages;
  }

  /** Whether the text above and the line below it are the parts of one date. */
  boolean splits(String above, String line) {
    String text = above.stripTrailing();
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    if (tail.isEmpty() || line.isEmpty()) {
      return false;
    }
    char first = line.charAt(0);
    if (YEAR.matcher(line).matches()) {
      String month = LINK.matcher(tail).replaceFirst("");
      return languages.stream().anyMatch(l -> l.endsWithMonth(lastWord(month)));
    }
    if (Character.isDigit(first)) {
      return isDay(STARTS_WITH_DAY.matcher(line))
          && languages.stream().anyMatch(l -> l.endsWithMonth(lastWord(tail)));
    }
    return Character.isUpperCase(first)
        && isDay(ENDS_IN_DAY.matcher(tail))
        && languages.stream().anyMatch(l -> l.startsWithMonth(firstWord(line)));
  }

  private boolean isDay(Matcher day) {
    return day.matches()
        && (day.group(1).isEmpty()
            || languages.stream().anyMatch(words -> words.isOrdinal(day.group(1))));
  }

  private static String lastWord(String text) {
    return LAST_WORD.matcher(text).replaceFirst("");
  }

  private static String firstWord(String line) {
    return line.substring(0, Math.min(line.length(), TAIL));
  }
}
