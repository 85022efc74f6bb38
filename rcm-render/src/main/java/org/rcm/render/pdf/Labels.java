package org.rcm.render.pdf;

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

/** The words that the library itself puts on a page, in one language; read from {@code labels_….properties}. */
final class Labels {
  /** The languages for which there is a file. */
  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

  private final Locale language;
  private final Map<String, String> words;

  private Labels(Locale language, Map<String, String> words) {
    this.language = language;
    this.words = words;
  }

  /** The language of {@link #LANGUAGES} that a locale has, without its country. */
  static Optional<Locale> supported(Locale locale) {
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(locale.getLanguage()))
        .findFirst();
  }

  /** The words in one of {@link #LANGUAGES}. */
  static Labels in(Locale language) {
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

  Locale language() {
    return language;
  }

  /** The keys for which there are words. */
  Set<String> keys() {
    return words.keySet();
  }

  /** The words for a key. */
  String get(String key) {
    String found = words.get(key);
    if (found == null) {
      throw new IllegalArgumentException("There is no label " + key + " in " + language);
    }
    return found;
  }

  /** The words for a constant, as {@code mode.ONLINE}. */
  String get(String prefix, Enum<?> constant) {
    return get(prefix + "." + constant.name());
  }
}
