package org.rcm.model.register;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.rcm.model.register.TextWords.Word;

/**
 * A name that a conclusion gives to a thing: the title of a calendar entry, words in quotation marks, words in capitals, or
 * the text of an item that is the object of what its parent asks for.
 *
 * @param text as it stands there
 * @param start where it begins in the text of which its words are
 * @param words those that mean something, without names of parties and the numeral of the edition
 * @param edition the value of the Roman numeral with which it begins, II in "II Regional Congress"
 * @param whole whether the report marks it as one name, so that it may be looked for in plain text
 */
record Name(String text, int start, List<Word> words, OptionalInt edition, boolean whole) {
  Name {
    words = List.copyOf(words);
  }

  /** A name of words of a text. */
  static Name of(String text, List<Word> words, boolean whole) {
    int start = whole ? 0 : words.get(0).start();
    int end = whole ? text.length() : words.get(words.size() - 1).end();
    String cut = text.substring(start, end);
    for (int i = 0; i < Math.min(2, words.size()); i++) {
      String word = words.get(i).text();
      if (TextWords.isRoman(word)) {
        List<Word> others = new ArrayList<>(words);
        others.remove(i);
        return new Name(cut, start, others, OptionalInt.of(TextWords.roman(word)), whole);
      }
    }
    return new Name(cut, start, words, OptionalInt.empty(), whole);
  }

  /** The part of the text from one of its words to another. */
  String between(Word first, Word last) {
    return text.substring(first.start() - start, last.end() - start);
  }

  List<String> keys() {
    return words.stream().map(Word::key).toList();
  }
}
