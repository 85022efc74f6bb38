package org.rcm.parser.internal.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spelling as it is compared: without accents, with plain apostrophes. */
public final class Folding {
  private static final Pattern APOSTROPHES = Pattern.compile("[’´`‘]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String SEPARATORS = " \t\n\u000B\f\r\u00A0-\u2010\u2011";

  private Folding() {}

  /**
   * The text without accents, in its own case.
   *
   * @param text any text
   * @return the text to compare; where the text is composed (NFC), each character keeps its place
   */
  public static String withoutAccents(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    String plain = APOSTROPHES.matcher(text).replaceAll("'");
    return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
  }

  /**
   * The text without accents, in lower case, with single blanks for blanks and hyphens.
   *
   * @param text any text
   * @return the text to compare
   */
  public static String words(String text) {
    String lower = withoutAccents(text).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (SEPARATORS.indexOf(c) >= 0) {
        gap = true;
        continue;
      }
      if (gap) {
        words.append(' ');
        gap = false;
      }
      words.append(c);
    }
    return words.toString().strip();
  }

  /**
   * The text without accents, in lower case, with blanks for hyphens, each character in its place: an offset in the
   * result is the same offset in the text.
   *
   * @param text any text, its accents composed (NFC)
   * @return a text of the same length
   */
  public static String aligned(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(aligned(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char aligned(char c) {
    if (c < 0x80) {
      return c == '-' || c == '\n' ? ' ' : Character.toLowerCase(c);
    }
    if (c == '\u2010' || c == '\u2011' || c == '\u00A0') {
      return ' ';
    }
    if (c == '’' || c == '´' || c == '‘') {
      return '\'';
    }
    boolean latin = (c >= '\u00C0' && c <= '\u024F') || (c >= '\u1E00' && c <= '\u1EFF');
    char letter =
        latin ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0) : c;
    return Character.toLowerCase(letter);
  }
}
