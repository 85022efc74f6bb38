package org.rcm.parser.internal.dates;

import org.jspecify.annotations.Nullable;

/** "as soon as possible", "twice a year", "on a date to be defined". */
final class OpenRule implements Rule {
  private static final WordKind[] MAY_FOLLOW = {
    WordKind.LEAD,
    WordKind.MONTH_LEAD,
    WordKind.DAY_LEAD,
    WordKind.AND,
    WordKind.OR,
    WordKind.RANGE,
    WordKind.CLAUSE
  };

  private final DateWords words;
  private final DatedRule dated;

  OpenRule(DateWords words, DatedRule dated) {
    this.words = words;
    this.dated = dated;
  }

  @Override
  public @Nullable Finding read(Tokens tokens, int start) {
    PhraseTree.Match open = words.match(WordKind.OPEN, tokens, start);
    if (open == null) {
      return null;
    }
    return switch (open.value()) {
      case "date" -> withDate(tokens, start, open.end());
      // "report quarterly", but not "quarterly meetings"
      case "adverb" -> isAdverb(tokens, open.end()) ? phrase(start, open.end()) : null;
      default -> phrase(start, open.end());
    };
  }

  private static Finding phrase(int start, int end) {
    return new Finding.Open(start, end, DateRule.NO_DATE_IN_THE_WORDS);
  }

  /** "on a date to be defined in 2021" */
  private Finding withDate(Tokens tokens, int start, int end) {
    return dated.read(tokens, tokens.skip(end, ",")) instanceof Finding.Dated date
        ? new Finding.Dated(start, date.end(), date.effect(), date.group())
        : phrase(start, end);
  }

  private boolean isAdverb(Tokens tokens, int end) {
    if (!tokens.get(end).isWord()) {
      return true;
    }
    for (WordKind kind : MAY_FOLLOW) {
      if (words.matches(kind, tokens, end)) {
        return true;
      }
    }
    return false;
  }
}
