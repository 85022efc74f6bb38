package org.rcm.parser.internal.files;

/** Bullets that Word writes as letters of a font of symbols: "·" of Symbol, "o" of Courier New, "§" of Wingdings. */
final class HtmlSymbols {
  /** Dashes and the like look the same in every font. */
  private static final String AS_SHOWN = "-–—*•◦▪●○■□►➢✓0123456789";

  private HtmlSymbols() {}

  /** What is shown for a character. */
  static String shown(char c) {
    if (AS_SHOWN.indexOf(c) >= 0) {
      return String.valueOf(c);
    }
    return switch (c) {
      case 'o' -> "◦";
      case '§' -> "▪";
      default -> "•";
    };
  }
}
