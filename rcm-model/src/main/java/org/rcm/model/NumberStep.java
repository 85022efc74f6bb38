package org.rcm.model;

import java.util.Locale;

/** One step of a {@link ConclusionNumber}: a number, letters, or a bullet's position, and which repetition it is. */
record NumberStep(Kind kind, String text, int repeat) {
  private static final String ROMAN_DIGITS = "ivx";

  enum Kind {
    NUMBER,
    LETTERS,
    CAPITALS,
    BULLET
  }

  static NumberStep of(String plain, int repeat) {
    char first = plain.charAt(0);
    Kind kind = first <= '9' ? Kind.NUMBER : first >= 'a' ? Kind.LETTERS : Kind.CAPITALS;
    return new NumberStep(kind, plain, repeat);
  }

  static NumberStep bullet(int position, int repeat) {
    return new NumberStep(Kind.BULLET, Integer.toString(position), repeat);
  }

  boolean isBullet() {
    return kind == Kind.BULLET;
  }

  NumberStep withRepeat(int count) {
    return new NumberStep(kind, text, count);
  }

  /** Orders two steps of one level; letters count as Roman numerals where the level says so and they can. */
  int compare(NumberStep other, boolean roman) {
    int byKind = kind.compareTo(other.kind);
    if (byKind != 0) {
      return byKind;
    }
    int byValue = Long.compare(value(roman), other.value(roman));
    if (byValue != 0) {
      return byValue;
    }
    int byLength = Integer.compare(text.length(), other.text.length());
    int byText = byLength != 0 ? byLength : text.compareTo(other.text);
    return byText != 0 ? byText : Integer.compare(repeat, other.repeat);
  }

  private long value(boolean roman) {
    if (kind == Kind.NUMBER || kind == Kind.BULLET) {
      return Long.parseLong(text);
    }
    String lower = kind == Kind.CAPITALS ? text.toLowerCase(Locale.ROOT) : text;
    if (roman && lower.chars().allMatch(c -> ROMAN_DIGITS.indexOf(c) >= 0)) {
      return romanValue(lower);
    }
    // a … z, then aa … zz: the length decides first, then the alphabet.
    return lower.length() == 1 ? lower.charAt(0) - 'a' + 1 : 26L * lower.length();
  }

  private static long romanValue(String lower) {
    long total = 0;
    int before = 0;
    for (int i = lower.length() - 1; i >= 0; i--) {
      int digit = switch (lower.charAt(i)) {
        case 'i' -> 1;
        case 'v' -> 5;
        default -> 10;
      };
      total += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return total;
  }

  @Override
  public String toString() {
    return (isBullet() ? "[" + text + "]" : text) + (repeat == 1 ? "" : "~" + repeat);
  }
}
