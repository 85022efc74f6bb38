package org.rcm.parser.internal.files.docx;

import java.util.Optional;

/** The names and values that word processing documents use, in the transitional and the strict form of the standard. */
final class WordNames {
  private static final int MOST_DIGITS = 9;

  private WordNames() {}

  static boolean isWord(String namespace) {
    return namespace.equals("http://schemas.openxmlformats.org/wordprocessingml/2006/main")
        || namespace.equals("http://purl.oclc.org/ooxml/wordprocessingml/main");
  }

  static boolean isMath(String namespace) {
    return namespace.equals("http://schemas.openxmlformats.org/officeDocument/2006/math")
        || namespace.equals("http://purl.oclc.org/ooxml/officeDocument/math");
  }

  /** Whether an element of word processing holds text, be it deleted. */
  static boolean isText(String name) {
    return name.equals("t") || name.equals("delText");
  }

  static boolean isOff(String value) {
    return value.equals("0") || value.equals("false") || value.equals("off");
  }

  /** A whole number; decimals, which some programs write, are cut off. */
  static Optional<Integer> number(String value) {
    String whole = value.strip().replaceFirst("\\.[0-9]*$", "");
    return whole.length() <= MOST_DIGITS && whole.matches("-?[0-9]+")
        ? Optional.of(Integer.parseInt(whole))
        : Optional.empty();
  }
}
