package org.rcm.parser.internal.files.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the items of a story and writes their markers.
 *
 * <p>The count is kept with the definition, so that instances of one definition go on where the other stopped
 * (ECMA-376 Part 1, 17.9.15). An instance with a first number of its own for a level begins there when it is first used on that
 * level (17.9.26). A level that was left out shows the number with which it would begin, and is not counted.
 */
final class ListCounters {
  private static final Pattern NUMBER = Pattern.compile("%[1-9]");

  private final String language;
  private final Map<Integer, Integer[]> counts = new HashMap<>();
  private final Set<Long> used = new HashSet<>();

  ListCounters(String language) {
    this.language = language;
  }

  /**
   * A marker.
   *
   * @param text what a reader sees
   * @param gap what stands between it and the text
   * @param bullet whether it is the same for all items
   * @param guessed whether its numbers are written in a way that is not known, so that decimals stand for them
   */
  record Marker(String text, String gap, boolean bullet, boolean guessed) {}

  /** The marker of the next item on a level; empty if it has none. */
  Optional<Marker> next(NumberedList list, int level) {
    Optional<ListLevel> look = list.level(level);
    if (look.isEmpty()) {
      return Optional.empty();
    }
    Integer[] count =
        counts.computeIfAbsent(list.definition().id(), id -> new Integer[NumberedList.LEVELS]);
    boolean first = used.add((long) NumberedList.LEVELS * list.instance().id() + level);
    if (first && list.instance().starts().containsKey(level)) {
      count[level] = null;
    }
    count[level] = count[level] == null ? list.start(level) : count[level] + 1;
    for (int deeper = level + 1; deeper < NumberedList.LEVELS; deeper++) {
      if (list.restarts(deeper, level)) {
        count[deeper] = null;
      }
    }
    String text = text(list, look.get(), count).strip();
    boolean bullet = look.get().isBullet() || look.get().picture();
    boolean guessed = shown(look.get()).anyMatch(shown -> isGuessed(list, shown));
    String gap = look.get().suffix().equals("nothing") ? "" : " ";
    return text.isEmpty() ? Optional.empty() : Optional.of(new Marker(text, gap, bullet, guessed));
  }

  private String text(NumberedList list, ListLevel look, Integer[] count) {
    if (look.picture()) {
      return "•";
    }
    if (look.isBullet()) {
      return Symbols.bullet(look.text(), look.font());
    }
    return NUMBER
        .matcher(look.text())
        .replaceAll(
            number -> Matcher.quoteReplacement(number(list, level(number), look.legal(), count)));
  }

  private static Stream<Integer> shown(ListLevel look) {
    return look.counts()
        ? NUMBER.matcher(look.text()).results().map(ListCounters::level)
        : Stream.empty();
  }

  private static int level(MatchResult number) {
    return number.group().charAt(1) - '1';
  }

  private static boolean isGuessed(NumberedList list, int level) {
    return list.level(level)
        .filter(look -> !NumberFormat.isKnown(look.format()))
        .isPresent();
  }

  /** A level that has no number of its own adds none to deeper ones. */
  private String number(NumberedList list, int level, boolean legal, Integer[] count) {
    Optional<ListLevel> look = list.level(level).filter(ListLevel::counts);
    if (look.isEmpty()) {
      return "";
    }
    int number = count[level] == null ? list.start(level) : count[level];
    return legal
        ? Integer.toString(number)
        : NumberFormat.print(look.get().format(), look.get().custom(), number, language);
  }
}
