package org.rcm.model;

import java.util.List;

/**
 * Whom a conclusion names: "To thank Canada and Costa Rica for …, with the support of IOM" names CA, CR and IOM.
 *
 * <p>Each party stands once, in the order of the ids. Immutable and thread-safe.
 *
 * @param countries the countries, also those named by an adjective or only as the place of a city
 * @param organizations the organisations, bodies and groups, also by acronym
 */
public record Mentions(List<Country> countries, List<Party> organizations) {
  private static final Mentions NONE = new Mentions(List.of(), List.of());

  /**
   * Copies and sorts the lists.
   *
   * @param countries the countries
   * @param organizations the organisations, bodies and groups
   * @throws InvalidValueException if a party stands twice, or a country among the organisations
   */
  public Mentions {
    Checks.distinct("Countries that are mentioned", countries);
    Checks.distinct(
        "Organisations that are mentioned",
        organizations.stream().map(Party::id).toList());
    organizations.stream().filter(Country.class::isInstance).findFirst().ifPresent(country -> {
      throw new InvalidValueException(
          "Mentioned organisations must not hold a country, but " + country + " is one");
    });
    countries = List.copyOf(countries).stream().sorted().toList();
    organizations = List.copyOf(organizations).stream().sorted().toList();
  }

  /** {@return no mentions at all} */
  public static Mentions none() {
    return NONE;
  }

  /** {@return whether nobody is mentioned} */
  public boolean isEmpty() {
    return countries.isEmpty() && organizations.isEmpty();
  }
}
