package org.rcm.parser.internal.dates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tokens of a text; before the first and behind the last stands an empty sign. */
final class Tokens {
  private static final Token NONE = new Token(Token.Kind.SIGN, "", -1, -1, -1, false);

  private final List<Token> tokens;
  private final List<Set<WordKind>> kinds;

  /**
   * Marks the tokens that can start a phrase, so that the readers pass over the others.
   *
   * @param tokens the tokens
   * @param starts for the first words of phrases, the kinds of the phrases
   */
  Tokens(List<Token> tokens, Map<String, Set<WordKind>> starts) {
    this.tokens = List.copyOf(tokens);
    List<Set<WordKind>> all = new ArrayList<>(tokens.size());
    tokens.forEach(token -> all.add(starts.getOrDefault(token.text(), Set.of())));
    this.kinds = Collections.unmodifiableList(all);
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
  }

  /** Whether a phrase of the kind may start at a token. */
  boolean mayStart(WordKind kind, int index) {
    return index >= 0 && index < kinds.size() && kinds.get(index).contains(kind);
  }

  /** The index behind one of the given sign, or the same index if another token stands there. */
  int skip(int index, String sign) {
    return get(index).is(sign) ? index + 1 : index;
  }
}
