package org.rcm.model;

import java.util.List;
import java.util.Optional;

/**
 * A country of ISO 3166-1, such as Mexico, {@code MX}.
 *
 * <p>The names are those of this library's own table, in English and Spanish, since the names that come with Java
 * change with its version. Two countries are equal if their codes are. Immutable and thread-safe.
 */
public final class Country implements Party {
  private final String code;
  private final LocalizedText name;

  Country(String code, LocalizedText name) {
    this.code = code;
    this.name = name;
  }

  /**
   * The country with a code.
   *
   * @param code two capital letters of ISO 3166-1 alpha-2, such as {@code "MX"}
   * @return the country
   * @throws InvalidValueException if the code has another form or is assigned to no country
   */
  public static Country of(String code) {
    return CountryTable.find(code)
        .orElseThrow(() -> new InvalidValueException(
            code.matches("[A-Z]{2}")
                ? "Country code must be assigned to a country by ISO 3166-1, but "
                    + Checks.quote(code) + " is not"
                : "Country code must be two capital letters (ISO 3166-1), but was "
                    + Checks.quote(code)));
  }

  /**
   * The country with a code, if ISO 3166-1 assigns it.
   *
   * @param code any text
   * @return the country, if the text is the code of one
   */
  public static Optional<Country> find(String code) {
    return CountryTable.find(code);
  }

  /** {@return every country of ISO 3166-1, in the order of the codes} */
  public static List<Country> all() {
    return CountryTable.all();
  }

  /** {@return the code of ISO 3166-1 alpha-2, {@code MX}} */
  public String code() {
    return code;
  }

  @Override
  public String id() {
    return code;
  }

  @Override
  public LocalizedText name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Country that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
