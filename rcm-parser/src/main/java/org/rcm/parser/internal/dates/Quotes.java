package org.rcm.parser.internal.dates;

import java.util.HashMap;
import java.util.Map;

/** Titles in quotation marks: a year in “Routes 2020” is part of a name. */
final class Quotes {
  private static final Map<String, String> CLOSING =
      Map.of("“", "”", "«", "»", "\"", "\"", "„", "“");

  private final Map<Integer, Integer> ends = new HashMap<>();

  /** A mark that nothing closes quotes nothing. */
  Quotes(Tokens tokens) {
    int open = -1;
    String closing = "";
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.kind() != Token.Kind.SIGN) {
        continue;
      }
      if (open >= 0 && token.is(closing)) {
        ends.put(open, at + 1);
        open = -1;
      } else if (open < 0 && CLOSING.containsKey(token.text())) {
        open = at;
        closing = CLOSING.getOrDefault(token.text(), "");
      }
    }
  }

  /** The index behind a quotation that starts at a token, otherwise the same index. */
  int skip(int index) {
    return ends.getOrDefault(index, index);
  }
}
