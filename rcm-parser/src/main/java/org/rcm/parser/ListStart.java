package org.rcm.parser;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rcm.parser.StructureWords.Kind;

/**
 * Where the numbered part of a report starts.
 *
 * @param line index of the line of its first marker
 * @param announced whether a heading ("CONCLUSIONS") or a sentence ("as follows:") opens it
 */
record ListStart(int line, boolean announced) {
  /** Between a heading and its first item a letterhead may stand. */
  private static final int NEAR = 15;

  private static final int VERY_NEAR = 3;
  private static final int TAIL = 120;

  /**
   * Finds the start: behind a heading of conclusions, else behind a sentence that opens a list, else at the first item
   * numbered 1, else at the first a. or I. A list of considerations is passed over where conclusions follow. A heading or
   * sentence inside of a list that has begun above it, and goes on below it with the next number, opens nothing.
   */
  static Optional<ListStart> find(List<Line> lines, StructureWords words) {
    RunningLists running = new RunningLists(lines);
    for (Line line : lines) {
      if (isHeading(line, words) && !running.goOnBelow(line.index())) {
        Optional<Integer> first = firstBehind(lines, line);
        if (first.isPresent()) {
          return Optional.of(new ListStart(first.get(), true));
        }
      }
    }
    int from = behindPreamble(lines, words);
    for (Line line : lines.subList(from, lines.size())) {
      if (opens(lines, line, words) && (line.index() == from || !running.goOnBelow(line.index()))) {
        Optional<Integer> first = firstBehind(lines, line);
        if (first.isPresent()) {
          return Optional.of(new ListStart(first.get(), true));
        }
      }
    }
    return firstMarker(lines, from, lines.size(), marker -> isFirst(marker, Marker.Kind.NUMBER))
        .or(() -> firstMarker(
            lines, from, lines.size(), marker -> !marker.isBullet() && marker.startsAList()))
        .map(line -> new ListStart(line, false));
  }

  /** The first marker behind a heading or sentence that opens a list; the list may have lost its beginning. */
  private static Optional<Integer> firstBehind(List<Line> lines, Line opener) {
    int from = opener.index() + 1;
    return firstMarker(lines, from, from + NEAR, Marker::startsAList)
        .or(() -> firstMarker(
            lines, from, from + VERY_NEAR, marker -> !marker.isAlone() && !marker.isFigure()));
  }

  private static boolean isHeading(Line line, StructureWords words) {
    return line.marker().isEmpty()
        && line.width() < TAIL
        && words.isWhole(Kind.CONCLUSIONS_HEADING, line.text());
  }

  /** The words that open a list may stand in two lines: "ADOPTED THE FOLLOWING" / "CONCLUSIONS:". */
  private static boolean opens(List<Line> lines, Line line, StructureWords words) {
    String text = line.text();
    if (!Sentences.endsInColon(text)) {
      return false;
    }
    boolean alone = line.index() == 0 || line.marker().isPresent();
    String whole = alone ? text : lines.get(line.index() - 1).text() + " " + text;
    return words.isEnd(Kind.OPENER, whole.substring(Math.max(0, whole.length() - TAIL)));
  }

  /**
   * Considerations may be numbered like conclusions; the list starts behind the sentence that ends them, or where the
   * numbers begin again.
   */
  private static int behindPreamble(List<Line> lines, StructureWords words) {
    int preamble = -1;
    int again = -1;
    boolean begun = false;
    for (Line line : lines) {
      if (preamble < 0
          && line.marker().isEmpty()
          && line.width() < TAIL
          && words.isWhole(Kind.PREAMBLE_HEADING, line.text())) {
        preamble = line.index();
      }
      if (preamble >= 0 && opens(lines, line, words)) {
        return line.index();
      }
      boolean one = preamble >= 0
          && line.marker().filter(m -> isFirst(m, Marker.Kind.NUMBER)).isPresent();
      again = one && begun && again < 0 ? line.index() : again;
      begun |= one;
    }
    return Math.max(0, again);
  }

  /** The first marked line that fits; a numbered 1 close behind a bullet comes first, as the bullet is a page's. */
  private static Optional<Integer> firstMarker(
      List<Line> lines, int from, int to, Predicate<Marker> fits) {
    for (int i = from; i < Math.min(to, lines.size()); i++) {
      if (lines.get(i).marker().filter(fits).isPresent() && !isPageTag(lines, i)) {
        boolean bullet = lines.get(i).marker().orElseThrow().isBullet();
        Optional<Integer> number = bullet
            ? firstMarker(lines, i + 1, i + 1 + NEAR, marker -> isFirst(marker, Marker.Kind.NUMBER))
            : Optional.empty();
        return number.isPresent() ? number : Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** A number alone on its line has its text below; above another marker it is a page's. */
  private static boolean isPageTag(List<Line> lines, int index) {
    return lines.get(index).marker().filter(Marker::isAlone).isPresent()
        && index + 1 < lines.size()
        && lines.get(index + 1).marker().filter(m -> !m.isAlone()).isPresent();
  }

  private static boolean isFirst(Marker marker, Marker.Kind kind) {
    return marker.readings().stream().anyMatch(r -> r.kind() == kind && r.ordinal() == 1);
  }
}
