package org.rcm.parser.internal.markup;

import java.util.Arrays;

/** The lines of a text, at ends of all kinds. */
final class SourceLines {
  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  SourceLines(String text) {
    this.text = text;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Signs.isLineEnd(text.charAt(i))) {
        boolean two = text.startsWith("\r\n", i);
        add(start, i);
        i += two ? 1 : 0;
        start = i + 1;
      }
    }
    add(start, text.length());
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  /** Before its line end. */
  int end(int line) {
    return ends[line];
  }

  /** The first character that is not blank and has a width; the end of the line if there is none. */
  int first(int line) {
    int i = starts[line];
    while (i < ends[line] && Signs.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  boolean isBlank(int line) {
    return first(line) == ends[line];
  }

  /** The characters of a line without the blanks around them; of a long line only the start. */
  String stripped(int line, int longest) {
    int start = first(line);
    int end = ends[line];
    while (end > start && Signs.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, Math.min(end, start + longest));
  }
}
