package org.rcm.parser.internal.dates;

import java.util.List;

/** The tokens of a text; before the first and behind the last stands an empty sign. */
record Tokens(List<Token> list) {
  private static final Token NONE = new Token(Token.Kind.SIGN, "", -1, -1, -1, false);

  int size() {
    return list.size();
  }

  Token get(int index) {
    return index >= 0 && index < list.size() ? list.get(index) : NONE;
  }

  /** The index behind one of the given sign, or the same index if another token stands there. */
  int skip(int index, String sign) {
    return get(index).is(sign) ? index + 1 : index;
  }
}
