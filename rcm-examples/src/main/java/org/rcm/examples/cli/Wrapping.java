package org.rcm.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrapping {
  private Wrapping() {}

  /**
   * The lines of a text, each at most so wide, broken at blanks; a word that is wider than a line is cut. Line ends in
   * the text stay. Blanks at the ends of lines go.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrapParagraph(paragraph, width, lines);
    }
    return lines;
  }

  private static void wrapParagraph(String paragraph, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.strip().split("[ \t]+", -1)) {
      if (line.length() > 0 && width(line) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (line.length() > 0) {
        line.append(' ');
      }
      String rest = word;
      while (width(rest) > width) {
        int cut = cut(rest, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(rest);
    }
    lines.add(line.toString());
  }

  /** Where to cut a word that is too wide: after a hyphen or slash, as in names of files, else where the line ends. */
  private static int cut(String word, int width) {
    int end = word.offsetByCodePoints(0, Math.min(width, word.codePointCount(0, word.length())));
    for (int i = end; i > 1; i--) {
      if ("-/\\_".indexOf(word.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return end;
  }

  /** The text with a label before its first line and its other lines indented as far. */
  static String hanging(String label, int indent, String text, int width) {
    String margin = " ".repeat(indent);
    List<String> lines = wrap(text, Math.max(1, width - indent));
    String first = pad(label, indent) + lines.get(0);
    StringBuilder all = new StringBuilder(first.stripTrailing());
    for (String line : lines.subList(1, lines.size())) {
      all.append('\n').append((margin + line).stripTrailing());
    }
    return all.toString();
  }

  /** The text filled up with blanks. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** How many columns a text takes: its characters without the accents that stand on the one before. */
  static int width(CharSequence text) {
    return (int) text.codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .count();
  }
}
