package org.rcm.render.pdf;

/** The words of bookmarks. */
final class Bookmarks {
  private static final int LENGTH = 64;

  private Bookmarks() {}

  /** The text in one line, cut between words if it is long. */
  static String shorten(String text) {
    String line = Characters.clean(text)
        .replace(Characters.NO_BREAK_SPACE, ' ')
        .replaceAll(" +", " ")
        .strip();
    if (line.length() <= LENGTH) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LENGTH - 1);
    int cut = blank > 0 ? blank : LENGTH - 1;
    boolean insideCharacter = Character.isHighSurrogate(line.charAt(cut - 1));
    return line.substring(0, insideCharacter ? cut - 1 : cut) + "…";
  }
}
