package org.rcm.model;

import java.util.Objects;
import java.util.function.Function;

/**
 * Who can promise, be asked or take part: a {@link Country}, an {@link Organization} (bodies of the conference are
 * organisations too) or a {@link PartyGroup} such as "RCM Member Countries".
 *
 * <p>Immutable and thread-safe; ordered by id, so that two versions of a party that differ in a name have one place.
 */
public sealed interface Party extends Comparable<Party> permits Country, Organization, PartyGroup {

  /**
   * The short name by which files refer to the party: {@code MX}, {@code IOM}, {@code MEMBER_COUNTRIES}.
   *
   * @return for a country its code of ISO 3166-1 alpha-2, otherwise three or more capitals, digits and low lines
   */
  String id();

  /** {@return the name in the languages in which it is known} */
  LocalizedText name();

  /**
   * Whether what binds this party binds another one too: itself, and for a group each of its members, also those of
   * groups inside it.
   *
   * @param other the party that may be bound
   * @return whether it is
   */
  default boolean includes(Party other) {
    return id().equals(other.id());
  }

  /**
   * Calls the function for this kind of party. New kinds add a parameter here, so that no case is forgotten.
   *
   * @param country for a country
   * @param organization for an organisation
   * @param group for a group
   * @param <T> what the functions give
   * @return what the function for this kind gave
   */
  default <T> T match(
      Function<? super Country, ? extends T> country,
      Function<? super Organization, ? extends T> organization,
      Function<? super PartyGroup, ? extends T> group) {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(group, "group");
    if (this instanceof Country c) {
      return country.apply(c);
    }
    if (this instanceof Organization o) {
      return organization.apply(o);
    }
    return group.apply((PartyGroup) this);
  }

  @Override
  default int compareTo(Party other) {
    return id().compareTo(other.id());
  }
}
