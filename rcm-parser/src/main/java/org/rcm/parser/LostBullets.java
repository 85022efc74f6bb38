package org.rcm.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the items of a list whose bullets were lost: paragraphs without a marker behind a colon, all but the last of
 * which end in a semicolon or comma, or each in a full stop.
 */
final class LostBullets {
  private static final int LONGEST = 600;

  private final List<Line> lines;
  private final BitSet furniture;
  private final LineJoiner joiner;

  LostBullets(List<Line> lines, BitSet furniture, LineJoiner joiner) {
    this.lines = lines;
    this.furniture = furniture;
    this.joiner = joiner;
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
        if (!paragraphs.isEmpty() && !endsLikeAnItem(open)) {
          break; // the last item; what follows is something else
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
    return paragraphs.size() > 1 && endsLikeAnItem(text(paragraphs.get(0)))
        ? paragraphs
        : List.of();
  }

  private static String text(List<Line> paragraph) {
    return paragraph.get(paragraph.size() - 1).text();
  }

  private static boolean endsLikeAnItem(CharSequence text) {
    String words = text.toString().stripTrailing();
    return words.endsWith(";")
        || words.endsWith(",")
        || words.endsWith("; and")
        || words.endsWith("; y");
  }
}
