package org.rcm.parser.internal.meaning;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rcm.model.Directory;
import org.rcm.model.InvalidValueException;
import org.rcm.parser.internal.dates.DateWords;
import org.rcm.parser.internal.words.WordRow;

/** The words of a language by what they are good for. Immutable and thread-safe. */
public final class Vocabulary {

  private final VerbTable verbs;
  private final Inflection inflection;
  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
  private final Map<PhraseKind, PhraseSet> phrases = new EnumMap<>(PhraseKind.class);
  private final List<Reference> allReferences;
  private final List<Reference> references;
  private final DateWords dates;

  /**
   * Makes a vocabulary of the lines of its files.
   *
   * @param verbs those of {@code verbs.csv}
   * @param inflections those of {@code inflections.csv}
   * @param phrases those of {@code phrases.csv}
   * @param classes those of {@code classes.csv}
   * @param references those of {@code references.csv}
   * @param dates the words of time
   * @throws InvalidValueException if a line is not as its file explains; the message names the line
   */
  public Vocabulary(
      List<WordRow> verbs,
      List<WordRow> inflections,
      List<WordRow> phrases,
      List<WordRow> classes,
      List<WordRow> references,
      DateWords dates) {
    this.inflection = new Inflection(inflections);
    this.verbs = new VerbTable(verbs, inflection);
    this.allReferences = Reference.read(references);
    this.references =
        allReferences.stream().filter(r -> r.kind() != Reference.Kind.NAME).toList();
    this.dates = dates;
    for (WordRow row : classes) {
      row.requireCells(2, 2, "class ; words");
      WordClass kind = row.constant(0, WordClass.class);
      Set<String> known = this.words.computeIfAbsent(kind, key -> new HashSet<>());
      row.list(1).forEach(word -> known.add(kind.hasAccents() ? word : Tokens.fold(word)));
    }
    for (WordRow row : phrases) {
      row.requireCells(2, 2, "kind ; phrases");
      PhraseKind kind = row.constant(0, PhraseKind.class);
      PhraseSet known = this.phrases.computeIfAbsent(kind, key -> new PhraseSet());
      row.list(1).forEach(known::add);
    }
  }

  /** {@return the words of time} */
  public DateWords dates() {
    return dates;
  }

  /**
   * Whether a word joins, as "and" and "or" do.
   *
   * @param word the word, in any letter case
   * @return whether it does
   */
  public boolean isAnd(String word) {
    return is(WordClass.AND, Tokens.fold(word));
  }

  /**
   * A directory with the names that this language's {@code references.csv} adds.
   *
   * @param directory the parties
   * @param language the language of these words
   * @return the directory with more names
   * @throws InvalidValueException if a line is about a party that the directory does not know; the message names the line
   */
  public Directory named(Directory directory, Locale language) {
    Directory named = directory;
    for (Reference reference : allReferences) {
      named = reference.named(named, language);
    }
    return named;
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

  /** Whether a word may stand before a verb and belong to it; "apply" and "implemente" end like such words, but are verbs. */
  boolean isAdverb(String word) {
    return is(WordClass.ADVERB, word)
        || (ends(WordClass.ADVERB_ENDING, word)
            && !is(WordClass.NOT_AN_ADVERB, word)
            && !verbs.isWhole(word));
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
