package org.rcm.model.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as they are compared: without case, accents, plural s and long endings. */
final class TextWords {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]++(?:['’´-][\\p{L}\\p{N}]++)*+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

  /** Shorter words join others: "on", "and", "de", "los". */
  private static final int SHORTEST = 4;

  /** Letters by which words are told apart: "migrants" and "migrant", not "migration". */
  private static final int KEY = 7;

  private TextWords() {}

  /**
   * A word in its text.
   *
   * @param text as it stands there
   * @param key by which it is compared; empty for a word that only joins others
   * @param start offset in the text
   * @param joined whether nothing but blanks stands between it and the word before
   */
  record Word(String text, String key, int start, boolean joined) {
    int end() {
      return start + text.length();
    }

    boolean isCapital() {
      return Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0));
    }

    boolean hasMeaning() {
      return !key.isEmpty();
    }
  }

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int end = 0;
    while (matcher.find()) {
      boolean joined = !words.isEmpty() && text.substring(end, matcher.start()).isBlank();
      words.add(new Word(matcher.group(), key(matcher.group()), matcher.start(), joined));
      end = matcher.end();
    }
    return words;
  }

  static String fold(String word) {
    String plain =
        MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }

  private static String key(String word) {
    String folded = fold(word);
    if (isNumber(word)) {
      return folded;
    }
    if (folded.length() < SHORTEST) {
      return "";
    }
    // The plural of English and Spanish nouns; a key is never shown.
    String single = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    return single.substring(0, Math.min(KEY, single.length()));
  }

  /** Whether a word counts: digits, or a Roman numeral in capitals. */
  static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit) || isRoman(word);
  }

  static boolean isRoman(String word) {
    return !word.isEmpty() && ROMAN.matcher(word).matches();
  }

  /** The value of a Roman numeral up to XXXIX. */
  static int roman(String numeral) {
    int value = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int digit = digit(numeral.charAt(i));
      boolean before = i + 1 < numeral.length() && digit < digit(numeral.charAt(i + 1));
      value += before ? -digit : digit;
    }
    return value;
  }

  private static int digit(char c) {
    return switch (c) {
      case 'X' -> 10;
      case 'V' -> 5;
      default -> 1;
    };
  }

  /** Marks the words that belong to one of some names. */
  static boolean[] covered(List<Word> words, Set<List<String>> names) {
    boolean[] covered = new boolean[words.size()];
    for (List<String> name : names) {
      for (int i = 0; i + name.size() <= words.size(); i++) {
        if (isAt(words, i, name)) {
          for (int k = i; k < i + name.size(); k++) {
            covered[k] = true;
          }
        }
      }
    }
    return covered;
  }

  private static boolean isAt(List<Word> words, int from, List<String> name) {
    for (int k = 0; k < name.size(); k++) {
      if (!fold(words.get(from + k).text()).equals(name.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** The words of a name as {@link #covered} compares them. */
  static List<String> folded(String name) {
    return of(name).stream().map(word -> fold(word.text())).toList();
  }
}
