package org.rcm.parser.internal.dates;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The verbs of holding in a text: "held", "to be held", "que se celebrará". */
final class Tenses {
  /** "celebrado en Limón, Costa Rica, en mayo de 2021": a place may stand between. */
  private static final int FARTHEST = 12;
  /** "to be jointly held" */
  private static final int ADVERBS = 2;

  private final Sentences sentences;
  private final TreeMap<Integer, Mark> byStart = new TreeMap<>();

  /**
   * A verb at a place.
   *
   * @param tense past or future
   * @param end index behind it
   */
  record Mark(Tense tense, int end) {}

  Tenses(DateWords words, Tokens tokens, Sentences sentences) {
    this.sentences = sentences;
    Mark last = new Mark(Tense.UNKNOWN, -ADVERBS - 1);
    int at = 0;
    while (at < tokens.size()) {
      PhraseTree.Match match = words.match(WordKind.TENSE, tokens, at);
      if (match == null) {
        at++;
        continue;
      }
      boolean future = match.value().equals("future")
          || (last.tense() == Tense.FUTURE && at - last.end() <= ADVERBS);
      last = new Mark(future ? Tense.FUTURE : Tense.PAST, match.end());
      byStart.put(at, last);
      at = match.end();
    }
  }

  @Nullable
  Mark startingAt(int index) {
    return byStart.get(index);
  }

  /** What the verb before a date says about it. */
  Tense before(int index) {
    Map.Entry<Integer, Mark> entry = byStart.lowerEntry(index);
    if (entry == null || entry.getValue().end() > index) {
      return Tense.UNKNOWN;
    }
    int end = entry.getValue().end();
    if (index - end > FARTHEST) {
      return Tense.UNKNOWN;
    }
    for (int at = end; at < index; at++) {
      if (sentences.isClause(at)) {
        return Tense.UNKNOWN;
      }
    }
    return entry.getValue().tense();
  }
}
