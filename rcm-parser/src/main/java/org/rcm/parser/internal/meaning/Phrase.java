package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand together: {@code with * support of} is found in "with technical and financial support of". A star is
 * any words, {@value #GAP} at most, without a sign between them. A capital in the phrase must be one in the text.
 */
final class Phrase {
  static final int GAP = 5;

  private final List<String> words;
  private final List<Boolean> capitals;

  private Phrase(List<String> words, List<Boolean> capitals) {
    this.words = words;
    this.capitals = capitals;
  }

  static Phrase of(String text) {
    List<String> words = new ArrayList<>();
    List<Boolean> capitals = new ArrayList<>();
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
      capitals.add(tokens.get(i).capital());
    }
    return new Phrase(List.copyOf(words), List.copyOf(capitals));
  }

  String first() {
    return words.isEmpty() ? "" : words.get(0);
  }

  int size() {
    return words.size();
  }

  /** Where the phrase ends if its words from {@code skip} on stand at {@code from}; -1 if they do not. */
  int match(Tokens tokens, int from, int end, int skip) {
    int at = from;
    for (int i = skip; i < words.size(); i++) {
      if (words.get(i).equals("*")) {
        return afterGap(tokens, at, end, i + 1);
      }
      if (at >= end || !fits(tokens, at, i)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private int afterGap(Tokens tokens, int from, int end, int next) {
    for (int gap = 0; gap <= GAP && from + gap < end; gap++) {
      int found = match(tokens, from + gap, end, next);
      if (found >= 0) {
        return found;
      }
      if (!tokens.get(from + gap).word()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean fits(Tokens tokens, int at, int i) {
    return tokens.word(at).equals(words.get(i))
        && (!capitals.get(i) || tokens.get(at).capital());
  }
}
