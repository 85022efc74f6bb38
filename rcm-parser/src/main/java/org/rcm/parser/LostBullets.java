package org.rcm.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the items of a list whose bullets were lost: two or more paragraphs without a marker behind a colon that end
 * alike: all but the last in a semicolon or comma, or each in a full stop, or each without a sign.
 */
final class LostBullets {
  private static final int LONGEST = 600;
  private static final String SEMICOLON = ";";
  private static final String COLON = ":";
  private static final List<String> SIGNS = List.of(SEMICOLON, COLON, ".");

  private final List<Line> lines;
  private final BitSet furniture;
  private final LineJoiner joiner;
  private final StructureWords words;

  LostBullets(List<Line> lines, BitSet furniture, LineJoiner joiner, StructureWords words) {
    this.lines = lines;
    this.furniture = furniture;
    this.joiner = joiner;
    this.words = words;
  }

  /** The paragraphs from a line on, each as its lines; empty if they are no list. */
  List<List<Line>> find(int from) {
    List<List<Line>> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (furniture.get(i)) {
        continue;
      }
      if (line.marker().isPresent()) {
        break;
      }
      boolean goesOn =
          !paragraphs.isEmpty() && joiner.goesOn(lines.get(i - 1), open.toString(), line);
      if (!goesOn) {
        if (!paragraphs.isEmpty()
            && !ending(open.toString()).equals(ending(text(paragraphs.get(0))))) {
          break; // the last item; what follows is something else
        }
        if (paragraphs.size() == 1 && ending(text(paragraphs.get(0))).equals(COLON)) {
          return List.of(); // a heading, or another sentence that announces something
        }
        paragraphs.add(new ArrayList<>());
        open.setLength(0);
      }
      if (open.length() > LONGEST) {
        return List.of();
      }
      paragraphs.get(paragraphs.size() - 1).add(line);
      open.append(' ').append(line.text());
    }
    return paragraphs.size() > 1 && !ending(text(paragraphs.get(0))).equals(COLON)
        ? paragraphs
        : List.of();
  }

  private static String text(List<Line> paragraph) {
    return paragraph.get(paragraph.size() - 1).text();
  }

  private String ending(String text) {
    String stripped = text.stripTrailing();
    int blank = stripped.lastIndexOf(' ');
    boolean more = blank > 0
        && stripped.charAt(blank - 1) == ';'
        && words.isAnd(stripped.substring(blank + 1));
    if (more || stripped.endsWith(",")) {
      return SEMICOLON;
    }
    String last = stripped.isEmpty() ? "" : stripped.substring(stripped.length() - 1);
    return SIGNS.contains(last) ? last : "";
  }
}
