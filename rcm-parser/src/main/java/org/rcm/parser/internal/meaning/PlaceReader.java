package org.rcm.parser.internal.meaning;

import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.Country;
import org.rcm.model.Place;
import org.rcm.parser.internal.names.Gazetteer.FoundCity;

/**
 * Where an activity takes place: "in Panama City", "en Tegucigalpa, Honduras", "in a country to be confirmed". A
 * country that a clause merely speaks of is no place, so there must be an event.
 */
final class PlaceReader {
  private static final int LEAD = 4;
  private static final int LONGEST_TOWN = 6;

  private final Passage passage;
  private final int firstEvent;

  PlaceReader(Passage passage) {
    this.passage = passage;
    this.firstEvent = firstEvent(passage);
  }

  private static int firstEvent(Passage passage) {
    int at = 0;
    while (at < passage.tokens().size() && !passage.is(WordClass.EVENT, at)) {
      at++;
    }
    return at;
  }

  Optional<Seen<Place>> read(Clause clause, int from) {
    Optional<Seen<Place>> before = beforeEvent(clause);
    if (before.isPresent()) {
      return before;
    }
    boolean event = clause.act() == Act.SCHEDULE || isAboutEventBefore(clause);
    int eventAt = from;
    for (int i = from; i < clause.to(); i++) {
      if (passage.tokens().get(i).quoted() || isOver(clause, i)) {
        continue;
      }
      boolean own = clause.act() == Act.SCHEDULE
          || clause.act() == Act.UNDERTAKE
          || (clause.act() == Act.INFORM && clause.promise());
      if ((own && passage.is(WordClass.EVENT, i))
          || passage.phrase(PhraseKind.TO_BE_HELD, i, clause.to()) > 0) {
        event = true;
        eventAt = i;
      }
      if (event) {
        Optional<Seen<Place>> place = at(clause, i, eventAt);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  /** "follow up on the workshop held in Tapachula", but "a workshop to be held in"; in a calendar nothing is over. */
  private boolean isOver(Clause clause, int at) {
    return clause.act() != Act.SCHEDULE
        && passage.is(WordClass.PLACE, at)
        && at > clause.body()
        && passage.words().ends(WordClass.PARTICIPLE_ENDING, passage.tokens().word(at - 1))
        && !passage.is(WordClass.BE, at - 2);
  }

  /** "Realizar en Santa Ana, El Salvador, un seminario". */
  private Optional<Seen<Place>> beforeEvent(Clause clause) {
    int at = clause.body();
    boolean leads = clause.act() == Act.UNDERTAKE
        && clause.kind() == Clause.Kind.VERB
        && at < clause.to()
        && passage.is(WordClass.PLACE, at);
    if (!leads) {
      return Optional.empty();
    }
    for (int i = at; i < clause.to(); i++) {
      if (passage.is(WordClass.EVENT, i)) {
        return at(clause, at, at);
      }
    }
    return Optional.empty();
  }

  /** "Seminario sobre mujeres. Se acordó realizarlo en San Salvador." */
  private boolean isAboutEventBefore(Clause clause) {
    return passage.words().ends(WordClass.CLITIC, passage.tokens().word(clause.doing()))
        && firstEvent < clause.from();
  }

  private Optional<Seen<Place>> at(Clause clause, int i, int event) {
    boolean leads = passage.is(WordClass.PLACE, i)
        || (clause.act() == Act.SCHEDULE && separates(i))
        || (passage.is(WordClass.VISITED, i) && i <= event + LEAD);
    if (!leads) {
      return Optional.empty();
    }
    boolean bare = !passage.is(WordClass.PLACE, i);
    for (int at = i + 1; at < clause.to() && at <= i + LEAD; at++) {
      Optional<Seen<Place>> place = place(at, clause.to(), bare);
      if (place.isPresent()) {
        return place;
      }
      if (!passage.is(WordClass.DETERMINER, at) && !passage.is(WordClass.TOWN, at)) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean separates(int at) {
    return passage.isComma(at)
        || passage.tokens().is(at, ':')
        || passage.tokens().is(at, '.');
  }

  /** The place that begins at a token; without "in", a country must stand between signs, and no other beside it. */
  private Optional<Seen<Place>> place(int at, int end, boolean bare) {
    int unknown = passage.phrase(PhraseKind.SOMEWHERE, at, end);
    if (unknown > 0) {
      return Optional.of(Seen.of(
          Place.of(passage.tokens().between(at, unknown)),
          passage.trace(ReadingRule.PLACE_STILL_OPEN, at, unknown)));
    }
    FoundCity city = passage.cities().get(passage.tokens().start(at));
    if (city != null) {
      return Optional.of(city(city, at, end));
    }
    Optional<Seen<Place>> town = town(at, end);
    return town.isPresent()
        ? town
        : passage
            .namings()
            .startingAt(at)
            .filter(naming -> naming.party() instanceof Country)
            .filter(naming -> !bare || standsAlone(naming, end))
            .map(this::country);
  }

  /** "Taller sobre retorno, Guatemala, 4 de diciembre". */
  private boolean standsAlone(Naming country, int end) {
    boolean closed = country.to() >= end || separates(country.to());
    boolean listed = isCountry(country.to() + 1) || isCountry(country.from() - 2);
    return closed && !listed;
  }

  private boolean isCountry(int token) {
    return passage.namings().at(token).filter(n -> n.party() instanceof Country).isPresent();
  }

  /** A town that no list knows is one before a comma and its country: "Jimaní, Dominican Republic". */
  private Optional<Seen<Place>> town(int at, int end) {
    int behind = at;
    while (behind < end && behind < at + LONGEST_TOWN && isPartOfName(behind, at)) {
      behind++;
    }
    Optional<Naming> country = behind > at && passage.isComma(behind)
        ? passage.namings().startingAt(behind + 1).filter(n -> n.party() instanceof Country)
        : Optional.empty();
    if (country.isEmpty() || !passage.tokens().get(behind - 1).capital()) {
      return Optional.empty();
    }
    int to = country.get().to();
    Place place = Place.builder()
        .text(passage.tokens().between(at, to))
        .city(passage.tokens().between(at, behind))
        .country((Country) country.get().party())
        .build();
    return Optional.of(Seen.of(place, passage.trace(ReadingRule.CITY_OF_THE_EVENT, at, to)));
  }

  private boolean isPartOfName(int token, int first) {
    Token word = passage.tokens().get(token);
    boolean link = token > first
        && (passage.is(WordClass.OF, token) || passage.is(WordClass.DETERMINER, token));
    return word.word() && !passage.namings().covers(token) && (word.capital() || link);
  }

  private Seen<Place> country(Naming naming) {
    Place place = Place.builder()
        .text(passage.tokens().between(naming.from(), naming.to()))
        .country((Country) naming.party())
        .build();
    return Seen.of(
        place, passage.trace(ReadingRule.COUNTRY_OF_THE_EVENT, naming.from(), naming.to()));
  }

  private Seen<Place> city(FoundCity city, int from, int end) {
    int behind = from;
    while (behind < end && passage.tokens().get(behind).start() < city.end()) {
      behind++;
    }
    Optional<Naming> country = passage.isComma(behind)
        ? passage.namings().startingAt(behind + 1).filter(n -> n.party() instanceof Country)
        : Optional.empty();
    String name = passage.tokens().between(from, behind);
    int to = country.map(Naming::to).orElse(behind);
    Place place = Place.builder()
        .text(passage.tokens().between(from, to))
        .city(name)
        .country(country.map(n -> (Country) n.party()).or(() -> city.city().country()))
        .build();
    return Seen.of(place, passage.trace(ReadingRule.CITY_OF_THE_EVENT, from, to));
  }
}
