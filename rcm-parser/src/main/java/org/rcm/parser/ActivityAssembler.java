package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rcm.model.Activity;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.model.SourceSpan;
import org.rcm.model.TimeFrame;
import org.rcm.parser.ActivityDraft.Words;
import org.rcm.parser.ActivityEntry.Piece;
import org.rcm.parser.ActivityEntry.Role;
import org.rcm.parser.Ending.Item;
import org.rcm.parser.Ending.Type;

/** Makes activities of the entries of a page, and draws the map of the source. Holds the state of one run. */
final class ActivityAssembler {
  private final CleanText clean;
  private final SourceText source;
  private final SourceMapBuilder map;
  private final Diagnostics diagnostics;
  private final EndingReader endings;
  private final EntryDates entryDates;
  private final TitleWords titles;

  ActivityAssembler(
      CleanText clean,
      SourceText source,
      SourceMapBuilder map,
      Diagnostics diagnostics,
      EndingReader endings,
      TitleWords titles,
      Locale language,
      StructureWords words) {
    this.clean = clean;
    this.source = source;
    this.map = map;
    this.diagnostics = diagnostics;
    this.endings = endings;
    this.entryDates = new EntryDates(endings, language, words);
    this.titles = titles;
  }

  List<Activity> activities(ActivityPage page) {
    page.headings().forEach(line -> mark(all(line.line()), SegmentKind.SECTION_HEADING, 0));
    page.site().forEach(line -> mark(all(line.line()), SegmentKind.LETTERHEAD, 0));
    List<Activity> activities = new ArrayList<>();
    for (ActivityEntry entry : page.entries()) {
      ActivityDraft draft = new ActivityDraft(entry, endings, entryDates);
      draw(draft, activities.size() + 1);
      activities.add(activity(draft));
    }
    return List.copyOf(activities);
  }

  // The map

  private void draw(ActivityDraft draft, int owner) {
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
      reading.twice().ifPresent(twice -> {
        SegmentKind second = twice.same() ? SegmentKind.REPEATED_TITLE : SegmentKind.DESCRIPTION;
        mark(new Words(reading.line(), twice.secondStart(), twice.secondEnd()), second, owner);
      });
      if (piece.role() != Role.TEXT && piece.role() != Role.TEXT_BEHIND) {
        reading.ending().ifPresent(ending -> {
          int end = reading.line().text().length();
          mark(new Words(reading.line(), ending.start(), end), SegmentKind.PLACE_AND_DATE, owner);
        });
      }
    }
    draft.places().forEach(place -> mark(place, SegmentKind.PLACE_AND_DATE, owner));
    draft.dates().forEach(dates -> mark(dates, SegmentKind.PLACE_AND_DATE, owner));
  }

  private static Words all(PageLine line) {
    return new Words(line, 0, line.text().length());
  }

  private void mark(Words stretch, SegmentKind kind, int owner) {
    if (stretch.end() > stretch.start()) {
      map.mark(start(stretch), end(stretch), kind, owner);
    }
  }

  private int start(Words stretch) {
    return clean.place(stretch.line().joined().place(stretch.start()));
  }

  private int end(Words stretch) {
    return clean.placeBehind(stretch.line().joined().place(stretch.end() - 1) + 1);
  }

  private SourceSpan span(Words from, Words to) {
    int start = start(from);
    return source.span(start, Math.max(start, end(to)));
  }

  // The value

  private Activity activity(ActivityDraft draft) {
    List<Piece> pieces = draft.entry().pieces();
    Words first = all(pieces.get(0).reading().line());
    Words last = all(pieces.get(pieces.size() - 1).reading().line());
    Optional<Place> place = place(draft);
    String description =
        draft.description().stream().map(w -> w.text().strip()).collect(Collectors.joining("\n"));
    boolean virtual = isVirtual(draft, place, description);
    report(draft, place, virtual);
    return Activity.builder()
        .title(draft.title().text())
        .timeFrame(timeFrame(draft))
        .place(place)
        .virtual(virtual)
        .description(description.isEmpty() ? Optional.empty() : Optional.of(description))
        .source(span(first, last))
        .build();
  }

  private static Optional<Place> place(ActivityDraft draft) {
    String text = draft.places().stream().map(Words::text).collect(Collectors.joining(", "));
    return Ending.place(draft.placeItems(), text);
  }

  private boolean isVirtual(ActivityDraft draft, Optional<Place> place, String description) {
    return draft.isOnline()
        || titles.isVirtual(draft.title().text())
        || draft.secondTitles().stream().anyMatch(second -> titles.isVirtual(second.text()))
        || (place.isEmpty() && titles.isVirtual(description));
  }

  private Optional<TimeFrame> timeFrame(ActivityDraft draft) {
    if (!draft.dates().isEmpty()) {
      Words dates = draft.dates().get(0);
      TimeFrame frame = entryDates.timeFrame(dates.text());
      if (frame.precision() == Precision.OPEN) {
        diagnostics.add(
            DiagnosticCode.DATES_UNDECIDED,
            start(dates),
            end(dates),
            Diagnostics.quote(dates.text())
                + " has no year, so it was kept as words without dates");
      }
      return Optional.of(frame.toBuilder().source(span(dates, dates)).build());
    }
    return held(draft);
  }

  /** The dates that the description gives, if all its sentences agree. */
  private Optional<TimeFrame> held(ActivityDraft draft) {
    Words first = null;
    EntryDates.Held held = null;
    for (Words paragraph : draft.description()) {
      for (EntryDates.Held found : entryDates.held(paragraph.text())) {
        Words words = new Words(
            paragraph.line(),
            paragraph.start() + found.stretch().start(),
            paragraph.start() + found.stretch().end());
        if (held != null && !held.range().equals(found.range())) {
          diagnostics.add(
              DiagnosticCode.DATES_UNDECIDED,
              start(words),
              end(words),
              "the description says " + held.range() + " and " + found.range()
                  + "; neither was taken for the dates of the activity");
          return Optional.empty();
        }
        if (held == null) {
          held = found;
          first = words;
        }
      }
    }
    if (first == null) {
      return Optional.empty();
    }
    SourceSpan span = span(first, first);
    return Optional.of(
        entryDates.timeFrame(first.text()).toBuilder().source(span).build());
  }

  // What could not be decided

  private void report(ActivityDraft draft, Optional<Place> place, boolean virtual) {
    Words title = draft.title();
    if (place.isEmpty() && !virtual) {
      diagnostics.add(
          DiagnosticCode.NO_PLACE,
          start(title),
          end(title),
          "no place was found for " + Diagnostics.quote(title.text()));
    }
    for (Words second : draft.secondTitles()) {
      diagnostics.add(
          DiagnosticCode.SECOND_TITLE,
          start(second),
          end(second),
          Diagnostics.quote(second.text()) + " was put at the head of the description of "
              + Diagnostics.quote(title.text()));
    }
    place.filter(p -> !draft.places().isEmpty()).ifPresent(p -> report(draft, p));
    draft.entry().pieces().stream()
        .filter(piece -> piece.role() == Role.TEXT_BEHIND)
        .map(piece -> all(piece.reading().line()))
        .forEach(words -> diagnostics.add(
            DiagnosticCode.CONTINUATION,
            start(words),
            end(words),
            "stands behind the place of " + Diagnostics.quote(title.text())
                + " and was added to its description"));
  }

  private void report(ActivityDraft draft, Place place) {
    Words at = draft.places().get(0);
    List<Item> items = draft.placeItems();
    boolean town = items.stream().anyMatch(item -> item.type() == Type.TOWN);
    boolean city = items.stream().anyMatch(item -> item.type() == Type.CITY);
    if (town && place.country().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.UNKNOWN_TOWN,
          start(at),
          end(at),
          Diagnostics.quote(at.text())
              + " is in no list of cities, but stands where a place stands; it was taken for one, without a country");
    } else if (city && place.country().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.COUNTRY_UNDECIDED,
          start(at),
          end(at),
          Diagnostics.quote(at.text())
              + (Ending.countries(items).size() < 2
                  ? " may be in several countries; none was taken"
                  : " is in more than one country; none was taken"));
    }
  }
}
