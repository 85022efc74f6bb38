package org.rcm.render.csv;

import java.util.List;
import java.util.stream.Collectors;

/** How a value is written as a cell, so that it comes back as it was and no spreadsheet runs it as a formula. */
final class Cells {
  /** What spreadsheets take for the beginning of a formula (OWASP, CSV injection). */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private static final char GUARD = '\'';

  private Cells() {}

  /** A line with its end. */
  static String line(List<String> values) {
    return values.stream().map(Cells::write).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String write(String value) {
    String safe = isFormula(value, 0) ? GUARD + value : value;
    boolean quoted =
        safe.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0) || !safe.equals(safe.strip());
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** The value without the sign that guards it. */
  static String read(String cell) {
    return cell.length() > 1 && cell.charAt(0) == GUARD && isFormula(cell, 1)
        ? cell.substring(1)
        : cell;
  }

  private static boolean isFormula(String text, int at) {
    return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
  }
}
