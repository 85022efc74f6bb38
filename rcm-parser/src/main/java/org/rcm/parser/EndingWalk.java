package org.rcm.parser;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.Ending.Item;
import org.rcm.parser.Ending.Type;
import org.rcm.parser.StructureWords.Kind;

/** One line, read from its end backwards as long as places and dates follow one another. */
final class EndingWalk {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_CONNECTOR = 60;
  private static final String SEPARATORS = ",;:/|·–—-(";
  private static final String CLOSING = ".,;)]";
  private static final String DASHES = "-–—";
  private static final String BEFORE_TOWN = ",;:|·–—(";
  private static final Pattern TO_COUNTRY = Pattern.compile(" *[,(/–—-] *");

  private final String line;
  private final int from;
  private final List<Item> items;
  private final Predicate<String> isParty;
  private final StructureWords words;

  EndingWalk(
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

  private static int skipBack(CharSequence text, int end, String signs) {
    int at = end;
    while (at > 0 && (text.charAt(at - 1) == ' ' || signs.indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }

  Optional<Ending> ending() {
    int end = skipBack(line, line.length(), "");
    if (isDash(end)) {
      Item dash = new Item(Type.NOWHERE, "", Optional.empty(), end - 1, end);
      return Optional.of(new Ending(textEnd(line, end - 1), true, List.of(dash)));
    }
    LinkedList<Item> chain = new LinkedList<>();
    Item item = endingAt(skipBack(line, end, CLOSING));
    while (item != null) {
      chain.addFirst(item);
      item = before(item);
    }
    replaceByLongerName(chain);
    while (!chain.isEmpty() && isBound(chain.getFirst())) {
      do {
        chain.removeFirst(); // "in San José, 3 May 2017" has only the dates beside the text
      } while (!chain.isEmpty() && chain.getFirst().type() != Type.DATES);
    }
    return chain.isEmpty() || isInSentence(chain, end) ? Optional.empty() : Optional.of(of(chain));
  }

  /** "Copán" is a part of "Santa Rosa de Copán, Honduras", which is another town. */
  private void replaceByLongerName(LinkedList<Item> chain) {
    boolean both = chain.size() > 1
        && chain.getFirst().type() == Type.CITY
        && chain.get(1).type() == Type.COUNTRY
        && isBound(chain.getFirst());
    Item town = both ? townBefore(chain.get(1)) : null;
    if (town != null) {
      chain.set(0, town);
    }
  }

  private boolean isDash(int end) {
    return end > 0
        && DASHES.indexOf(line.charAt(end - 1)) >= 0
        && (end == 1 || line.charAt(end - 2) == ' ');
  }

  private Ending of(LinkedList<Item> chain) {
    int start = startOf(chain.getFirst());
    int headEnd = textEnd(line, start);
    return new Ending(headEnd, skipBack(line, start, "") != headEnd, List.copyOf(chain));
  }

  /** Whether a full stop behind the place ends a sentence that began before it. */
  private boolean isInSentence(LinkedList<Item> chain, int end) {
    int headEnd = textEnd(line, startOf(chain.getFirst()));
    return chain.getLast().end() < end
        && ".;".indexOf(line.charAt(end - 1)) >= 0
        && headEnd > 0
        && !Sentences.isFinished(line.substring(Math.max(0, headEnd - LONGEST_CONNECTOR), headEnd));
  }

  /** Where a part starts, with the words that lead to dates: "del", "los días". */
  private int startOf(Item item) {
    int at = item.start();
    while (item.type() == Type.DATES) {
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

  private int wordBefore(int end) {
    return end == 0 ? 0 : line.lastIndexOf(' ', end - 1) + 1;
  }

  // The parts

  /** The longest part that ends at an index, signs at its own end not counted. */
  private @Nullable Item endingAt(int at) {
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
      Type type = phraseType(line.substring(opened, end));
      if (type != null && isSetApart(opened)) {
        best = new Item(type, "", Optional.empty(), opened, end);
      }
    }
    return best;
  }

  private @Nullable Type phraseType(String phrase) {
    if (words.isWhole(Kind.UNDECIDED, phrase)) {
      return Type.UNDECIDED;
    }
    return words.isWhole(Kind.ONLINE, phrase) || words.isWhole(Kind.HYBRID, phrase)
        ? Type.ONLINE
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

  // How parts follow one another

  /** The part before a part, if they belong together. */
  private @Nullable Item before(Item item) {
    int start = startOf(item);
    int behind = textEnd(line, start);
    boolean separated = behind != skipBack(line, start, "");
    Item previous = behind == 0 ? null : endingAt(behind);
    if (previous != null && isLinked(previous, item, separated)) {
      return previous;
    }
    if (previous == null && item.type() == Type.COUNTRY) {
      Item town = townBefore(item);
      if (town != null) {
        return town;
      }
    }
    int word = wordBefore(behind);
    String between = line.substring(word, behind);
    Item joined = behind == 0 ? null : endingAt(textEnd(line, word));
    if (joined == null || !item.isPlace()) {
      return null;
    }
    if (joined.type() == Type.DATES) {
      return words.isWhole(Kind.CONNECTOR, between) ? joined : null; // "3 May in San José"
    }
    boolean fits = joined.isPlace() && (joined.type() != Type.COUNTRY || isCommaAt(word));
    return fits && words.isWhole(Kind.JOINING, between)
        ? joined
        : previousCountry(joined, item, between);
  }

  /** "Mexico and Guatemala" */
  private @Nullable Item previousCountry(Item joined, Item item, String between) {
    boolean both = joined.type() == Type.COUNTRY && item.type() == Type.COUNTRY;
    return both && words.isWhole(Kind.JOINING, between) ? joined : null;
  }

  private boolean isCommaAt(int word) {
    int end = skipBack(line, word, "");
    return end > 0 && line.charAt(end - 1) == ',';
  }

  private static boolean isLinked(Item previous, Item item, boolean separated) {
    if (previous.type() == Type.DATES || item.type() == Type.DATES) {
      return true;
    }
    // "Meeting of Mexico and Honduras, San José"
    return previous.type() != Type.COUNTRY && (separated || item.type() == Type.COUNTRY);
  }

  /** Whether the text before goes on into a place: "in", "of", "Mexico and". */
  private boolean isBound(Item first) {
    int end = skipBack(line, first.start(), "");
    return first.type() != Type.DATES
        && textEnd(line, first.start()) == end
        && words.isEnd(Kind.CONNECTOR, line.substring(Math.max(0, end - LONGEST_CONNECTOR), end));
  }

  /** "Comitán, Mexico": a name that no list has, alone before the country, or behind a sign or "and". */
  private @Nullable Item townBefore(Item country) {
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
    boolean town = EndingReader.isNameOrCapitals(name)
        && !isParty.test(name)
        && !words.contains(Kind.ACTIVITY, name);
    return town ? new Item(Type.TOWN, name, Optional.empty(), start, end) : null;
  }
}
