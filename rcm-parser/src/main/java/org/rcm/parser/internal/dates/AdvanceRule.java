package org.rcm.parser.internal.dates;

import org.jspecify.annotations.Nullable;

/**
 * "one month in advance", "at least two weeks before the exchange": words that stay words, but for "two weeks after this
 * meeting".
 */
final class AdvanceRule implements Rule {
  private final DateWords words;
  private final Counts counts;
  private final GroupReader groups;
  private final NounPhrase nouns;

  AdvanceRule(DateWords words, GroupReader groups) {
    this.words = words;
    this.counts = new Counts(words);
    this.groups = groups;
    this.nouns = new NounPhrase(words);
  }

  @Override
  public @Nullable Finding read(Tokens tokens, int start) {
    int lead = words.skip(WordKind.ADVANCE_LEAD, tokens, start);
    Counts.Count count = counts.read(tokens, lead);
    PhraseTree.Match advance =
        count == null ? null : words.match(WordKind.ADVANCE, tokens, count.end());
    if (count == null || advance == null) {
      return null;
    }
    PhraseTree.Match from = words.match(WordKind.RELATIVE_FROM, tokens, count.end());
    if (from != null && from.value().equals("meeting") && !count.unit().equals("open")) {
      return new Finding.Counted(start, from.end(), count.number(), count.unit());
    }
    if (advance.value().isEmpty()) {
      return new Finding.Open(start, advance.end(), DateRule.AHEAD_OF_AN_EVENT);
    }
    Group date = groups.read(tokens, advance.end());
    int end = date == null ? nouns.end(tokens, advance.end()) : date.end();
    return end == advance.end() ? null : new Finding.Open(start, end, DateRule.AHEAD_OF_AN_EVENT);
  }
}
