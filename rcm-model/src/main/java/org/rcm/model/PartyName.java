package org.rcm.model;

import java.util.Locale;

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
   * Checks the text.
   *
   * @param party who is meant
   * @param text the words
   * @param language the language
   * @throws InvalidValueException if the text is blank
   */
  public PartyName {
    Checks.text("A name of " + party, text);
  }
}
