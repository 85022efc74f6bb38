package org.rcm.model;

import java.util.Locale;
import java.util.Objects;

/**
 * One way in which texts call a party: "Grupo Regional de Consulta sobre Migración" or "GRCM" for the RCGM.
 *
 * <p>Immutable and thread-safe.
 *
 * @param party who is meant
 * @param text the words, or an acronym in capitals
 * @param language the language in which the party is called so
 */
public record PartyName(Party party, String text, Locale language) {
  static final Locale SPANISH = Locale.forLanguageTag("es");

  /**
   * Checks the values.
   *
   * @param party who is meant
   * @param text the words
   * @param language the language
   * @throws InvalidValueException if the text is blank or not readable
   */
  public PartyName {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(language, "language");
    Checks.text("A name of " + party, text);
  }

  /** {@return a hash of the text alone, since few names have the same; a directory holds thousands} */
  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
