package org.rcm.parser.internal.dates;

/** Where the thought of a text breaks off. */
record Sentences(DateWords words, Tokens tokens) {
  private static final String BREAKS = ".;:?!()[]•";

  /** A full stop, semicolon, colon, bracket. */
  boolean isBreak(int at) {
    Token token = tokens.get(at);
    return token.kind() == Token.Kind.SIGN && BREAKS.contains(token.text());
  }

  /** A break, or a word that starts another clause: "which", "que", "to". */
  boolean isClause(int at) {
    return isBreak(at) || words.matches(WordKind.CLAUSE, tokens, at);
  }
}
