package org.rcm.render.akn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
    BitSet taken = new BitSet(text.length());
    for (TimeFrameDocument time : Walk.orNone(conclusion.timeFrames)) {
      String day = day(time);
      if (day != null) {
        days(text, Objects.requireNonNull(time.text), day).stream()
            .filter(mark -> isFree(mark, taken))
            .findFirst()
            .ifPresent(mark -> add(mark, taken, found));
      }
    }
    for (Mark name : names(text, conclusion)) {
      if (isFree(name, taken)) {
        add(name, taken, found);
      }
    }
    found.removeIf(Mark::isNothing);
    found.sort(Comparator.comparing(Mark::start));
    return found;
  }

  private static boolean isFree(Mark mark, BitSet taken) {
    int next = taken.nextSetBit(mark.start());
    return next < 0 || next >= mark.end();
  }

  private static void add(Mark mark, BitSet taken, List<Mark> found) {
    taken.set(mark.start(), mark.end());
    found.add(mark);
  }

  /** Names of parties and cities, the longest first. */
  private List<Mark> names(String text, ConclusionDocument conclusion) {
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
    return names;
  }

  private void addNames(String text, String id, List<Mark> names) {
    for (String words : parties.words(id)) {
      for (int at : occurrences(text, words)) {
        names.add(Mark.party(
            at, at + words.length(), parties.isCountry(id), "#" + AknIds.party(id, parties)));
      }
    }
  }

  /** The day that a time frame is; null if its words leave several or none. */
  private static @Nullable String day(TimeFrameDocument time) {
    boolean single = time.from == null || time.to == null || time.from.equals(time.to);
    if (!single || !"DAY".equals(time.precision)) {
      return null;
    }
    return time.to == null ? time.from : time.to;
  }

  private static List<Mark> days(String text, String words, String day) {
    return occurrences(text, words).stream()
        .map(at -> Mark.day(at, at + words.length(), day))
        .toList();
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
