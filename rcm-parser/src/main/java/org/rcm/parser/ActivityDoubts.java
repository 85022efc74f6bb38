package org.rcm.parser;

import java.util.List;
import java.util.Optional;
import org.rcm.model.Place;
import org.rcm.parser.ActivityDraft.Words;
import org.rcm.parser.ActivityEntry.Role;
import org.rcm.parser.Ending.Item;
import org.rcm.parser.Ending.PartType;

/** Says what could not be decided about activities, and what was done. */
final class ActivityDoubts {
  private final ActivityMap map;
  private final Diagnostics diagnostics;

  ActivityDoubts(ActivityMap map, Diagnostics diagnostics) {
    this.map = map;
    this.diagnostics = diagnostics;
  }

  void noYear(Words dates) {
    diagnostics.add(
        DiagnosticCode.DATES_UNDECIDED,
        map.start(dates),
        map.end(dates),
        Diagnostics.quote(dates.text()) + " has no year, so it was kept as words without dates");
  }

  void twoDates(Words second, EntryDates.Held one, EntryDates.Held other) {
    diagnostics.add(
        DiagnosticCode.DATES_UNDECIDED,
        map.start(second),
        map.end(second),
        "the description says " + one.range() + " and " + other.range()
            + "; neither was taken for the dates of the activity");
  }

  void report(ActivityDraft draft, Optional<Place> place, boolean virtual) {
    Words title = draft.title();
    if (place.isEmpty() && !virtual) {
      diagnostics.add(
          DiagnosticCode.NO_PLACE,
          map.start(title),
          map.end(title),
          "no place was found for " + Diagnostics.quote(title.text()));
    }
    for (Words second : draft.secondTitles()) {
      diagnostics.add(
          DiagnosticCode.SECOND_TITLE,
          map.start(second),
          map.end(second),
          Diagnostics.quote(second.text()) + " was put at the head of the description of "
              + Diagnostics.quote(title.text()));
    }
    place.filter(p -> !draft.places().isEmpty()).ifPresent(p -> report(draft, p));
    draft.entry().pieces().stream()
        .filter(piece -> piece.role() == Role.TEXT_BEHIND)
        .map(piece -> ActivityMap.all(piece.reading().line()))
        .forEach(words -> diagnostics.add(
            DiagnosticCode.CONTINUATION,
            map.start(words),
            map.end(words),
            "stands behind the place of " + Diagnostics.quote(title.text())
                + " and was added to its description"));
  }

  private void report(ActivityDraft draft, Place place) {
    Words at = draft.places().get(0);
    List<Item> items = draft.placeItems();
    boolean town = items.stream().anyMatch(item -> item.type() == PartType.TOWN);
    boolean city = items.stream().anyMatch(item -> item.type() == PartType.CITY);
    if (town && place.country().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.UNKNOWN_TOWN,
          map.start(at),
          map.end(at),
          Diagnostics.quote(at.text())
              + " is in no list of cities, but stands where a place stands; it was taken for one, without a country");
    } else if (city && place.country().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.COUNTRY_UNDECIDED,
          map.start(at),
          map.end(at),
          Diagnostics.quote(at.text())
              + (Ending.countries(items).size() < 2
                  ? " may be in several countries; none was taken"
                  : " is in more than one country; none was taken"));
    }
  }
}
