package org.rcm.parser.internal.dates;

import org.jspecify.annotations.Nullable;

/** What stands between two days or dates: a dash, "al", "and", "o", a comma. */
record Joint(Kind kind, int end) {
  enum Kind {
    RANGE,
    AND,
    OR,
    COMMA
  }

  static @Nullable Joint read(DateWords words, Tokens tokens, int start) {
    int comma = tokens.skip(start, ",");
    Joint joint = word(words, tokens, comma);
    if (joint != null) {
      // "27, 28, and 29": the comma before "and" adds nothing.
      return joint;
    }
    if (comma > start) {
      return new Joint(Kind.COMMA, comma);
    }
    return tokens.get(start).is("-") ? new Joint(Kind.RANGE, start + 1) : null;
  }

  private static @Nullable Joint word(DateWords words, Tokens tokens, int at) {
    PhraseTree.Match match = words.match(WordKind.RANGE, tokens, at);
    if (match != null) {
      return new Joint(Kind.RANGE, match.end());
    }
    match = words.match(WordKind.AND, tokens, at);
    if (match != null) {
      return new Joint(Kind.AND, match.end());
    }
    match = words.match(WordKind.OR, tokens, at);
    return match == null ? null : new Joint(Kind.OR, match.end());
  }
}
