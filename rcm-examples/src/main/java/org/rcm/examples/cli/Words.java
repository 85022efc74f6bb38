package org.rcm.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The words of a language, from {@code words_en.properties} and so on. */
final class Words {
  private final String file;
  private final Properties words = new Properties();

  Words(Language language) {
    file = "words_" + language.tag() + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  String word(String key) {
    return Optional.ofNullable(words.getProperty(key))
        .orElseThrow(() -> new IllegalStateException("There is no " + key + " in " + file));
  }
}
