package org.rcm.parser.internal.dates;

/** Finds the end of a short name of an event: "the exchange", "the meeting of the Working Group". */
final class NounPhrase {
  private static final int MOST_WORDS = 6;
  private static final WordKind[] ENDS = {
    WordKind.ARTICLE,
    WordKind.LEAD,
    WordKind.MONTH_LEAD,
    WordKind.DAY_LEAD,
    WordKind.AND,
    WordKind.OR,
    WordKind.RANGE,
    WordKind.CLAUSE,
    WordKind.TENSE,
    WordKind.OPEN
  };

  private final DateWords words;

  NounPhrase(DateWords words) {
    this.words = words;
  }

  /** The index behind the name; the start if there is none. */
  int end(Tokens tokens, int start) {
    return end(tokens, start, false);
  }

  /** The same for what follows "the next meeting": only words with capitals still belong to it. */
  int properEnd(Tokens tokens, int start) {
    return end(tokens, start, true);
  }

  private int end(Tokens tokens, int start, boolean proper) {
    int at = proper ? start : words.skip(WordKind.ARTICLE, tokens, start);
    int end = start;
    for (int count = 0; count < MOST_WORDS && tokens.get(at).isWord(); count++) {
      int link = link(tokens, at);
      if (link > at) {
        // "of", "on" belong to the name only if a proper name follows.
        at = words.skip(WordKind.ARTICLE, tokens, link);
        if (!tokens.get(at).capital() || isDate(tokens, at)) {
          break;
        }
        continue;
      }
      if (isEnd(tokens, at) || (proper && !tokens.get(at).capital())) {
        break;
      }
      at++;
      end = at;
    }
    return end;
  }

  private int link(Tokens tokens, int at) {
    int of = words.skip(WordKind.OF, tokens, at);
    return of > at ? of : words.skip(WordKind.LINK, tokens, at);
  }

  private boolean isDate(Tokens tokens, int at) {
    return words.matches(WordKind.MONTH, tokens, at)
        || words.matches(WordKind.MONTH_SHORT, tokens, at)
        || words.matches(WordKind.WEEKDAY, tokens, at);
  }

  private boolean isEnd(Tokens tokens, int at) {
    for (WordKind kind : ENDS) {
      if (words.matches(kind, tokens, at)) {
        return true;
      }
    }
    return false;
  }
}
