package org.rcm.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules that hold for every text and list of the model. */
final class Checks {
  private static final int QUOTED = 64;
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private Checks() {}

  /** Refuses an empty text, and whatever {@link #characters} refuses. */
  static void text(String what, String value) {
    if (value.isBlank()) {
      throw new InvalidValueException(what + " must not be blank");
    }
    characters(what, value);
  }

  static void text(String what, Optional<String> value) {
    value.ifPresent(v -> text(what, v));
  }

  /**
   * Refuses characters that no format can carry: control characters other than the line feed, halves of surrogate
   * pairs, U+FFFE and U+FFFF (XML 1.0, production 2, less tab and carriage return, which XML normalises away).
   */
  static void characters(String what, String value) {
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      boolean control = (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0);
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (control || surrogate || c == 0xFFFE || c == 0xFFFF) {
        throw new InvalidValueException(what + " must be readable text, but character " + (i + 1)
            + " of " + quote(value) + " is " + String.format(Locale.ROOT, "U+%04X", c));
      }
      i += Character.charCount(c);
    }
  }

  /** Refuses what is no language tag. */
  static void language(String what, String tag) {
    if (!LANGUAGE.matcher(tag).matches()) {
      throw new InvalidValueException(
          what + " must be a tag of BCP 47 such as \"en\" or \"es\", but was " + quote(tag));
    }
  }

  /** Refuses a locale that would not come back from a file. */
  static void language(String what, Locale locale) {
    String tag = locale.toLanguageTag();
    language(what, Locale.forLanguageTag(tag).equals(locale) ? tag : locale.toString());
  }

  /** Refuses a collection in which one thing stands twice. */
  static <T> void distinct(String what, Collection<T> values) {
    Set<T> seen = new HashSet<>();
    for (T value : values) {
      if (!seen.add(value)) {
        throw new InvalidValueException(
            what + " must be listed once each, but " + value + " stands twice");
      }
    }
  }

  /** The value in quotation marks, cut where it gets long, without unreadable characters. */
  static String quote(String value) {
    String cut = value.length() <= QUOTED ? value : value.substring(0, QUOTED - 1) + "…";
    return "\"" + UNPRINTABLE.matcher(cut).replaceAll("\uFFFD") + "\"";
  }
}
