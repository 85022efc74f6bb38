package org.rcm.model;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A name in one or more languages: "Technical Secretariat" in English, "Secretaría Técnica" in Spanish.
 *
 * <p>Immutable and thread-safe. Languages are in the order of their tags.
 */
public final class LocalizedText {
  private static final LocalizedText NONE = new LocalizedText(new TreeMap<>());

  private final SortedMap<String, String> byLanguage;

  private LocalizedText(SortedMap<String, String> byLanguage) {
    this.byLanguage = Collections.unmodifiableSortedMap(byLanguage);
  }

  /** {@return a text in no language at all, as for an organisation without an acronym} */
  public static LocalizedText none() {
    return NONE;
  }

  /**
   * A text in one language; more are added with {@link #with}.
   *
   * @param language a language tag of BCP 47 with a language of two or three letters, such as {@code "en"}
   * @param text the text in that language
   * @return the value
   * @throws InvalidValueException if the language is no such tag or the text is blank
   */
  public static LocalizedText of(String language, String text) {
    return NONE.with(language, text);
  }

  /**
   * A text in the languages of a map.
   *
   * @param byLanguage language tag to text
   * @return the value
   * @throws InvalidValueException if a language is no BCP 47 tag or a text is blank
   */
  public static LocalizedText of(Map<String, String> byLanguage) {
    LocalizedText text = NONE;
    for (Map.Entry<String, String> entry : byLanguage.entrySet()) {
      text = text.with(entry.getKey(), entry.getValue());
    }
    return text;
  }

  /**
   * This text with one more language, or with another text in a language that it has.
   *
   * @param language a language tag of BCP 47
   * @param text the text in that language
   * @return the changed copy
   * @throws InvalidValueException if the language is no BCP 47 tag or the text is blank
   */
  public LocalizedText with(String language, String text) {
    Checks.language("A language", language);
    Checks.text("The text for language \"" + language + "\"", text);
    SortedMap<String, String> copy = new TreeMap<>(byLanguage);
    copy.put(language, text);
    return new LocalizedText(copy);
  }

  /**
   * The text in a language: for Mexican Spanish that under {@code es-MX} if there is one, else that under {@code es}.
   *
   * @param language the language
   * @return the text, if there is one in this language
   */
  public Optional<String> in(Locale language) {
    return Optional.ofNullable(byLanguage.get(language.toLanguageTag()))
        .or(() -> Optional.ofNullable(byLanguage.get(language.getLanguage())));
  }

  /**
   * The text in a language, else in English, else in the first language there is, else nothing at all.
   *
   * @param language the language that would be best
   * @return the best text, empty only if there is none in any language
   */
  public String bestFor(Locale language) {
    return in(language)
        .or(() -> in(Locale.ENGLISH))
        .orElseGet(() -> byLanguage.isEmpty() ? "" : byLanguage.get(byLanguage.firstKey()));
  }

  /** {@return language tag to text, in the order of the tags; cannot be changed} */
  public SortedMap<String, String> byLanguage() {
    return byLanguage;
  }

  /** {@return whether there is no text in any language} */
  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText that && byLanguage.equals(that.byLanguage);
  }

  @Override
  public int hashCode() {
    return byLanguage.hashCode();
  }

  /** {@return the text in English or the first language there is} */
  @Override
  public String toString() {
    return bestFor(Locale.ENGLISH);
  }
}
