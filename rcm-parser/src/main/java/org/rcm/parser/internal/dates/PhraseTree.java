package org.rcm.parser.internal.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The phrases of one kind, found word by word; the longest wins. */
final class PhraseTree {
  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private final Map<String, PhraseTree> next = new HashMap<>();
  private @Nullable String value;
  private boolean capital;

  /**
   * A phrase at a place of a text.
   *
   * @param value what its row in the data file says it is
   * @param end index behind its last token
   */
  record Match(String value, int end) {
    /** The value as numbers: "1-10 1-4" is 1, 10, 1, 4. */
    List<Integer> numbers() {
      return NUMBERS
          .matcher(value)
          .results()
          .map(number -> Integer.valueOf(number.group()))
          .toList();
    }

    int number() {
      return Integer.parseInt(value);
    }
  }

  /** Adds a phrase; false if it is there already. */
  boolean add(List<Token> phrase, String meaning) {
    PhraseTree node = this;
    for (Token token : phrase) {
      node = node.next.computeIfAbsent(token.text(), word -> new PhraseTree());
    }
    boolean isNew = node.value == null;
    node.value = meaning;
    node.capital = phrase.get(0).capital();
    return isNew;
  }

  @Nullable
  Match match(Tokens tokens, int start) {
    PhraseTree node = this;
    Match longest = null;
    for (int at = start; at < tokens.size(); at++) {
      node = node.next.get(tokens.get(at).text());
      if (node == null) {
        break;
      }
      if (node.value != null && (!node.capital || tokens.get(start).capital())) {
        longest = new Match(node.value, at + 1);
      }
    }
    return longest;
  }
}
