package org.rcm.parser.internal.files;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a page as a browser shows it, were the window wide enough.
 *
 * @param text its characters, the number of a list item first
 * @param blanksBefore how many empty lines stand above it
 * @param letters how many letters and digits it has
 * @param linkLetters how many of them are in links
 * @param links how many links it has
 * @param controlLetters how many letters are in buttons and the like
 * @param heading its level if it is a heading, else 0
 * @param broken whether it ends at a line break inside a paragraph
 */
record HtmlLine(
    String text,
    int blanksBefore,
    int letters,
    int linkLetters,
    int links,
    int controlLetters,
    int heading,
    boolean broken) {
  private static final Pattern NUMBER = Pattern.compile(
      "[ \\u00A0]*+\\(?(?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)][^0-9a-z].*", Pattern.DOTALL);

  /** Whether it starts as a numbered item does. */
  boolean isNumbered() {
    return NUMBER.matcher(text).matches();
  }

  /** Whether more than half of it is links. */
  boolean isLink() {
    return linkLetters * 2 > letters;
  }

  /** Whether more than half of it is buttons. */
  boolean isControl() {
    return controlLetters * 2 > letters;
  }

  /** The cells of a row in one line. */
  static HtmlLine row(List<HtmlLine> cells) {
    HtmlLine last = cells.get(cells.size() - 1);
    return new HtmlLine(
        cells.stream().map(HtmlLine::text).collect(Collectors.joining("\t")),
        cells.get(0).blanksBefore,
        cells.stream().mapToInt(HtmlLine::letters).sum(),
        cells.stream().mapToInt(HtmlLine::linkLetters).sum(),
        cells.stream().mapToInt(HtmlLine::links).sum(),
        cells.stream().mapToInt(HtmlLine::controlLetters).sum(),
        cells.stream().mapToInt(HtmlLine::heading).max().orElse(0),
        last.broken);
  }
}
