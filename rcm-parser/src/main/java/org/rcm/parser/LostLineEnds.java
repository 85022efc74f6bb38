package org.rcm.parser;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.Marker.Kind;
import org.rcm.parser.Marker.Reading;

/**
 * Finds items that begin in the middle of a line because their line end was lost: "… of the plan. 7. To thank …" where a
 * line begins with "6." and none with "7." before the list goes on with "8.". For texts that have lost all line ends
 * there is {@link RunTogether}.
 */
final class LostLineEnds {
  private static final int LONGEST_MARKER = 40;
  /** A full stop behind fewer letters may be that of an abbreviation, "art. 5. …". */
  private static final int SHORTEST_WORD = 4;

  private static final Pattern INSIDE = Pattern.compile(
      "(?<=[.;:!?)”\"»] )\\(?(?:[0-9]{1,3}|[a-z]{1,2}|[ivxl]{3,6})(?:\\.-|[.)]) (?=[\\p{L}“\"«¿])");

  /** The list that a marker belongs to and its position there. */
  private record Position(Kind kind, String style, int ordinal) {
    Position next(int steps) {
      return new Position(kind, style, ordinal + steps);
    }
  }

  private final String text;
  private final Map<Position, TreeSet<Integer>> places = new HashMap<>();
  private final TreeSet<Integer> breaks = new TreeSet<>();

  private LostLineEnds(String text) {
    this.text = text;
  }

  /** The places before which a line must have started. */
  static SortedSet<Integer> breaks(String text) {
    LostLineEnds lost = new LostLineEnds(text);
    lost.readLines();
    Matcher inside = INSIDE.matcher(text);
    while (inside.find()) {
      lost.decide(inside.start());
    }
    return lost.breaks;
  }

  private void readLines() {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int first = start;
      while (first < end && text.charAt(first) == ' ') {
        first++;
      }
      if (first < end) {
        remember(first, end);
      }
      start = end + 1;
    }
  }

  private void remember(int start, int lineEnd) {
    String beginning = text.substring(start, Math.min(lineEnd, start + LONGEST_MARKER));
    MarkerReader.read(beginning)
        .ifPresent(m -> m.readings()
            .forEach(reading -> places
                .computeIfAbsent(position(m, reading), key -> new TreeSet<>())
                .add(start)));
  }

  private void decide(int start) {
    if (!isBehindSentence(start)) {
      return;
    }
    int end = Math.min(text.length(), start + LONGEST_MARKER);
    MarkerReader.read(text.substring(start, end))
        .filter(marker -> marker.readings().stream()
            .map(reading -> position(marker, reading))
            .anyMatch(position -> isMissing(position, start)))
        .ifPresent(marker -> {
          breaks.add(start);
          remember(start, end);
        });
  }

  /** Whether the one before begins a line above, and this one none before the list goes on or begins again. */
  private boolean isMissing(Position position, int at) {
    Integer before = lower(position.next(-1), at);
    Integer same = lower(position, at);
    if (before == null || (same != null && same > before)) {
      return false;
    }
    int here = higher(position, at);
    int next = Math.min(higher(position.next(1), at), higher(position.next(-1), at));
    return here == Integer.MAX_VALUE || next < here;
  }

  private @Nullable Integer lower(Position position, int at) {
    TreeSet<Integer> known = places.get(position);
    return known == null ? null : known.lower(at);
  }

  private int higher(Position position, int at) {
    TreeSet<Integer> known = places.get(position);
    Integer found = known == null ? null : known.higher(at);
    return found == null ? Integer.MAX_VALUE : found;
  }

  /** Behind a full stop a capital follows; behind other signs a list may go on with small letters. */
  private boolean isBehindSentence(int start) {
    if (text.charAt(start - 2) != '.') {
      return true;
    }
    int letter = text.indexOf(' ', start) + 1;
    int word = start - 2;
    while (word > 0 && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    boolean abbreviated = start - 2 - word < SHORTEST_WORD
        && word < start - 2
        && !Character.isDigit(text.charAt(word));
    return !abbreviated && !Character.isLowerCase(text.charAt(letter));
  }

  private static Position position(Marker marker, Reading reading) {
    return new Position(reading.kind(), marker.style(), reading.ordinal());
  }
}
