package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.model.Country;
import org.rcm.parser.Ending.Item;
import org.rcm.parser.Ending.PartType;
import org.rcm.parser.internal.dates.DateReader;
import org.rcm.parser.internal.dates.FoundDates;
import org.rcm.parser.internal.names.FoundParty;
import org.rcm.parser.internal.names.Gazetteer;
import org.rcm.parser.internal.names.PartyFinder;

/**
 * Reads the place and the dates at the end of a line, from its end backwards: "San José, Costa Rica, 3-5 May 2017".
 *
 * <p>A place that a word before it binds to the text ("accredited in Mexico", "the Government of Panama") is a part of the
 * text. Only the last characters are looked at, so that the time does not grow with the line.
 */
final class EndingReader {
  private static final int TAIL = 200;

  private final PartyFinder parties;
  private final List<DateReader> dates;
  private final Locale language;
  private final StructureWords words;

  EndingReader(PartyFinder parties, List<DateReader> dates, Locale language, StructureWords words) {
    this.parties = parties;
    this.dates = dates;
    this.language = language;
    this.words = words;
  }

  /** The ending of a line, if it has one. */
  Optional<Ending> read(String line) {
    int from = line.length() <= TAIL ? 0 : Math.max(0, line.indexOf(' ', line.length() - TAIL));
    EndingParts parts = new EndingParts(line, from, items(line, from), this::isParty, words);
    return new EndingWalk(line, parts, words).ending();
  }

  /** An ending that is a name of which only its position says that it is a town's. */
  static Ending town(String line, int start, int end) {
    Item town = new Item(PartType.TOWN, line.substring(start, end), Optional.empty(), start, end);
    return new Ending(EndingParts.textEnd(line, start), false, List.of(town));
  }

  /** The dates of a text, in the language in which there are some. */
  List<FoundDates> datesIn(String text) {
    return dates.stream()
        .map(reader -> reader.find(text))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Item> items(String line, int from) {
    String tail = line.substring(from);
    List<Item> items = new ArrayList<>();
    List<FoundParty> named = parties.find(tail, language);
    for (Gazetteer.FoundCity found : Gazetteer.standard().find(tail)) {
      // "Proceso Puebla" is the conference, not the city.
      if (named.stream().noneMatch(p -> p.start() < found.start() && p.end() >= found.end())) {
        String printed = tail.substring(found.start(), found.end());
        String name = HeaderBlock.isCapitals(printed) ? found.city().name() : printed;
        items.add(
            item(PartType.CITY, name, found.city().country(), from, found.start(), found.end()));
      }
    }
    for (FoundParty party : named) {
      if (party.party() instanceof Country country) {
        items.add(
            item(PartType.COUNTRY, "", Optional.of(country), from, party.start(), party.end()));
      }
    }
    boolean digits = tail.chars().anyMatch(Character::isDigit);
    for (FoundDates found : digits ? datesIn(tail) : List.<FoundDates>of()) {
      if (!found.isReportingPeriod()) {
        items.add(item(PartType.DATES, "", Optional.empty(), from, found.start(), found.end()));
      }
    }
    return items;
  }

  private static Item item(
      PartType type, String name, Optional<Country> country, int from, int start, int end) {
    return new Item(type, name, country, from + start, from + end);
  }

  private boolean isParty(String text) {
    return !parties.find(text, language).isEmpty();
  }

  /** The ending of which a line consists, if it consists of one. */
  Optional<Ending> whole(String line) {
    return read(line).filter(Ending::isWhole);
  }

  /** What a line with a label says: "Place: Comitán" names a town, whether a list has it or not. */
  Optional<Ending> labelled(String line, int from) {
    String value = line.substring(from);
    Optional<Ending> read = whole(value);
    if (read.isEmpty() && !value.isBlank() && value.length() <= TAIL) {
      Item town = new Item(PartType.TOWN, value.strip(), Optional.empty(), 0, value.length());
      read = Optional.of(new Ending(0, false, List.of(town)));
    }
    return read.map(ending -> ending.moved(from, 0));
  }
}
