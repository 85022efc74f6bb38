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

/** Makes activities of the entries of a page. Holds the state of one run. */
final class ActivityAssembler {
  private final ActivityMap map;
  private final ActivityDoubts doubts;
  private final EndingReader endings;
  private final EntryDates entryDates;
  private final TitleWords titles;

  ActivityAssembler(
      ActivityMap map,
      Diagnostics diagnostics,
      EndingReader endings,
      TitleWords titles,
      Locale language,
      StructureWords words) {
    this.map = map;
    this.doubts = new ActivityDoubts(map, diagnostics);
    this.endings = endings;
    this.entryDates = new EntryDates(endings, language, words);
    this.titles = titles;
  }

  List<Activity> activities(ActivityPage page) {
    map.draw(page);
    List<Activity> activities = new ArrayList<>();
    for (ActivityEntry entry : page.entries()) {
      ActivityDraft draft = new ActivityDraft(entry, endings, entryDates);
      map.draw(draft, activities.size() + 1);
      activities.add(activity(draft));
    }
    return List.copyOf(activities);
  }

  private Activity activity(ActivityDraft draft) {
    List<Piece> pieces = draft.entry().pieces();
    Words first = ActivityMap.all(pieces.get(0).reading().line());
    Words last = ActivityMap.all(pieces.get(pieces.size() - 1).reading().line());
    Optional<Place> place = place(draft);
    String description =
        draft.description().stream().map(w -> w.text().strip()).collect(Collectors.joining("\n"));
    boolean virtual = isVirtual(draft, place, description);
    doubts.report(draft, place, virtual);
    return Activity.builder()
        .title(draft.title().text())
        .timeFrame(timeFrame(draft))
        .place(place)
        .virtual(virtual)
        .description(description.isEmpty() ? Optional.empty() : Optional.of(description))
        .source(map.span(first, last))
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
        doubts.noYear(dates);
      }
      return Optional.of(frame.toBuilder().source(map.span(dates, dates)).build());
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
          doubts.twoDates(words, held, found);
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
    SourceSpan span = map.span(first, first);
    return Optional.of(
        entryDates.timeFrame(first.text()).toBuilder().source(span).build());
  }
}
