package org.rcm.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rcm.parser.Outline.Stretch;

/**
 * Gives bullets that stand together their texts, which stand together below them, as some converters leave columns:
 * the texts are cut where a line ends in a semicolon or full stop, or a gap follows.
 */
final class BulletTexts {
  private final String text;
  private final List<Line> lines;
  private final BitSet furniture;
  private final LineJoiner joiner;
  private final Hyphenation hyphenation;

  BulletTexts(
      String text, List<Line> lines, BitSet furniture, LineJoiner joiner, Hyphenation hyphenation) {
    this.text = text;
    this.lines = lines;
    this.furniture = furniture;
    this.joiner = joiner;
    this.hyphenation = hyphenation;
  }

  /** Fills the bullets with the lines from a first one on; gives the index behind the last line used. */
  int fill(List<OutlineItem> bullets, int from, CleanText clean, Diagnostics diagnostics) {
    int to = from;
    while (to < lines.size() && (furniture.get(to) || lines.get(to).marker().isEmpty())) {
      to++;
    }
    List<List<Line>> texts = cut(from, to, ".;!?");
    if (texts.size() != bullets.size()) {
      List<List<Line>> bySemicolon = cut(from, to, ";");
      texts = bySemicolon.size() == bullets.size() ? bySemicolon : texts;
    }
    for (int i = 0; i < texts.size(); i++) {
      OutlineItem bullet = bullets.get(Math.min(i, bullets.size() - 1));
      for (Line line : texts.get(i)) {
        bullet.addText(text, line.start(), line.end(), hyphenation);
      }
    }
    Stretch place = new Stretch(bullets.get(0).markerStart(), lines.get(from).end());
    boolean even = texts.size() == bullets.size();
    diagnostics.add(
        even ? DiagnosticCode.BULLETS_REJOINED : DiagnosticCode.BULLETS_UNEVEN,
        clean,
        place.start(),
        place.end(),
        bullets.size() + " bullets stood together and " + texts.size() + " texts below them, from "
            + Diagnostics.quote(lines.get(from).text()) + "; they were matched in order");
    return to;
  }

  private List<List<Line>> cut(int from, int to, String ends) {
    List<List<Line>> texts = new ArrayList<>();
    boolean open = false;
    for (int i = from; i < to; i++) {
      if (furniture.get(i)) {
        continue;
      }
      Line line = lines.get(i);
      if (!open || joiner.isSetApart(line)) {
        texts.add(new ArrayList<>());
      }
      texts.get(texts.size() - 1).add(line);
      open = ends.indexOf(line.text().charAt(line.width() - 1)) < 0;
    }
    return texts;
  }
}
