package org.rcm.render.csv;

import java.util.ArrayList;
import java.util.List;
import org.rcm.render.MalformedReportException;

/** Takes a text apart as RFC 4180 says; lines may also end with LF or CR alone, and blank lines mean nothing. */
final class CsvLines {
  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private int at;
  private int line = 1;

  private CsvLines(String text) {
    this.text = text;
  }

  /**
   * A record.
   *
   * @param number the line of the text on which it begins, from 1
   * @param cells its values
   */
  record Line(int number, List<String> cells) {
    MalformedReportException error(String column, String explanation) {
      return new MalformedReportException(
          "line " + number + ", column " + column, explanation, null);
    }
  }

  static List<Line> of(String text) throws MalformedReportException {
    CsvLines csv = new CsvLines(text.startsWith("\uFEFF") ? text.substring(1) : text);
    while (csv.at < csv.text.length()) {
      csv.readLine();
    }
    return csv.lines;
  }

  private void readLine() throws MalformedReportException {
    int first = line;
    List<String> cells = new ArrayList<>();
    do {
      cells.add(readCell(cells.size() + 1));
    } while (take(','));
    skipLineEnd();
    if (cells.size() > 1 || !cells.get(0).isBlank()) {
      lines.add(new Line(first, List.copyOf(cells)));
    }
  }

  private String readCell(int number) throws MalformedReportException {
    if (take('"')) {
      return readQuoted(number);
    }
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      if (text.charAt(at) == '"') {
        throw error(number, "has a quotation mark in the middle; the whole cell is to be quoted");
      }
      at++;
    }
    return text.substring(start, at);
  }

  private String readQuoted(int number) throws MalformedReportException {
    int first = line;
    StringBuilder cell = new StringBuilder();
    while (true) {
      if (at >= text.length()) {
        line = first;
        throw error(number, "has an opening quotation mark and no closing one");
      }
      char c = text.charAt(at++);
      if (c == '"' && !take('"')) {
        break;
      }
      cell.append(c);
      if (c == '\n' || (c == '\r' && !(at < text.length() && text.charAt(at) == '\n'))) {
        line++;
      }
    }
    if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      throw error(number, "has text behind its closing quotation mark");
    }
    return cell.toString();
  }

  private boolean take(char expected) {
    boolean there = at < text.length() && text.charAt(at) == expected;
    if (there) {
      at++;
    }
    return there;
  }

  private void skipLineEnd() {
    if (at < text.length()) {
      boolean carriage = take('\r');
      if (!take('\n') && !carriage) {
        throw new IllegalStateException("A cell ends at a comma or a line end");
      }
      line++;
    }
  }

  private MalformedReportException error(int number, String explanation) {
    return new MalformedReportException("line " + line + ", cell " + number, explanation, null);
  }
}
