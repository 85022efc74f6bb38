package org.rcm.parser;

import java.util.Locale;
import java.util.Map;
import org.rcm.parser.internal.meaning.Vocabulary;

/** The library's own words, for the tests of the internal packages. */
public final class TestWords {
  private TestWords() {}

  public static Map<Locale, Vocabulary> vocabularies() {
    return StructureWords.standard().vocabularies();
  }
}
