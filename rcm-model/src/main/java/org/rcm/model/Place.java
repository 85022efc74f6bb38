package org.rcm.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a meeting or an activity is held: "Panama City, Panama".
 *
 * <p>The words are always there; city and country as far as they are known. Immutable and thread-safe.
 */
@RcmStyle
@Value.Immutable
public sealed interface Place permits ImmutablePlace {

  /** {@return a builder; text must be set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A place of which only the words are known.
   *
   * @param text the words, as the report has them
   * @return the place
   * @throws InvalidValueException if the text is blank
   */
  static Place of(String text) {
    return builder().text(text).build();
  }

  /** {@return the words of the report, "Panama City, Panama"} */
  String text();

  /** {@return the city by itself, "Panama City", if one is named} */
  Optional<String> city();

  /** {@return the country, if it is named or follows from the city} */
  Optional<Country> country();

  /** {@return a builder that starts with this place's values} */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /** Refuses blank and unreadable texts. */
  @Value.Check
  default void check() {
    Checks.text("The text of a place", text());
    Checks.text("The city of a place", city());
  }

  /** Builds a {@link Place}. Not thread-safe. */
  final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
