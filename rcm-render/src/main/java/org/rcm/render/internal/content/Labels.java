package org.rcm.render.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Report;

/** The words that the library itself puts on a page, in one language; read from {@code labels_….properties}. */
public final class Labels {
  /** The languages for which there is a file. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

  private final Locale language;
  private final Map<String, String> words;

  private Labels(Locale language, Map<String, String> words) {
    this.language = language;
    this.words = words;
  }

  /**
   * The language of {@link #LANGUAGES} that a locale has, without its country.
   *
   * @param locale the locale
   * @return the language, if there is a file for it
   */
  public static Optional<Locale> supported(Locale locale) {
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(locale.getLanguage()))
        .findFirst();
  }

  /**
   * The words in which a report is shown.
   *
   * @param report the report
   * @param wanted the language that was asked for, one of {@link #LANGUAGES}
   * @return the words in it, else in the language of the report, else in English
   */
  public static Labels of(Report report, Optional<Locale> wanted) {
    return in(wanted.or(() -> supported(report.language())).orElse(LANGUAGES.get(0)));
  }

  /**
   * The language that somebody asks for.
   *
   * @param language a locale
   * @return the language of {@link #LANGUAGES} that it has
   * @throws InvalidValueException if it is another language
   */
  public static Locale language(Locale language) {
    return supported(language)
        .orElseThrow(() -> new InvalidValueException(
            "The language of labels must be English or Spanish (\"en\", \"es\"), but was \""
                + language.toLanguageTag() + "\""));
  }

  /**
   * The words in a language.
   *
   * @param language one of {@link #LANGUAGES}
   * @return the words
   */
  public static Labels in(Locale language) {
    return language.equals(LANGUAGES.get(0)) ? English.LABELS : Spanish.LABELS;
  }

  private static final class English {
    static final Labels LABELS = read(LANGUAGES.get(0));
  }

  private static final class Spanish {
    static final Labels LABELS = read(LANGUAGES.get(1));
  }

  private static Labels read(Locale language) {
    String file = "labels_" + language.getLanguage() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + file + " is missing from the library");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + file + " cannot be read", e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return new Labels(language, words);
  }

  /** {@return the language of the words} */
  public Locale language() {
    return language;
  }

  /** The keys for which there are words. */
  Set<String> keys() {
    return words.keySet();
  }

  /**
   * The words for a key.
   *
   * @param key the key
   * @return the words
   */
  public String get(String key) {
    String found = words.get(key);
    if (found == null) {
      throw new IllegalArgumentException("There is no label " + key + " in " + language);
    }
    return found;
  }

  /**
   * The words for a constant, as {@code mode.ONLINE}.
   *
   * @param prefix what stands before its name
   * @param constant the constant
   * @return the words
   */
  public String get(String prefix, Enum<?> constant) {
    return get(prefix + "." + constant.name());
  }
}
