package org.rcm.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rcm.parser.internal.names.Folding;

/**
 * The words by which the structure of a report is seen, from {@code words/<language>/structure.csv}. Letterheads and
 * titles may be in another language than the text, so the phrases of all languages are looked for together.
 */
final class StructureWords {
  /** The kinds of phrases; the data files explain them. */
  enum Kind {
    COMMON,
    CONNECTOR,
    CONCLUSIONS_HEADING,
    PREAMBLE_HEADING,
    ANNEX_HEADING,
    OPENER,
    MEETING,
    EVENT,
    REPORT,
    DECLARATION,
    COMMUNIQUE,
    HOLDING,
    PARTICIPATION,
    COMPANY,
    ONLINE,
    HYBRID,
    SUBMITS,
    LETTERHEAD,
    PAGE,
    SITE,
    HYPHENATED
  }

  private static final List<String> LANGUAGES = List.of("en", "es");
  private static final StructureWords STANDARD = new StructureWords();

  private final Map<Locale, Map<Kind, Set<String>>> byLanguage = new LinkedHashMap<>();
  private final Map<Kind, Set<String>> all = new HashMap<>();

  private StructureWords() {
    for (String language : LANGUAGES) {
      Map<Kind, Set<String>> words = read("words/" + language + "/structure.csv");
      byLanguage.put(Locale.forLanguageTag(language), words);
      words.forEach((kind, phrases) ->
          all.computeIfAbsent(kind, k -> new LinkedHashSet<>()).addAll(phrases));
    }
  }

  static StructureWords standard() {
    return STANDARD;
  }

  Collection<Locale> languages() {
    return byLanguage.keySet();
  }

  Set<String> phrases(Kind kind) {
    return all.getOrDefault(kind, Set.of());
  }

  Set<String> phrases(Kind kind, Locale language) {
    return byLanguage.getOrDefault(language, Map.of()).getOrDefault(kind, Set.of());
  }

  /** Whether a line, but for case, accents and final punctuation, is one of the phrases. */
  boolean isWhole(Kind kind, String line) {
    return phrases(kind).contains(core(line));
  }

  /** Whether a line starts with one of the phrases as whole words. */
  boolean isStart(Kind kind, String line) {
    String words = core(line.length() > 200 ? line.substring(0, 200) : line);
    return phrases(kind).stream()
        .anyMatch(
            p -> words.equals(p) || (words.startsWith(p) && !isWordPart(words.charAt(p.length()))));
  }

  /** Whether a line ends with one of the phrases as whole words. */
  boolean isEnd(Kind kind, String line) {
    String words = core(line.length() > 200 ? line.substring(line.length() - 200) : line);
    return phrases(kind).stream()
        .anyMatch(p -> words.equals(p)
            || (words.endsWith(p) && !isWordPart(words.charAt(words.length() - p.length() - 1))));
  }

  /** Whether one of the phrases stands in a text as whole words. */
  boolean contains(Kind kind, String text) {
    return place(kind, text) >= 0;
  }

  /** Where the first of the phrases stands in a text as whole words, or -1. */
  int place(Kind kind, String text) {
    String folded = Folding.aligned(text);
    int first = -1;
    for (String phrase : phrases(kind)) {
      int at = wordIndex(folded, phrase, 0);
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
      }
    }
    return first;
  }

  /** Where a phrase stands in folded words as whole words, from an index on, or -1. */
  private static int wordIndex(String words, String phrase, int from) {
    int at = words.indexOf(phrase, from);
    while (at >= 0) {
      int end = at + phrase.length();
      boolean starts = at == 0 || !isWordPart(words.charAt(at - 1));
      boolean ends = end == words.length() || !isWordPart(words.charAt(end));
      if (starts && ends) {
        return at;
      }
      at = words.indexOf(phrase, at + 1);
    }
    return -1;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** The words of a line without the punctuation around them. */
  private static String core(String line) {
    String words = Folding.words(line);
    int start = 0;
    int end = words.length();
    while (start < end && !isWordPart(words.charAt(start))) {
      start++;
    }
    while (end > start && !isWordPart(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }

  private static Map<Kind, Set<String>> read(String resource) {
    Map<Kind, Set<String>> words = new HashMap<>();
    try (InputStream in = StructureWords.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split(";", -1);
        if (cells.length != 2) {
          throw new IllegalStateException(
              resource + " line " + number + ": expected kind ; phrases");
        }
        Kind kind = Kind.valueOf(cells[0].strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        Set<String> phrases = words.computeIfAbsent(kind, k -> new LinkedHashSet<>());
        for (String phrase : cells[1].split("\\|", -1)) {
          phrases.add(Folding.words(phrase));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The words of " + resource + " cannot be read", e);
    }
    return words;
  }
}
