package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences: at a full stop before a capital, unless it ends an abbreviation or an initial. */
final class Sentences {
  private Sentences() {}

  static List<Span> of(Passage passage) {
    List<Span> sentences = new ArrayList<>();
    Tokens tokens = passage.tokens();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (ends(passage, i)) {
        add(sentences, from, i);
        from = i + 1;
      }
    }
    add(sentences, from, tokens.size());
    return sentences;
  }

  private static void add(List<Span> sentences, int from, int to) {
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }

  private static boolean ends(Passage passage, int i) {
    Tokens tokens = passage.tokens();
    Token token = tokens.get(i);
    if (token.aside() || token.word() || !(token.is('.') || token.is('!') || token.is('?'))) {
      return false;
    }
    if (i + 1 == tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    boolean opens = next.word() ? next.capital() : !next.is(',') && !next.is('.');
    return opens && next.start() > token.end() && !shortens(passage, i);
  }

  private static boolean shortens(Passage passage, int stop) {
    if (stop == 0) {
      return false;
    }
    Token before = passage.tokens().get(stop - 1);
    return before.end() == passage.tokens().get(stop).start()
        && before.word()
        && ((before.text().length() == 1 && before.capital())
            || passage.is(WordClass.ABBREVIATION, stop - 1));
  }
}
