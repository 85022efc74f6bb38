package org.rcm.parser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rcm.model.Directory;
import org.rcm.parser.internal.dates.DateWords;
import org.rcm.parser.internal.meaning.Vocabulary;
import org.rcm.parser.internal.names.Folding;
import org.rcm.parser.internal.words.WordRow;

/**
 * The words by which the structure of a report is seen, from the {@code structure.csv} of each language. Letterheads and
 * titles may be in another language than the text, so the phrases of all languages are looked for together. Immutable.
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
    SUBJECT_ARTICLE,
    HOLDING,
    PARTICIPATION,
    COMPANY,
    ONLINE,
    HYBRID,
    SUBMITS,
    LETTERHEAD,
    CONFERENCE,
    PAGE,
    PAGE_COUNT,
    SITE,
    HYPHENATED,
    ACTIVITY,
    TO_HOLD,
    REMOTELY,
    LIST_HEADING,
    PLACE_LABEL,
    DATE_LABEL,
    DATE_LEAD,
    PLACE_LEAD,
    NAME_PARTICLE,
    JOINING,
    UNDECIDED,
    LABEL_BODY,
    LABEL_DATE,
    LABEL_PLACE,
    LABEL_MODE,
    LABEL_PARTICIPANTS,
    LABEL_RECEIVER,
    FOLLOW_UP,
    TABLE_COLUMN
  }

  private final Map<Locale, LanguageWords> languages = new LinkedHashMap<>();
  private final Map<Kind, Set<String>> all = new HashMap<>();
  private final TownNames towns;

  private StructureWords(List<LanguageWords> words) {
    for (LanguageWords language : words) {
      languages.put(language.language(), language);
    }
    languages
        .values()
        .forEach(language -> language
            .structure()
            .forEach((kind, phrases) ->
                all.computeIfAbsent(kind, k -> new LinkedHashSet<>()).addAll(phrases)));
    this.towns = new TownNames(phrases(Kind.NAME_PARTICLE));
  }

  /** The words of some languages; of two sets for one language the last counts. */
  static StructureWords of(List<LanguageWords> words) {
    return new StructureWords(words);
  }

  static StructureWords standard() {
    return of(List.of(LanguageWords.english(), LanguageWords.spanish()));
  }

  /** The words of time of all languages, that of the text first. */
  List<DateWords> dates(Locale first) {
    List<DateWords> dates = new ArrayList<>();
    dates.add(language(first).dates());
    languages.values().stream()
        .filter(words -> !words.language().equals(first))
        .forEach(words -> dates.add(words.dates()));
    return dates;
  }

  Map<Locale, Vocabulary> vocabularies() {
    Map<Locale, Vocabulary> vocabularies = new LinkedHashMap<>();
    languages.forEach((locale, words) -> vocabularies.put(locale, words.vocabulary()));
    return vocabularies;
  }

  /** A directory with the names that the languages add. */
  Directory named(Directory directory) {
    Directory named = directory;
    for (LanguageWords words : languages.values()) {
      named = words.vocabulary().named(named, words.language());
    }
    return named;
  }

  List<DateWords> dates() {
    return languages.values().stream().map(LanguageWords::dates).toList();
  }

  /** How names of towns look. */
  TownNames towns() {
    return towns;
  }

  /** Whether a word stands before the last of some, as "and" and "or" do, in any of the languages. */
  boolean isAnd(String word) {
    return languages.values().stream().anyMatch(l -> l.vocabulary().isAnd(word));
  }

  private LanguageWords language(Locale locale) {
    LanguageWords words = languages.get(locale);
    if (words == null) {
      throw new IllegalArgumentException("No words of " + locale + " are known");
    }
    return words;
  }

  Collection<Locale> languages() {
    return languages.keySet();
  }

  Set<String> phrases(Kind kind) {
    return all.getOrDefault(kind, Set.of());
  }

  Set<String> phrases(Kind kind, Locale language) {
    return language(language).structure().getOrDefault(kind, Set.of());
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

  /** Of how many of the phrases a line is made; 0 if anything else stands in it. */
  int count(Kind kind, String line) {
    String rest = Folding.words(line);
    int count = 0;
    while (!rest.isEmpty()) {
      String left = rest;
      int length = phrases(kind).stream()
          .filter(phrase -> left.startsWith(phrase)
              && (left.length() == phrase.length() || left.charAt(phrase.length()) == ' '))
          .mapToInt(String::length)
          .max()
          .orElse(0);
      if (length == 0) {
        return 0;
      }
      count++;
      rest = rest.substring(length).strip();
    }
    return count;
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

  /** The phrases of a language by their kinds, from the lines of its {@code structure.csv}. */
  static Map<Kind, Set<String>> phrases(List<WordRow> rows) {
    Map<Kind, Set<String>> words = new HashMap<>();
    for (WordRow row : rows) {
      row.requireCells(2, 2, "kind ; phrases");
      Set<String> phrases =
          words.computeIfAbsent(row.constant(0, Kind.class), kind -> new LinkedHashSet<>());
      row.list(1).forEach(phrase -> phrases.add(Folding.words(phrase)));
    }
    return words;
  }
}
