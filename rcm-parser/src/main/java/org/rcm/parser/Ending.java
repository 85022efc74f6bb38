package org.rcm.parser;

import java.util.List;
import java.util.Optional;
import org.rcm.model.Country;
import org.rcm.model.Place;

/**
 * What stands at the end of a line and says where or when: "Workshop on Migration and Health | 3 May 2017, San José".
 *
 * @param headEnd where the text before it ends, without the signs between them; 0 if the line has no other text
 * @param separated whether a sign stands between them, and not only a blank
 * @param items what it consists of, in the order of the text; never empty
 */
record Ending(int headEnd, boolean separated, List<Item> items) {

  /** What a part of an ending is. */
  enum PartType {
    /** A city of the list of cities. */
    CITY,
    /** A country. */
    COUNTRY,
    /** A name that no list knows, but that stands where a town stands. */
    TOWN,
    /** "Place to be confirmed". */
    UNDECIDED,
    /** "Online". */
    ONLINE,
    /** A dash that stands for no place. */
    NOWHERE,
    /** Dates. */
    DATES
  }

  /**
   * A part of an ending.
   *
   * @param type what it is
   * @param name what a city is called
   * @param country the country, or the one in which the city is
   * @param start offset in the line
   * @param end offset behind it
   */
  record Item(PartType type, String name, Optional<Country> country, int start, int end) {
    boolean isPlace() {
      return type != PartType.DATES && type != PartType.ONLINE && type != PartType.NOWHERE;
    }
  }

  boolean has(PartType type) {
    return items.stream().anyMatch(item -> item.type() == type);
  }

  /** Whether it says where, or that it is nowhere, and so ends an entry. */
  boolean saysWhere() {
    return items.stream().anyMatch(item -> item.type() != PartType.DATES);
  }

  /** Whether it says no more of the place than the country. */
  boolean isCountryAlone() {
    return has(PartType.COUNTRY)
        && items.stream()
            .allMatch(item -> item.type() == PartType.COUNTRY || item.type() == PartType.DATES);
  }

  /** Whether the line has no other text. */
  boolean isWhole() {
    return headEnd == 0;
  }

  int start() {
    return items.get(0).start();
  }

  /** Where the dates stand, from the first to the last. */
  Optional<Outline.Stretch> dates() {
    List<Item> dates =
        items.stream().filter(item -> item.type() == PartType.DATES).toList();
    return dates.isEmpty()
        ? Optional.empty()
        : Optional.of(new Outline.Stretch(
            dates.get(0).start(), dates.get(dates.size() - 1).end()));
  }

  /** The parts that say where. */
  List<Item> places() {
    return items.stream().filter(Item::isPlace).toList();
  }

  /** The countries that are named, or in which the cities are, each once. */
  static List<Country> countries(List<Item> places) {
    List<Country> named = places.stream()
        .filter(item -> item.type() == PartType.COUNTRY)
        .flatMap(item -> item.country().stream())
        .distinct()
        .toList();
    return named.isEmpty()
        ? places.stream().flatMap(item -> item.country().stream()).distinct().toList()
        : named;
  }

  /**
   * A place made of parts, with its words as they are printed. City and country are left out where there are several
   * of them.
   */
  static Optional<Place> place(List<Item> places, String words) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Item> cities = places.stream()
        .filter(item -> item.type() == PartType.CITY || item.type() == PartType.TOWN)
        .toList();
    List<Country> countries = countries(places);
    boolean said = places.stream().anyMatch(item -> item.type() == PartType.COUNTRY);
    boolean all = said || cities.stream().allMatch(item -> item.country().isPresent());
    return Optional.of(Place.builder()
        .text(words)
        .city(cities.size() == 1 ? Optional.of(cities.get(0).name()) : Optional.empty())
        .country(all && countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty())
        .build());
  }

  /** The same at another place: behind so many characters, of which some belong to the text before it. */
  Ending moved(int by, int newHeadEnd) {
    return new Ending(
        newHeadEnd,
        separated,
        items.stream()
            .map(i -> new Item(i.type(), i.name(), i.country(), by + i.start(), by + i.end()))
            .toList());
  }
}
