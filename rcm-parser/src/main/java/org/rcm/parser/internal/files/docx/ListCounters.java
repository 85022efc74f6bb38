package org.rcm.parser.internal.files.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts the items of a story and writes their markers.
 *
 * <p>The count is kept with the definition, so that instances of one definition go on where the other stopped
 * (ECMA-376 Part 1, 17.9.15). An instance's own first numbers hold from its first use in the text (17.9.26). A level
 * that was left out shows the number with which it would begin, and is not counted.
 */
final class ListCounters {
  private final String language;
  private final Map<Integer, Integer[]> counts = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();

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
    if (used.add(list.instance().id())) {
      list.instance().starts().keySet().stream()
          .filter(begun -> begun >= 0 && begun < NumberedList.LEVELS)
          .forEach(begun -> count[begun] = null);
    }
    count[level] = count[level] == null ? list.start(level) : count[level] + 1;
    for (int deeper = level + 1; deeper < NumberedList.LEVELS; deeper++) {
      if (list.restarts(deeper, level)) {
        count[deeper] = null;
      }
    }
    return marker(list, look.get(), count);
  }

  private Optional<Marker> marker(NumberedList list, ListLevel look, Integer[] count) {
    StringBuilder text = new StringBuilder();
    boolean guessed = false;
    if (look.picture()) {
      text.append('•');
    } else if (look.isBullet()) {
      text.append(Symbols.bullet(look.text(), look.font()));
    } else {
      String pattern = look.text();
      for (int i = 0; i < pattern.length(); i++) {
        int level = i + 1 < pattern.length() && pattern.charAt(i) == '%'
            ? Character.digit(pattern.charAt(i + 1), 10) - 1
            : -1;
        if (level < 0) {
          text.append(pattern.charAt(i));
          continue;
        }
        i++;
        Optional<ListLevel> shown = list.level(level);
        int number = count[level] == null ? list.start(level) : count[level];
        guessed |= shown.filter(l -> !NumberFormat.isKnown(l.format())).isPresent();
        text.append(shown.map(l -> number(l, look.legal(), number)).orElse(""));
      }
    }
    return text.toString().isBlank()
        ? Optional.empty()
        : Optional.of(new Marker(
            text.toString().strip(), gap(look), look.isBullet() || look.picture(), guessed));
  }

  /** A level that has no number of its own adds none to deeper ones. */
  private String number(ListLevel level, boolean legal, int number) {
    if (!level.counts()) {
      return "";
    }
    return legal
        ? Integer.toString(number)
        : NumberFormat.print(level.format(), level.custom(), number, language);
  }

  private static String gap(ListLevel look) {
    return look.suffix().equals("nothing") ? "" : " ";
  }
}
