package org.rcm.parser;

import org.rcm.model.SourceSpan;
import org.rcm.parser.ActivityDraft.Words;
import org.rcm.parser.ActivityEntry.Piece;
import org.rcm.parser.ActivityEntry.Role;

/** Draws the map of the source of a page of activities, and finds where words of it stand in the source. */
final class ActivityMap {
  private final CleanText clean;
  private final SourceText source;
  private final SourceMapBuilder map;

  ActivityMap(CleanText clean, SourceText source, SourceMapBuilder map) {
    this.clean = clean;
    this.source = source;
    this.map = map;
  }

  /** Draws what stands around entries. */
  void draw(ActivityPage page) {
    page.headings().forEach(line -> mark(all(line.line()), SegmentKind.SECTION_HEADING, 0));
    page.site().forEach(line -> mark(all(line.line()), SegmentKind.LETTERHEAD, 0));
  }

  /** Draws an entry. */
  void draw(ActivityDraft draft, int owner) {
    for (Piece piece : draft.entry().pieces()) {
      LineReading reading = piece.reading();
      SegmentKind kind = switch (piece.role()) {
        case TITLE -> SegmentKind.TITLE;
        case TITLE_AGAIN -> SegmentKind.REPEATED_TITLE;
        case DATES, PLACE -> SegmentKind.PLACE_AND_DATE;
        case VARIANT, TEXT, TEXT_AND_PLACE, TEXT_BEHIND -> SegmentKind.DESCRIPTION;
      };
      mark(all(reading.line()), kind, owner);
      if (piece.role() == Role.TITLE && reading.isMarked()) {
        mark(new Words(reading.line(), 0, reading.start()), SegmentKind.MARKER, owner);
      }
      if (piece.role() == Role.TEXT || piece.role() == Role.TEXT_BEHIND) {
        continue;
      }
      reading.twice().ifPresent(twice -> {
        SegmentKind second = twice.same() ? SegmentKind.REPEATED_TITLE : SegmentKind.DESCRIPTION;
        mark(new Words(reading.line(), twice.secondStart(), twice.secondEnd()), second, owner);
      });
      reading.ending().ifPresent(ending -> {
        int end = reading.line().text().length();
        mark(new Words(reading.line(), ending.start(), end), SegmentKind.PLACE_AND_DATE, owner);
      });
    }
    draft.places().forEach(place -> mark(place, SegmentKind.PLACE_AND_DATE, owner));
    draft.dates().forEach(dates -> mark(dates, SegmentKind.PLACE_AND_DATE, owner));
  }

  static Words all(PageLine line) {
    return new Words(line, 0, line.text().length());
  }

  private void mark(Words stretch, SegmentKind kind, int owner) {
    if (stretch.end() > stretch.start()) {
      map.mark(start(stretch), end(stretch), kind, owner);
    }
  }

  int start(Words stretch) {
    return clean.place(stretch.line().joined().place(stretch.start()));
  }

  int end(Words stretch) {
    return clean.placeBehind(stretch.line().joined().place(stretch.end() - 1) + 1);
  }

  SourceSpan span(Words from, Words to) {
    int start = start(from);
    return source.span(start, Math.max(start, end(to)));
  }
}
