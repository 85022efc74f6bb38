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

  private final Passage passage;

  PlaceReader(Passage passage) {
    this.passage = passage;
  }

  Optional<Seen<Place>> read(Clause clause, int from) {
    boolean event = clause.act() == Act.SCHEDULE || isAboutEventBefore(clause);
    int firstEvent = from;
    for (int i = from; i < clause.to(); i++) {
      if (passage.tokens().get(i).quoted()) {
        continue;
      }
      boolean own = clause.act() == Act.SCHEDULE || clause.act() == Act.UNDERTAKE;
      if ((own && passage.is(WordClass.EVENT, i))
          || passage.phrase(PhraseKind.TO_BE_HELD, i, clause.to()) > 0) {
        event = true;
        firstEvent = i;
      }
      if (event) {
        Optional<Seen<Place>> place = at(clause, i, firstEvent);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  /** "Seminario sobre mujeres. Se acordó realizarlo en San Salvador." */
  private boolean isAboutEventBefore(Clause clause) {
    if (!passage.words().ends(WordClass.CLITIC, passage.tokens().word(clause.doing()))) {
      return false;
    }
    for (int i = 0; i < clause.from(); i++) {
      if (passage.is(WordClass.EVENT, i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Seen<Place>> at(Clause clause, int i, int event) {
    boolean leads = passage.is(WordClass.PLACE, i)
        || (clause.act() == Act.SCHEDULE && passage.isComma(i))
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

  /** The place that begins at a token; bare, only a city is clear enough. */
  private Optional<Seen<Place>> place(int at, int end, boolean bare) {
    int unknown = passage.phrase(PhraseKind.SOMEWHERE, at, end);
    if (unknown > 0) {
      return Optional.of(Seen.of(
          Place.of(passage.tokens().between(at, unknown)),
          passage.trace(ReadingRule.PLACE_STILL_OPEN, at, unknown)));
    }
    int start = passage.tokens().start(at);
    for (FoundCity city : passage.cities()) {
      if (city.start() == start) {
        return Optional.of(city(city, at, end));
      }
    }
    return passage
        .namings()
        .startingAt(at)
        .filter(naming -> !bare && naming.party() instanceof Country)
        .map(this::country);
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
