package org.rcm.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.model.Country;
import org.rcm.model.Place;
import org.rcm.parser.StructureWords.Kind;
import org.rcm.parser.internal.names.FoundParty;
import org.rcm.parser.internal.names.Gazetteer;
import org.rcm.parser.internal.names.PartyFinder;

/** Finds places: cities that are known, and any name before a comma and a country ("Santa Rosa, Guatemala"). */
final class PlaceFinder {
  private static final int LONGEST_NAME = 60;
  private static final Pattern LINK = Pattern.compile(",? *\\(?");
  private static final int LONGEST_LINK = 4;
  private static final Pattern COMMA = Pattern.compile(", *$");

  private final PartyFinder parties;
  private final StructureWords words;

  PlaceFinder(PartyFinder parties, StructureWords words) {
    this.parties = parties;
    this.words = words;
  }

  /** A place and where it stands in the text. */
  record FoundPlace(Place place, int start, int end) {}

  List<FoundPlace> find(String text, Locale language) {
    List<FoundPlace> found = new ArrayList<>();
    List<FoundParty> named = parties.find(text, language);
    List<FoundParty> countries =
        named.stream().filter(p -> p.party() instanceof Country).toList();
    for (Gazetteer.FoundCity city : Gazetteer.standard().find(text)) {
      if (named.stream().anyMatch(p -> p.start() < city.start() && p.end() >= city.end())) {
        continue; // "Proceso Puebla" is the conference, not the city
      }
      Optional<FoundParty> behind = countries.stream()
          .filter(c -> c.start() > city.end()
              && c.start() <= city.end() + LONGEST_LINK
              && LINK.matcher(text.substring(city.end(), c.start())).matches())
          .findFirst();
      int end = behind.map(FoundParty::end).orElse(city.end());
      Optional<Country> country =
          behind.map(c -> (Country) c.party()).or(() -> city.city().country());
      String printed = text.substring(city.start(), city.end());
      String name = HeaderBlock.isCapitals(printed) ? city.city().name() : printed;
      found.add(
          place(text.substring(city.start(), end), Optional.of(name), country, city.start(), end));
    }
    for (FoundParty country : countries) {
      nameBefore(text, country, language).ifPresent(name -> {
        found.removeIf(city -> isPartOf(city, name, text));
        if (found.stream().noneMatch(city -> overlaps(city, name))) {
          found.add(name);
        }
      });
    }
    found.sort(Comparator.comparingInt(FoundPlace::start));
    return found;
  }

  private Optional<FoundPlace> nameBefore(String text, FoundParty country, Locale language) {
    int from = Math.max(0, country.start() - LONGEST_NAME);
    Matcher comma = COMMA.matcher(text.substring(from, country.start()));
    if (!comma.find()) {
      return Optional.empty();
    }
    int nameEnd = from + comma.start();
    Optional<String> name = words.towns().atEnd(text.substring(from, nameEnd));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int start = nameEnd - name.get().length();
    // "Canada, Mexico" is a list; "in Granada, Nicaragua" and a line that starts so are places.
    boolean placed = start == 0
        || words.isEnd(Kind.PLACE_LEAD, text.substring(Math.max(0, start - LONGEST_NAME), start));
    boolean party = !placed && !parties.find(name.get(), language).isEmpty();
    return party
        ? Optional.empty()
        : Optional.of(place(
            text.substring(start, country.end()),
            name,
            Optional.of((Country) country.party()),
            start,
            country.end()));
  }

  private static FoundPlace place(
      String text, Optional<String> city, Optional<Country> country, int start, int end) {
    return new FoundPlace(
        Place.builder().text(text).city(city).country(country).build(), start, end);
  }

  /** "Copán" is a part of "Santa Rosa de Copán, Honduras", which is another town. */
  private boolean isPartOf(FoundPlace city, FoundPlace name, String text) {
    return overlaps(city, name)
        && name.start() < city.start()
        && words.isEnd(Kind.NAME_PARTICLE, text.substring(name.start(), city.start()));
  }

  private static boolean overlaps(FoundPlace a, FoundPlace b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
