package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A line of the clean text that is not blank.
 *
 * @param index its position among the lines that are not blank, from 0
 * @param start offset in the clean text of its first character that is not blank
 * @param end offset behind its last one
 * @param text the characters between them
 * @param indent how many blanks stand before it
 * @param blanksBefore how many blank lines stand above it
 * @param marker what it starts with, if that looks like the marker of an item
 */
record Line(
    int index,
    int start,
    int end,
    String text,
    int indent,
    int blanksBefore,
    Optional<Marker> marker) {

  /**
   * The lines of a text that are not blank; of a line beyond the limit only the start.
   *
   * @param clean the text
   * @param longest the limit
   * @param isAside whether the line that has its first character at a place belongs to the page; it counts for nothing
   */
  static List<Line> of(String clean, int longest, IntPredicate isAside) {
    List<Line> lines = new ArrayList<>();
    int blanks = 0;
    int lineStart = 0;
    while (lineStart <= clean.length()) {
      int lineEnd = clean.indexOf('\n', lineStart);
      if (lineEnd < 0) {
        lineEnd = clean.length();
      }
      int start = lineStart;
      int end = lineEnd;
      while (start < end && clean.charAt(start) == ' ') {
        start++;
      }
      while (end > start && clean.charAt(end - 1) == ' ') {
        end--;
      }
      end = Math.min(end, start + longest);
      if (start == end) {
        blanks++;
      } else if (!isAside.test(start)) {
        String text = clean.substring(start, end);
        int indent = start - lineStart;
        lines.add(
            new Line(lines.size(), start, end, text, indent, blanks, MarkerReader.read(text)));
        blanks = 0;
      }
      lineStart = lineEnd + 1;
    }
    return lines;
  }

  /** Whether the line was longer than it may be. */
  boolean isCut(String clean) {
    int next = end;
    while (next < clean.length() && clean.charAt(next) == ' ') {
      next++;
    }
    return next < clean.length() && clean.charAt(next) != '\n';
  }

  /** Its width in characters. */
  int width() {
    return text.length();
  }

  /** Where its marker and its text start, from the left. */
  Column column() {
    return new Column(indent, indent + marker.map(Marker::textStart).orElse(0));
  }

  /** What stands behind the marker, or all of it. */
  String textBehindMarker() {
    return marker.map(m -> text.substring(m.textStart())).orElse(text);
  }
}
