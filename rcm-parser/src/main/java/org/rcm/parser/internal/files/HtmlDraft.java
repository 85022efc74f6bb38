package org.rcm.parser.internal.files;

/** The line of a page that is being written. */
final class HtmlDraft {
  private final StringBuilder text = new StringBuilder();
  private int heading;
  private int letters;
  private int linkLetters;
  private int controlLetters;
  private int links;

  /** What surrounds a piece of text. */
  enum Around {
    TEXT,
    LINK,
    CONTROL
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  int length() {
    return text.length();
  }

  int letters() {
    return letters;
  }

  /** The last characters, at most as many as asked for. */
  String tail(int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  /** Adds what is no word of the page: a blank, a marker. */
  void add(String characters) {
    text.append(characters);
  }

  void add(char c, Around around) {
    text.append(c);
    if (Character.isLetterOrDigit(c)) {
      letters++;
      linkLetters += around == Around.LINK ? 1 : 0;
      controlLetters += around == Around.CONTROL ? 1 : 0;
    }
  }

  void addLink() {
    links++;
  }

  /** The next lines are a heading of this level; 0 ends it. */
  void setHeading(int level) {
    heading = level;
  }

  /** Whether there is nothing to be seen. */
  boolean isBlank() {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  HtmlLine line(int blanksBefore, boolean broken) {
    return new HtmlLine(
        text.toString(),
        blanksBefore,
        letters,
        linkLetters,
        links,
        controlLetters,
        heading,
        broken);
  }

  /** Starts the next line. */
  void clear() {
    text.setLength(0);
    letters = 0;
    linkLetters = 0;
    controlLetters = 0;
    links = 0;
  }
}
