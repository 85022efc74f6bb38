package org.rcm.render.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rcm.render.internal.document.ConclusionDocument;
import org.rcm.render.internal.document.MeetingDocument;
import org.rcm.render.internal.document.MentionsDocument;
import org.rcm.render.internal.document.PartyNames;
import org.rcm.render.internal.document.PlaceDocument;
import org.rcm.render.internal.document.ReportDocument;
import org.rcm.render.internal.document.TimeFrameDocument;
import org.rcm.render.internal.document.Walk;

/**
 * Finds the words of a conclusion that name parties and days.
 *
 * <p>A conclusion lists whom it names, but not where; so only words are marked that are exactly a name or an acronym of a
 * party that it lists, or exactly the words of a time frame of it that is one day. Of names within names the longest
 * counts ("Panama" in "Panama City" names no country).
 */
final class Marks {
  private final PartyNames parties;
  private final Set<String> cities = new TreeSet<>();

  Marks(ReportDocument report, PartyNames parties) {
    this.parties = parties;
    MeetingDocument meeting = Objects.requireNonNull(report.meeting);
    addCity(meeting.place);
    Walk.forEach(report, (conclusion, commitment) -> addCity(commitment.place));
  }

  private void addCity(@Nullable PlaceDocument place) {
    if (place != null && place.city != null) {
      cities.add(place.city);
    }
  }

  /** The marks of a text of a conclusion, in the order of the text; none overlaps another. */
  List<Mark> in(String text, ConclusionDocument conclusion) {
    List<Mark> found = new ArrayList<>();
    for (TimeFrameDocument time : Walk.orNone(conclusion.timeFrames)) {
      day(time).flatMap(day -> place(text, time, day, found)).ifPresent(found::add);
    }
    List<Mark> names = new ArrayList<>();
    for (String city : cities) {
      occurrences(text, city).forEach(at -> names.add(Mark.nothing(at, at + city.length())));
    }
    MentionsDocument mentions = Objects.requireNonNull(conclusion.mentions);
    Walk.orNone(mentions.countries).forEach(id -> addNames(text, id, names));
    Walk.orNone(mentions.organizations).forEach(id -> addNames(text, id, names));
    names.sort(Comparator.comparing((Mark mark) -> mark.start() - mark.end())
        .thenComparing(Mark::start)
        .thenComparing(Mark::isNothing));
    for (Mark name : names) {
      if (found.stream().noneMatch(name::overlaps)) {
        found.add(name);
      }
    }
    found.removeIf(Mark::isNothing);
    found.sort(Comparator.comparing(Mark::start));
    return found;
  }

  private void addNames(String text, String id, List<Mark> names) {
    for (String words : parties.words(id)) {
      for (int at : occurrences(text, words)) {
        names.add(Mark.party(
            at, at + words.length(), parties.isCountry(id), "#" + AknIds.party(id, parties)));
      }
    }
  }

  /** The day that a time frame is, if its words leave no other. */
  private static Optional<String> day(TimeFrameDocument time) {
    String day = time.to == null ? time.from : time.to;
    boolean single = time.from == null || time.to == null || time.from.equals(time.to);
    return single && "DAY".equals(time.precision) ? Optional.ofNullable(day) : Optional.empty();
  }

  private static Optional<Mark> place(
      String text, TimeFrameDocument time, String day, List<Mark> found) {
    String words = Objects.requireNonNull(time.text);
    return occurrences(text, words).stream()
        .map(at -> Mark.day(at, at + words.length(), day))
        .filter(mark -> found.stream().noneMatch(mark::overlaps))
        .findFirst();
  }

  /** Where words stand that are no part of longer ones. */
  private static List<Integer> occurrences(String text, String words) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean before = at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
      boolean behind = end < text.length() && Character.isLetterOrDigit(text.codePointAt(end));
      if (!before && !behind) {
        places.add(at);
      }
    }
    return places;
  }
}
