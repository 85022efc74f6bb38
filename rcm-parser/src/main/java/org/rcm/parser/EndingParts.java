package org.rcm.parser;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.Ending.Item;
import org.rcm.parser.Ending.PartType;
import org.rcm.parser.StructureWords.Kind;

/** The places and dates that were found near the end of a line, by where they end. */
final class EndingParts {
  private static final int MOST_WORDS = 4;
  private static final String SEPARATORS = ",;:/|·–—-(";
  private static final String CLOSING = ".,;)]";
  private static final String BEFORE_TOWN = ",;:|·–—(";
  private static final Pattern TO_COUNTRY = Pattern.compile(" *[,(/–—-] *");

  private final String line;
  private final int from;
  private final List<Item> items;
  private final Predicate<String> isParty;
  private final StructureWords words;

  /**
   * The parts of a line.
   *
   * @param from from which offset on it is looked at
   * @param items the cities, countries and dates in it
   * @param isParty whether a name is one of a party
   */
  EndingParts(
      String line, int from, List<Item> items, Predicate<String> isParty, StructureWords words) {
    this.line = line;
    this.from = from;
    this.items = items;
    this.isParty = isParty;
    this.words = words;
  }

  /** Where the text before an ending ends, without blanks and signs. */
  static int textEnd(CharSequence line, int start) {
    return skipBack(line, start, SEPARATORS);
  }

  /** Goes back over blanks and the given signs. */
  static int skipBack(CharSequence text, int end, String signs) {
    int at = end;
    while (at > 0 && (text.charAt(at - 1) == ' ' || signs.indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }

  /** Where a part starts, with the words that lead to dates: "del", "los días". */
  int startOf(Item item) {
    int at = item.start();
    while (item.type() == PartType.DATES) {
      int end = skipBack(line, at, "");
      int word = wordBefore(end);
      int two = wordBefore(skipBack(line, word, ""));
      if (end > 0 && words.isWhole(Kind.DATE_LEAD, line.substring(two, end))) {
        at = two;
      } else if (end > 0 && words.isWhole(Kind.DATE_LEAD, line.substring(word, end))) {
        at = word;
      } else {
        break;
      }
    }
    return at;
  }

  /** Where the word before an index starts. */
  int wordBefore(int end) {
    return end == 0 ? 0 : line.lastIndexOf(' ', end - 1) + 1;
  }

  /** The longest part that ends at an index, signs at its own end not counted. */
  @Nullable
  Item endingAt(int at) {
    Item best = null;
    for (Item item : items) {
      boolean ends = item.start() < at && skipBack(line, item.end(), CLOSING) == at;
      if (ends && (best == null || item.start() < best.start())) {
        best = item;
      }
    }
    return best == null ? phraseEndingAt(at) : best;
  }

  /** "(virtual)", "Online", "to be confirmed": set apart by a sign or a capital, or the whole line. */
  private @Nullable Item phraseEndingAt(int end) {
    Item best = null;
    int start = end;
    for (int count = 0; count < MOST_WORDS && start > from; count++) {
      start = wordBefore(skipBack(line, start, ""));
      int opened = start;
      while (opened < end && line.charAt(opened) == '(') {
        opened++;
      }
      PartType type = phraseType(line.substring(opened, end));
      if (type != null && isSetApart(opened)) {
        best = new Item(type, "", Optional.empty(), opened, end);
      }
    }
    return best;
  }

  private @Nullable PartType phraseType(String phrase) {
    if (words.isWhole(Kind.UNDECIDED, phrase)) {
      return PartType.UNDECIDED;
    }
    return words.isWhole(Kind.ONLINE, phrase) || words.isWhole(Kind.HYBRID, phrase)
        ? PartType.ONLINE
        : null;
  }

  private boolean isSetApart(int start) {
    int end = skipBack(line, start, "");
    if (start == 0 || textEnd(line, start) != end) {
      return true;
    }
    // "Primera Reunión Virtual" is a title.
    return Character.isUpperCase(line.charAt(start))
        && !words.isEnd(Kind.ACTIVITY, line.substring(0, end));
  }

  /** "Comitán, Mexico": a name that no list has, alone before the country, or behind a sign or "and". */
  @Nullable
  Item townBefore(Item country) {
    int end = textEnd(line, country.start());
    if (end == 0 || !TO_COUNTRY.matcher(line.substring(end, country.start())).matches()) {
      return null;
    }
    int start = end;
    while (start > from && BEFORE_TOWN.indexOf(line.charAt(start - 1)) < 0) {
      start--;
    }
    while (start < end && line.charAt(start) == ' ') {
      start++;
    }
    int blank = line.indexOf(' ', start);
    if (start > 0
        && blank > 0
        && blank < end
        && words.isWhole(Kind.JOINING, line.substring(start, blank))) {
      start = blank + 1;
    }
    String name = line.substring(start, end);
    boolean town = words.towns().isNameOrCapitals(name)
        && !isParty.test(name)
        && !words.contains(Kind.ACTIVITY, name);
    return town ? new Item(PartType.TOWN, name, Optional.empty(), start, end) : null;
  }
}
