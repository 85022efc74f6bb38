package org.rcm.parser;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rcm.parser.Marker.Kind;

/** The markers that follow each line, found in one walk from the end. */
final class MarkersAhead {
  private final List<Line> lines;
  private final int[] next;
  private final int[] nextLetters;

  private MarkersAhead(List<Line> lines) {
    this.lines = lines;
    this.next = new int[lines.size()];
    this.nextLetters = new int[lines.size()];
  }

  static MarkersAhead of(List<Line> lines, BitSet furniture) {
    MarkersAhead ahead = new MarkersAhead(lines);
    int marker = -1;
    int letters = -1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      ahead.next[i] = marker;
      ahead.nextLetters[i] = letters;
      if (!furniture.get(i) && lines.get(i).marker().isPresent()) {
        marker = i;
        letters = hasLetters(lines.get(i).marker().get()) ? i : letters;
      }
    }
    return ahead;
  }

  private static boolean hasLetters(Marker marker) {
    Kind kind = marker.readings().get(0).kind();
    return kind != Kind.NUMBER && kind != Kind.DECIMAL && kind != Kind.BULLET;
  }

  /** The first marker below a line. */
  Optional<Marker> next(int line) {
    return marker(next[line]);
  }

  /** The first marker below a line that counts with letters: it tells what an "i." or "v." before it was. */
  Optional<Marker> nextLetters(int line) {
    return marker(nextLetters[line]);
  }

  private Optional<Marker> marker(int line) {
    return line < 0 ? Optional.empty() : lines.get(line).marker();
  }
}
