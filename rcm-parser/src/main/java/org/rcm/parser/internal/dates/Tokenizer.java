package org.rcm.parser.internal.dates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words, numbers and signs. Any run of white space, line ends and no-break blanks among them, only
 * separates.
 */
final class Tokenizer {
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int DIGITS = 4;
  private static final int THOUSAND = 3;

  private final CharSequence text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(CharSequence text) {
    this.text = text;
  }

  static List<Token> read(CharSequence text) {
    return new Tokenizer(text).read();
  }

  /** White space of every kind, zero-width ones and the soft hyphen. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200B'
        || c == '\uFEFF'
        || c == SOFT_HYPHEN;
  }

  private List<Token> read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        at++;
      } else if (isDigit(c)) {
        at = number(at);
      } else if (isLetter(c)) {
        at = word(at);
      } else {
        int length = Character.charCount(Character.codePointAt(text, at));
        String sign =
            DASHES.indexOf(c) >= 0 ? "-" : text.subSequence(at, at + length).toString();
        tokens.add(new Token(Token.Kind.SIGN, sign, -1, at, at + length, false));
        at += length;
      }
    }
    return tokens;
  }

  private int word(int start) {
    int end = start + 1;
    boolean plain = text.charAt(start) < 0x80;
    while (end < text.length() && isInWord(text.charAt(end))) {
      plain &= text.charAt(end) < 0x80;
      end++;
    }
    String word = text.subSequence(start, end).toString();
    String key = (plain ? word : withoutAccents(word)).toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.charAt(0));
    tokens.add(new Token(Token.Kind.WORD, key, -1, start, end, capital));
    return end;
  }

  /** Digits; "10:00", "3.5" and "1,500" are one number each, and none of a date. */
  private int number(int start) {
    int end = digits(start);
    boolean whole = end - start <= DIGITS;
    while (end + 1 < text.length() && isDigit(text.charAt(end + 1)) && joins(end)) {
      end = digits(end + 1);
      whole = false;
    }
    String number = text.subSequence(start, end).toString();
    int value = whole ? Integer.parseInt(number) : -1;
    tokens.add(new Token(Token.Kind.NUMBER, number, value, start, end, false));
    return end;
  }

  /** "24-25,2014" has no thousands, nor has "27,28 Y 29". */
  private boolean joins(int at) {
    char c = text.charAt(at);
    return c == '.' || c == ':' || (c == ',' && digits(at + 1) - at - 1 == THOUSAND);
  }

  private int digits(int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The ordinal signs of "1º" are letters to Unicode, but not of a word. */
  private static boolean isLetter(char c) {
    return Character.isLetter(c) && c != 'º' && c != 'ª';
  }

  private static boolean isInWord(char c) {
    return isLetter(c) || isMark(c) || c == SOFT_HYPHEN;
  }

  /** "próximas" in composed or decomposed letters, in capitals or not, is one word. */
  private static String withoutAccents(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (!isMark(c) && c != SOFT_HYPHEN) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
