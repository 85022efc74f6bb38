package org.rcm.render.pdf;

import java.text.Normalizer;

/** Prepares text for the page: what has no glyph of its own, or shares one with another character, is replaced. */
final class Characters {
  static final char NO_BREAK_SPACE = '\u00A0';
  private static final int REPLACEMENT = 0xFFFD;

  private Characters() {}

  /**
   * The text with composed accents, without controls and invisible characters; every blank is a space or a no-break
   * space, and nothing else than these and letters, digits and signs is left.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(Characters::replace)
        .filter(c -> c >= 0)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The character to set instead, or -1 for none. */
  private static int replace(int c) {
    return switch (c) {
      case '\t', '\n', '\r', 0x2028, 0x2029 -> ' ';
      // Hyphens share a glyph in many fonts; copied text would have the wrong one.
      case 0x2010, 0x2011 -> '-';
      case 0x2007, 0x2009, 0x202F -> NO_BREAK_SPACE;
      // Soft hyphen, zero width space, word joiner, byte order mark.
      case 0xAD, 0x200B, 0x2060, 0xFEFF -> -1;
      default -> {
        int type = Character.getType(c);
        if (type == Character.CONTROL) {
          yield -1;
        }
        if (type == Character.SURROGATE) {
          yield REPLACEMENT;
        }
        yield type == Character.SPACE_SEPARATOR && c != NO_BREAK_SPACE ? ' ' : c;
      }
    };
  }

  /** Whether a character only changes the one before it, and needs no mark of its own where it cannot be set. */
  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
  }

  /** Whether it belongs to a script that runs from right to left. */
  static boolean runsLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether a line must not begin with the character, as it belongs to the one before. */
  static boolean belongsToPrevious(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || isInvisible(c);
  }
}
