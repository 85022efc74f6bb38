package org.rcm.parser.internal.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rcm.parser.internal.dates.DateWords;

/**
 * The words of a language by what they are good for, read from the files in {@code words/<language>}. A language is
 * known when it has its files; another one is read as English. Immutable and thread-safe.
 */
final class Vocabulary {
  private static final String FALLBACK = "en";
  private static final Map<String, Vocabulary> KNOWN = new ConcurrentHashMap<>();

  private final VerbTable verbs;
  private final Inflection inflection;
  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
  private final Map<PhraseKind, PhraseSet> phrases = new EnumMap<>(PhraseKind.class);
  private final List<Reference> references;
  private final DateWords dates;

  private Vocabulary(String language) {
    this.inflection = new Inflection(WordTable.read(language, "inflections"));
    this.verbs = new VerbTable(WordTable.read(language, "verbs"), inflection);
    this.references = Reference.read(WordTable.read(language, "references"));
    this.dates = dates(language);
    for (WordTable.Row row : WordTable.read(language, "classes")) {
      WordClass kind = WordClass.valueOf(row.cell(0));
      Set<String> known = words.computeIfAbsent(kind, key -> new HashSet<>());
      row.list(1).forEach(word -> known.add(kind.hasAccents() ? word : Tokens.fold(word)));
    }
    for (WordTable.Row row : WordTable.read(language, "phrases")) {
      PhraseKind kind = PhraseKind.valueOf(row.cell(0));
      PhraseSet known = phrases.computeIfAbsent(kind, key -> new PhraseSet());
      row.list(1).forEach(known::add);
    }
  }

  static Vocabulary of(Locale locale) {
    String language = locale.getLanguage();
    boolean known = language.matches("[a-z]{2,3}") && WordTable.exists(language, "verbs");
    return KNOWN.computeIfAbsent(known ? language : FALLBACK, Vocabulary::new);
  }

  private static DateWords dates(String language) {
    String path = "/org/rcm/parser/words/" + language + "/dates.csv";
    try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("A language needs the file " + path);
      }
      return DateWords.read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The words in " + path + " cannot be read", e);
    }
  }

  DateWords dates() {
    return dates;
  }

  VerbTable verbs() {
    return verbs;
  }

  Inflection inflection() {
    return inflection;
  }

  /** Whether an infinitive has a word of its own, as in English. */
  boolean marksInfinitives() {
    return !words(WordClass.INFINITIVE).isEmpty();
  }

  List<Reference> references() {
    return references;
  }

  boolean is(WordClass kind, String word) {
    return words(kind).contains(word);
  }

  /** Whether a word ends like those of a class that is known by endings. */
  boolean ends(WordClass endings, String word) {
    return words(endings).stream()
        .anyMatch(ending ->
            word.equals(ending) || (word.length() > ending.length() + 1 && word.endsWith(ending)));
  }

  Set<String> endings(WordClass endings) {
    return words(endings);
  }

  PhraseSet phrases(PhraseKind kind) {
    return phrases.getOrDefault(kind, new PhraseSet());
  }

  private Set<String> words(WordClass kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
