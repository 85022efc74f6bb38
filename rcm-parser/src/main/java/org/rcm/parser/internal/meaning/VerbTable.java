package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rcm.model.Act;
import org.rcm.parser.internal.words.WordRow;

/** The operative verbs of a language, found in any of their forms. */
final class VerbTable {
  private record Entry(Verb verb, Set<Form> forms, Phrase words) {}

  /** A verb in a text: which, in what form, and the index behind its last word. */
  record Match(Verb verb, Set<Form> forms, int end) {
    boolean is(Form form) {
      return forms.contains(form);
    }
  }

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  VerbTable(List<WordRow> rows, Inflection inflection) {
    for (WordRow row : rows) {
      row.requireCells(3, 4, "act ; verbs ; rank ; traits");
      for (String entry : row.list(1)) {
        Verb verb = new Verb(
            Inflection.lemma(entry),
            row.constant(0, Act.class),
            row.constant(2, Verb.Rank.class),
            traits(row, entry));
        Phrase words = Phrase.of(verb.lemma());
        inflection
            .forms(row, entry)
            .forEach((form, forms) -> byFirst
                .computeIfAbsent(form, key -> new ArrayList<>())
                .add(new Entry(verb, forms, words)));
      }
    }
  }

  private static Set<Verb.Trait> traits(WordRow row, String entry) {
    Set<Verb.Trait> traits = EnumSet.noneOf(Verb.Trait.class);
    row.list(3).forEach(trait -> traits.add(row.constant(trait, Verb.Trait.class)));
    if (entry.contains(" ")) {
      traits.remove(Verb.Trait.NOUN); // "follow up", "call for"
    }
    return traits;
  }

  /** Whether a form of a verb is this word, and no more. */
  boolean isWhole(String word) {
    return byFirst.getOrDefault(word, List.of()).stream()
        .anyMatch(entry -> entry.words().size() == 1);
  }

  /** The verb with the most words that starts at an index. */
  Optional<Match> at(Tokens tokens, int from, int end) {
    return at(tokens, from, end, match -> true);
  }

  /** The same among those that suit: "exhortó a" is no noun with its preposition. */
  Optional<Match> at(Tokens tokens, int from, int end, Predicate<Match> suits) {
    if (from >= end || tokens.get(from).aside()) {
      return Optional.empty();
    }
    Match best = null;
    for (Match match : matches(tokens, from, end)) {
      if (suits.test(match) && (best == null || match.end() > best.end())) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  /** All that start there, in the order of their file; the forms of one verb together. */
  private List<Match> matches(Tokens tokens, int from, int end) {
    List<Match> matches = new ArrayList<>();
    for (Entry entry : byFirst.getOrDefault(tokens.word(from), List.of())) {
      int to = entry.words().match(tokens, from + 1, end, 1);
      if (to > from) {
        add(matches, new Match(entry.verb(), entry.forms(), to));
      }
    }
    return matches;
  }

  private static void add(List<Match> matches, Match match) {
    for (int i = 0; i < matches.size(); i++) {
      Match known = matches.get(i);
      if (known.end() == match.end() && known.verb().equals(match.verb())) {
        Set<Form> forms = EnumSet.copyOf(known.forms());
        forms.addAll(match.forms());
        matches.set(i, new Match(known.verb(), forms, known.end()));
        return;
      }
    }
    matches.add(match);
  }
}
