package org.rcm.render.internal.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.rcm.model.InvalidValueException;

/** Days as the formats write them: {@code 2018-08-03}, years 1 to 9999 (xs:date and RFC 3339 have no others). */
final class Dates {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int LAST_YEAR = 9999;

  private Dates() {}

  static String write(LocalDate date) {
    if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
      throw new InvalidValueException(
          "Files carry dates of the years 1 to " + LAST_YEAR + ", but one was " + date);
    }
    return date.toString();
  }

  static LocalDate read(String text) {
    if (FORM.matcher(text).matches()) {
      try {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() >= 1) {
          return date;
        }
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(Quoted.of(text) + " is not a date", e);
      }
    }
    throw new IllegalArgumentException(
        Quoted.of(text) + " is not a date, which is written as 2018-08-03");
  }
}
