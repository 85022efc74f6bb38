package org.rcm.parser.internal.dates;

/** Finds the end of a short name of an event: "the exchange", "the meeting of the Working Group". */
final class NounPhrase {
  private static final int MOST_WORDS = 6;
  private static final WordKind[] ENDS = {
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
    int at = words.skip(WordKind.ARTICLE, tokens, start);
    int end = start;
    for (int count = 0; count < MOST_WORDS && tokens.get(at).isWord(); count++) {
      PhraseTree.Match of = words.match(WordKind.OF, tokens, at);
      if (of != null) {
        // "of" belongs to the name only if a proper name follows.
        at = words.skip(WordKind.ARTICLE, tokens, of.end());
        if (!tokens.get(at).capital()) {
          break;
        }
        continue;
      }
      if (isEnd(tokens, at)) {
        break;
      }
      at++;
      end = at;
    }
    return end;
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
