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
   * numbered 1, else at the first a. or I. A list of considerations is passed over where conclusions follow.
   */
  static Optional<ListStart> find(List<Line> lines, StructureWords words) {
    for (Line line : lines) {
      if (isHeading(line, words)) {
        Optional<Integer> first = firstBehind(lines, line);
        if (first.isPresent()) {
          return Optional.of(new ListStart(first.get(), true));
        }
      }
    }
    int from = behindPreamble(lines, words);
    for (Line line : lines.subList(from, lines.size())) {
      if (opens(line, words)) {
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

  private static boolean opens(Line line, StructureWords words) {
    String text = line.text();
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    return Sentences.endsInColon(tail) && words.isEnd(Kind.OPENER, tail);
  }

  /** Considerations may be numbered like conclusions; the list starts behind the sentence that ends them. */
  private static int behindPreamble(List<Line> lines, StructureWords words) {
    boolean preamble = false;
    for (Line line : lines) {
      preamble |= line.marker().isEmpty()
          && line.width() < TAIL
          && words.isWhole(Kind.PREAMBLE_HEADING, line.text());
      if (preamble && opens(line, words)) {
        return line.index();
      }
    }
    return 0;
  }

  /** The first marked line that fits; a numbered 1 close behind a bullet comes first, as the bullet is a page's. */
  private static Optional<Integer> firstMarker(
      List<Line> lines, int from, int to, Predicate<Marker> fits) {
    for (int i = from; i < Math.min(to, lines.size()); i++) {
      if (lines.get(i).marker().filter(fits).isPresent()) {
        boolean bullet = lines.get(i).marker().orElseThrow().isBullet();
        Optional<Integer> number = bullet
            ? firstMarker(lines, i + 1, i + 1 + NEAR, marker -> isFirst(marker, Marker.Kind.NUMBER))
            : Optional.empty();
        return number.isPresent() ? number : Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isFirst(Marker marker, Marker.Kind kind) {
    return marker.readings().stream().anyMatch(r -> r.kind() == kind && r.ordinal() == 1);
  }
}
