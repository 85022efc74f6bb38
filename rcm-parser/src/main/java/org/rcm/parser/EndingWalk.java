package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.Ending.Item;
import org.rcm.parser.Ending.PartType;
import org.rcm.parser.StructureWords.Kind;

/** One line, read from its end backwards as long as places and dates follow one another. */
final class EndingWalk {
  private static final int LONGEST_CONNECTOR = 60;
  private static final String CLOSING = ".,;)]";
  private static final String DASHES = "-–—";

  private final String line;
  private final EndingParts parts;
  private final StructureWords words;

  EndingWalk(String line, EndingParts parts, StructureWords words) {
    this.line = line;
    this.parts = parts;
    this.words = words;
  }

  Optional<Ending> ending() {
    int end = EndingParts.skipBack(line, line.length(), "");
    if (isDash(end)) {
      Item dash = new Item(PartType.NOWHERE, "", Optional.empty(), end - 1, end);
      return Optional.of(new Ending(EndingParts.textEnd(line, end - 1), true, List.of(dash)));
    }
    List<Item> chain = new ArrayList<>();
    Item item = parts.endingAt(EndingParts.skipBack(line, end, CLOSING));
    while (item != null) {
      chain.add(0, item);
      item = before(item);
    }
    replaceByLongerName(chain);
    while (!chain.isEmpty() && isBound(chain.get(0))) {
      do {
        chain.remove(0); // "in San José, 3 May 2017" has only the dates beside the text
      } while (!chain.isEmpty() && chain.get(0).type() != PartType.DATES);
    }
    return chain.isEmpty() || isInSentence(chain, end) ? Optional.empty() : Optional.of(of(chain));
  }

  /** "Copán" is a part of "Santa Rosa de Copán, Honduras", which is another town. */
  private void replaceByLongerName(List<Item> chain) {
    boolean both = chain.size() > 1
        && chain.get(0).type() == PartType.CITY
        && chain.get(1).type() == PartType.COUNTRY
        && isBound(chain.get(0));
    Item town = both ? parts.townBefore(chain.get(1)) : null;
    if (town != null) {
      chain.set(0, town);
    }
  }

  private boolean isDash(int end) {
    return end > 0
        && DASHES.indexOf(line.charAt(end - 1)) >= 0
        && (end == 1 || line.charAt(end - 2) == ' ');
  }

  private Ending of(List<Item> chain) {
    int start = parts.startOf(chain.get(0));
    int headEnd = EndingParts.textEnd(line, start);
    return new Ending(
        headEnd, EndingParts.skipBack(line, start, "") != headEnd, List.copyOf(chain));
  }

  /** Whether a full stop behind the place ends a sentence that began before it. */
  private boolean isInSentence(List<Item> chain, int end) {
    int headEnd = EndingParts.textEnd(line, parts.startOf(chain.get(0)));
    return chain.get(chain.size() - 1).end() < end
        && ".;".indexOf(line.charAt(end - 1)) >= 0
        && headEnd > 0
        && !Sentences.isFinished(line.substring(Math.max(0, headEnd - LONGEST_CONNECTOR), headEnd));
  }

  /** The part before a part, if they belong together. */
  private @Nullable Item before(Item item) {
    int start = parts.startOf(item);
    int behind = EndingParts.textEnd(line, start);
    boolean separated = behind != EndingParts.skipBack(line, start, "");
    Item previous = behind == 0 ? null : parts.endingAt(behind);
    if (previous != null && isLinked(previous, item, separated)) {
      return previous;
    }
    if (previous == null && item.type() == PartType.COUNTRY) {
      Item town = parts.townBefore(item);
      if (town != null) {
        return town;
      }
    }
    int word = parts.wordBefore(behind);
    String between = line.substring(word, behind);
    Item joined = behind == 0 ? null : parts.endingAt(EndingParts.textEnd(line, word));
    if (joined == null || !item.isPlace()) {
      return null;
    }
    if (joined.type() == PartType.DATES) {
      return words.isWhole(Kind.CONNECTOR, between) ? joined : null; // "3 May in San José"
    }
    boolean fits = joined.isPlace() && (joined.type() != PartType.COUNTRY || isCommaAt(word));
    return fits && words.isWhole(Kind.JOINING, between)
        ? joined
        : previousCountry(joined, item, between);
  }

  /** "Mexico and Guatemala" */
  private @Nullable Item previousCountry(Item joined, Item item, String between) {
    boolean both = joined.type() == PartType.COUNTRY && item.type() == PartType.COUNTRY;
    return both && words.isWhole(Kind.JOINING, between) ? joined : null;
  }

  private boolean isCommaAt(int word) {
    int end = EndingParts.skipBack(line, word, "");
    return end > 0 && line.charAt(end - 1) == ',';
  }

  private static boolean isLinked(Item previous, Item item, boolean separated) {
    if (previous.type() == PartType.DATES || item.type() == PartType.DATES) {
      return true;
    }
    // "Meeting of Mexico and Honduras, San José"
    return previous.type() != PartType.COUNTRY && (separated || item.type() == PartType.COUNTRY);
  }

  /** Whether the text before goes on into a place: "in", "of", "Mexico and". */
  private boolean isBound(Item first) {
    int end = EndingParts.skipBack(line, first.start(), "");
    return first.type() != PartType.DATES
        && EndingParts.textEnd(line, first.start()) == end
        && words.isEnd(Kind.CONNECTOR, line.substring(Math.max(0, end - LONGEST_CONNECTOR), end));
  }
}
