package org.rcm.parser.internal.dates;

import org.jspecify.annotations.Nullable;

/** "prior to an online meeting to be held in August 2018": until the event, whose date follows. */
final class BeforeEventRule implements Rule {
  private static final int EVENT_WORDS = 16;
  private static final int PLACE_WORDS = 8;

  private final DateWords words;
  private final Rule dated;
  private final Rule bare;
  private final Sentences sentences;
  private final Tenses tenses;

  BeforeEventRule(DateWords words, Rule dated, Rule bare, Sentences sentences, Tenses tenses) {
    this.words = words;
    this.dated = dated;
    this.bare = bare;
    this.sentences = sentences;
    this.tenses = tenses;
  }

  @Override
  public @Nullable Finding read(Tokens tokens, int start) {
    Lead lead = Lead.read(words, tokens, start);
    if (lead == null || lead.effect() != Effect.BEFORE) {
      return null;
    }
    int last = Math.min(lead.end() + EVENT_WORDS, tokens.size());
    for (int at = lead.end(); at < last && !sentences.isBreak(at); at++) {
      Tenses.Mark mark = tenses.startingAt(at);
      if (mark != null && mark.tense() == Tense.FUTURE) {
        return date(tokens, start, mark.end());
      }
    }
    return null;
  }

  private @Nullable Finding date(Tokens tokens, int start, int from) {
    int last = Math.min(from + PLACE_WORDS, tokens.size());
    for (int at = from; at < last && !sentences.isBreak(at); at++) {
      Finding date = dated.read(tokens, at);
      if (date == null) {
        date = bare.read(tokens, at);
      }
      if (date instanceof Finding.Dated found) {
        return new Finding.Dated(start, found.end(), Effect.BEFORE_EVENT, found.group());
      }
    }
    return null;
  }
}
