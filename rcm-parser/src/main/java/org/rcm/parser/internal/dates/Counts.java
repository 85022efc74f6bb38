package org.rcm.parser.internal.dates;

import org.jspecify.annotations.Nullable;

/** Reads "sixty days", "sixty (60) days", "2 weeks". */
final class Counts {
  private final DateWords words;

  Counts(DateWords words) {
    this.words = words;
  }

  /**
   * A number of units of time.
   *
   * @param number how many
   * @param unit the value of the unit's row
   * @param end index behind the last token
   */
  record Count(int number, String unit, int end) {}

  @Nullable
  Count read(Tokens tokens, int start) {
    PhraseTree.Match word = words.match(WordKind.NUMBER, tokens, start);
    int number = word == null ? tokens.get(start).number() : word.number();
    if (number < 1) {
      return null;
    }
    int at = word == null ? start + 1 : word.end();
    boolean twice = tokens.get(at).is("(")
        && tokens.get(at + 1).kind() != Token.Kind.SIGN
        && tokens.get(at + 2).is(")");
    at += twice ? 3 : 0;
    PhraseTree.Match unit = words.match(WordKind.UNIT, tokens, at);
    return unit == null ? null : new Count(number, unit.value(), unit.end());
  }
}
