package org.rcm.render.ical;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Writes content lines (RFC 5545, 3.1): ended by CRLF, and folded so that none has more than 75 octets of UTF-8, never
 * within a character.
 */
final class ContentLines {
  private static final int LONGEST = 75;

  private final StringBuilder text = new StringBuilder();
  private final String language;

  /** Lines whose texts are in a language, a tag of BCP 47. */
  ContentLines(String language) {
    this.language = language;
  }

  /** A property whose value needs no escaping. */
  void plain(String property, String value) {
    fold(property + ":" + value);
  }

  /** A property of text that people read, with its language. */
  void text(String property, String value) {
    fold(property + ";LANGUAGE=" + language + ":" + escape(value));
  }

  /** A property with a list of such texts. */
  void texts(String property, Collection<String> values) {
    fold(property + ";LANGUAGE=" + language + ":"
        + values.stream().map(ContentLines::escape).collect(Collectors.joining(",")));
  }

  /** A day; ISO 8601 in, basic form out. */
  void day(String property, String date) {
    fold(property + ";VALUE=DATE:" + date.replace("-", ""));
  }

  /** RFC 5545, 3.3.11. */
  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int more = octets(character);
      if (octets + more > LONGEST) {
        text.append("\r\n ");
        octets = 1; // the blank counts
      }
      text.appendCodePoint(character);
      octets += more;
      i += Character.charCount(character);
    }
    text.append("\r\n");
  }

  /** How many octets a character takes in UTF-8. */
  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }

  void begin(String component) {
    plain("BEGIN", component);
  }

  void end(String component) {
    plain("END", component);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
