package org.rcm.parser.internal.markup;

/** Comments of HTML, which may go over many lines: {@code <!-- page 2 -->}. */
final class Comments {
  private static final String START = "<!--";
  private static final String END = "-->";

  private Comments() {}

  static void find(String text, Markup markup) {
    for (int start = text.indexOf(START); start >= 0; ) {
      int end = text.indexOf(END, start + START.length());
      if (end < 0) {
        return; // it was cut off, or is none
      }
      markup.remove(start, end + END.length());
      start = text.indexOf(START, end);
    }
  }
}
