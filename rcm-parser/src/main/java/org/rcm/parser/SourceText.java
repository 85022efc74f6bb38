package org.rcm.parser;

import java.util.Arrays;
import org.rcm.model.SourceSpan;

/** The text as it was given, with its lines. Lines end with LF, CR LF or CR. */
final class SourceText {
  private static final int SNIPPET = 100;

  private final String text;
  private final int[] lineStarts;

  SourceText(String text) {
    this.text = text;
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = i + 1;
      }
    }
    this.lineStarts = Arrays.copyOf(starts, lines);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The span from a start to an end, both offsets in the text. */
  SourceSpan span(int start, int end) {
    int found = Arrays.binarySearch(lineStarts, start);
    int line = found >= 0 ? found : -found - 2;
    return new SourceSpan(line + 1, start - lineStarts[line] + 1, start, end - start);
  }

  /** The line in which a span starts, cut where it is long, with a caret under the place. */
  String snippet(SourceSpan span) {
    int start = lineStarts[span.line() - 1];
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    if (text.substring(start, end).isBlank()) {
      return "";
    }
    int from = Math.max(start, span.offset() - SNIPPET / 2);
    int to = Math.min(end, from + SNIPPET);
    String shown = text.substring(from, to).replaceAll("\\p{Cntrl}", " ");
    return "  " + shown + "\n  " + " ".repeat(Math.max(0, span.offset() - from)) + "^";
  }
}
