package org.rcm.parser.internal.dates;

/** Where the thought of a text breaks off. */
record Sentences(DateWords words, Tokens tokens) {
  private static final String INSIDE = ",-–/&'’´\"“”«»ºª";

  /** A full stop, a semicolon, a bracket, a bullet: any sign but those inside a thought. */
  boolean isBreak(int at) {
    Token token = tokens.get(at);
    return token.kind() == Token.Kind.SIGN && !INSIDE.contains(token.text());
  }

  /** A break, or a word that starts another clause: "which", "que", "to". */
  boolean isClause(int at) {
    return isBreak(at) || words.matches(WordKind.CLAUSE, tokens, at);
  }
}
