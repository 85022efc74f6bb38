package org.rcm.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.rcm.model.ConclusionNumber;

/**
 * The map of the source while it is drawn: one kind and one owner for each character, so that no character can have
 * two, or none. What nobody claimed is unread.
 */
final class SourceMapBuilder {
  private final SourceText source;
  private final SegmentKind[] kinds;
  private final int[] owners;

  SourceMapBuilder(SourceText source) {
    this.source = source;
    this.kinds = new SegmentKind[source.length()];
    this.owners = new int[source.length()];
    Arrays.fill(kinds, SegmentKind.UNREAD);
  }

  /** Says what a stretch of the source is; a later word replaces an earlier one. */
  void mark(int start, int end, SegmentKind kind) {
    mark(start, end, kind, 0);
  }

  /** The same for what belongs to an item; owners are numbered from 1. */
  void mark(int start, int end, SegmentKind kind, int owner) {
    for (int i = start; i < end; i++) {
      // What a converter left inside a stretch stays what it is.
      if (kinds[i] != SegmentKind.RESIDUE) {
        kinds[i] = kind;
        owners[i] = owner;
      }
    }
  }

  List<Segment> segments(IntFunction<ConclusionNumber> numbers) {
    return draw(owner -> Optional.of(numbers.apply(owner)));
  }

  /** The same for a text whose owners are no items of a report. */
  List<Segment> segments() {
    return draw(owner -> Optional.empty());
  }

  private List<Segment> draw(IntFunction<Optional<ConclusionNumber>> numbers) {
    List<Segment> segments = new ArrayList<>();
    int i = 0;
    while (i < kinds.length) {
      if (isBlank(i)) {
        i++;
        continue;
      }
      int start = i;
      int end = i + 1;
      while (i < kinds.length
          && (isBlank(i) || (kinds[i] == kinds[start] && owners[i] == owners[start]))) {
        i++;
        if (!isBlank(i - 1)) {
          end = i;
        }
      }
      Optional<ConclusionNumber> number =
          owners[start] == 0 ? Optional.empty() : numbers.apply(owners[start]);
      segments.add(new Segment(kinds[start], source.span(start, end), number));
      i = end;
    }
    return segments;
  }

  private boolean isBlank(int index) {
    char c = source.text().charAt(index);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
