package org.rcm.parser.internal.dates;

import org.jspecify.annotations.Nullable;

/** "within 60 days", "en un plazo no mayor de sesenta días", "dentro de los sesenta días siguientes". */
final class RelativeRule implements Rule {
  private final DateWords words;
  private final Counts counts;
  private final NounPhrase nouns;

  RelativeRule(DateWords words) {
    this.words = words;
    this.counts = new Counts(words);
    this.nouns = new NounPhrase(words);
  }

  @Override
  public @Nullable Finding read(Tokens tokens, int start) {
    PhraseTree.Match lead = words.match(WordKind.RELATIVE_LEAD, tokens, start);
    Counts.Count count = lead == null ? null : counts.read(tokens, lead.end());
    if (count == null) {
      return null;
    }
    int end = words.skip(WordKind.RELATIVE_TAIL, tokens, count.end());
    PhraseTree.Match from = words.match(WordKind.RELATIVE_FROM, tokens, end);
    if (count.unit().equals("open")) {
      return new Finding.Open(start, end, DateRule.WORKING_DAYS_CANNOT_BE_COUNTED);
    }
    if (from == null) {
      return new Finding.Counted(start, end, count.number(), count.unit());
    }
    // "within 60 days of receipt" runs from a day that nobody knows.
    int event = nouns.end(tokens, from.end());
    return from.value().isEmpty()
        ? new Finding.Open(
            start, event > from.end() ? event : end, DateRule.COUNTED_FROM_AN_EVENT_WITHOUT_A_DATE)
        : new Finding.Counted(start, from.end(), count.number(), count.unit());
  }
}
