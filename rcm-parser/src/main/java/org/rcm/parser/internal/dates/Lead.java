package org.rcm.parser.internal.dates;

import org.jspecify.annotations.Nullable;

/**
 * The prepositions before a date: "no later than", "a más tardar en".
 *
 * @param effect what they do with it
 * @param reach which kind of word the last of them is, and so before what it stands
 * @param end index behind them
 */
record Lead(Effect effect, WordKind reach, int end) {
  private static final int MOST = 3;
  private static final WordKind[] KINDS = {WordKind.LEAD, WordKind.MONTH_LEAD, WordKind.DAY_LEAD};

  static @Nullable Lead read(DateWords words, Tokens tokens, int start) {
    Lead lead = null;
    for (int count = 0; count < MOST; count++) {
      Lead next = one(words, tokens, lead == null ? start : lead.end());
      if (next == null) {
        break;
      }
      lead = lead == null
          ? next
          : new Lead(lead.effect().and(next.effect()), next.reach(), next.end());
    }
    boolean scheduled = words.matches(WordKind.SCHEDULED, tokens, start - 1);
    return lead != null && scheduled && lead.reach() == WordKind.MONTH_LEAD
        ? new Lead(Effect.WITHIN, WordKind.LEAD, lead.end())
        : lead;
  }

  private static @Nullable Lead one(DateWords words, Tokens tokens, int start) {
    Lead longest = null;
    for (WordKind kind : KINDS) {
      PhraseTree.Match match = words.match(kind, tokens, start);
      if (match != null && (longest == null || match.end() > longest.end())) {
        longest = new Lead(Effect.of(match.value()), kind, match.end());
      }
    }
    return longest;
  }
}
