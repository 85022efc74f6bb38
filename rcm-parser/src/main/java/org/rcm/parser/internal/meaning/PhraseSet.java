package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one kind, found by their first word; the longest match wins. */
final class PhraseSet {
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  void add(String text) {
    Phrase phrase = Phrase.of(text);
    byFirst.computeIfAbsent(phrase.first(), key -> new ArrayList<>()).add(phrase);
  }

  /** Where the longest phrase that starts at an index ends; -1 if none does. */
  int match(Tokens tokens, int from, int end) {
    int best = -1;
    for (Phrase phrase : byFirst.getOrDefault(tokens.word(from), List.of())) {
      best = Math.max(best, phrase.match(tokens, from, end, 0));
    }
    return best;
  }

  boolean at(Tokens tokens, int from, int end) {
    return match(tokens, from, end) >= 0;
  }

  /** The first phrase between two indexes. */
  Span find(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      int to = match(tokens, i, end);
      if (to >= 0) {
        return new Span(i, to);
      }
    }
    return Span.NONE;
  }
}
