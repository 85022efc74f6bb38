package org.rcm.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.parser.StructureWords.Kind;
import org.rcm.parser.internal.names.Folding;

/**
 * Finds where the title of an activity ends and a second one begins, as web pages print it as a heading and once more:
 * "XXII RCM | XXII RCM", "Development of a Workplan against Smuggling | Smuggling Workplan", "Virtual Meeting on Rivers |
 * Reunión virtual sobre ríos". Letter case, accents and signs do not count.
 *
 * @param titleEnd where the first one ends
 * @param secondStart where the second one starts
 * @param secondEnd where it ends; what stands behind it is no title
 * @param same whether both have the same words
 */
record TitleTwice(int titleEnd, int secondStart, int secondEnd, boolean same) {
  /** Longer lines are paragraphs. */
  static final int LONGEST = 600;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int SHORTEST = 5;
  private static final int FEWEST_SHARED = 2;
  private static final int NEAR_START = 3;
  private static final String OPENING = "“\"«¿¡'‘";

  private record Word(String folded, int start, int end) {}

  /** The same title twice, and perhaps something behind it. */
  static Optional<TitleTwice> same(String text) {
    if (text.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    List<Word> words = words(text);
    int count = longestRepeatedStart(words);
    if (count == 0 || words.get(count - 1).end() - words.get(0).start() < SHORTEST) {
      return Optional.empty();
    }
    int start = startOf(text, words.get(count));
    int end = 2 * count < words.size() ? startOf(text, words.get(2 * count)) : text.length();
    int titleEnd = stripped(text, start);
    return titleEnd == start || start == 0
        ? Optional.empty() // "and/or/and/or"
        : Optional.of(new TitleTwice(titleEnd, start, stripped(text, end), true));
  }

  /** Whether two texts have the same words. */
  static boolean areSame(String one, String other) {
    return !one.isBlank() && folded(one).equals(folded(other));
  }

  /** The title, and behind it a variant of it or its translation, from a capital letter on to the end. */
  static Optional<TitleTwice> variant(String text, StructureWords structure) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<Word> words = words(text);
    int best = -1;
    double bestShare = 0;
    for (int i = FEWEST_SHARED; i < words.size(); i++) {
      if (!mayStart(text, words, i, structure)) {
        continue;
      }
      if (isTranslation(text, words.get(i).start(), structure)) {
        return Optional.of(split(text, words.get(i)));
      }
      double share = sharedBehind(words, i, structure);
      if (share > bestShare) {
        best = i;
        bestShare = share;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(split(text, words.get(best)));
  }

  /** Whether a text names an activity in another language than the one before it. */
  static boolean isTranslation(String before, String text, StructureWords structure) {
    Optional<Locale> own = language(text, structure);
    Optional<Locale> other = language(before, structure);
    if (own.isEmpty() || other.isEmpty() || own.equals(other)) {
      return false;
    }
    List<String> folded = folded(text);
    return folded.subList(0, Math.min(NEAR_START, folded.size())).stream()
        .anyMatch(structure.phrases(Kind.ACTIVITY, own.get())::contains);
  }

  private static boolean isTranslation(String text, int start, StructureWords structure) {
    return isTranslation(text.substring(0, start), text.substring(start), structure);
  }

  private static TitleTwice split(String text, Word second) {
    int start = startOf(text, second);
    return new TitleTwice(stripped(text, start), start, stripped(text, text.length()), false);
  }

  /** How many words at the start stand there once more right behind, at most; counted as in the Z algorithm. */
  private static int longestRepeatedStart(List<Word> words) {
    int n = words.size();
    int[] z = new int[n];
    int best = 0;
    int left = 0;
    int right = 0;
    for (int i = 1; i < n; i++) {
      int length = i < right ? Math.min(right - i, z[i - left]) : 0;
      while (i + length < n
          && words.get(length).folded().equals(words.get(i + length).folded())) {
        length++;
      }
      z[i] = length;
      if (i + length > right) {
        left = i;
        right = i + length;
      }
      if (length >= i) {
        best = i;
      }
    }
    return best;
  }

  /** A second title starts with a capital behind a word that needs no other, with no sign but a quotation mark between. */
  private static boolean mayStart(String text, List<Word> words, int i, StructureWords structure) {
    Word word = words.get(i);
    Word before = words.get(i - 1);
    String between = text.substring(before.end(), word.start());
    return Character.isUpperCase(text.charAt(word.start()))
        && between
            .chars()
            .allMatch(c -> c == ' ' || OPENING.indexOf(c) >= 0 || c == '”' || c == ')')
        && between.indexOf(' ') >= 0
        && !structure.phrases(Kind.CONNECTOR).contains(before.folded());
  }

  /** Which part of the words that mean something stood before; 0 if they are too few. */
  private static double sharedBehind(List<Word> words, int from, StructureWords structure) {
    Set<String> before = new HashSet<>();
    words.subList(0, from).forEach(word -> before.add(stem(word.folded())));
    int all = 0;
    int shared = 0;
    for (Word word : words.subList(from, words.size())) {
      if (isContent(word, structure)) {
        all++;
        shared += before.contains(stem(word.folded())) ? 1 : 0;
      }
    }
    return shared >= FEWEST_SHARED && 3 * shared >= 2 * all ? (double) shared / all : 0;
  }

  private static boolean isContent(Word word, StructureWords structure) {
    return word.folded().length() > 1
        && !structure.phrases(Kind.CONNECTOR).contains(word.folded())
        && !structure.phrases(Kind.COMMON).contains(word.folded());
  }

  private static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static Optional<Locale> language(String text, StructureWords structure) {
    Locale best = null;
    int most = 0;
    boolean tie = false;
    List<String> folded = folded(text);
    for (Locale language : structure.languages()) {
      Set<String> common = structure.phrases(Kind.COMMON, language);
      int count = (int) folded.stream().filter(common::contains).count();
      tie = count == most && count > 0;
      if (count > most) {
        most = count;
        best = language;
        tie = false;
      }
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  private static List<String> folded(String text) {
    return words(text).stream().map(Word::folded).toList();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    String folded = Folding.aligned(text);
    Matcher matcher = WORD.matcher(folded);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
    return words;
  }

  /** Where a word starts, with the quotation mark before it. */
  private static int startOf(String text, Word word) {
    int at = word.start();
    while (at > 0 && text.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  private static int stripped(String text, int end) {
    int at = end;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }
}
