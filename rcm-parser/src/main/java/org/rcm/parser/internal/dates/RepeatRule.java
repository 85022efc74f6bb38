package org.rcm.parser.internal.dates;

import org.jspecify.annotations.Nullable;

/** "every second Thursday", "the first Monday of every month", "cada lunes": days that come again, so no date. */
final class RepeatRule implements Rule {
  private final DateWords words;

  RepeatRule(DateWords words) {
    this.words = words;
  }

  @Override
  public @Nullable Finding read(Tokens tokens, int start) {
    PhraseTree.Match repeat = words.match(WordKind.REPEAT, tokens, start);
    int weekday = repeat == null ? -1 : words.skip(WordKind.WEEKDAY, tokens, repeat.end());
    if (repeat == null || weekday == repeat.end()) {
      return null;
    }
    int tail = words.skip(WordKind.REPEAT_TAIL, tokens, weekday);
    return repeat.value().equals("nth") && tail == weekday
        ? null // "the first Monday of May"
        : new Finding.Open(start, tail, DateRule.NO_DATE_IN_THE_WORDS);
  }
}
