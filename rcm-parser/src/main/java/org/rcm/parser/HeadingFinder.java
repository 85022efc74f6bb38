package org.rcm.parser;

import java.util.BitSet;
import java.util.List;
import org.rcm.parser.StructureWords.Kind;

/** Finds the headings between items and the one that ends the list. */
final class HeadingFinder {
  private static final int LONGEST = 120;
  /** A heading in a wrapped text, to be told from the last line of a paragraph. */
  private static final int CLEAR = 60;

  private static final int FEWEST_COLUMNS = 3;

  private final List<Line> lines;
  private final BitSet furniture;
  private final LineJoiner joiner;
  private final StructureWords words;

  HeadingFinder(ParsedLines parsed, StructureWords words) {
    this.lines = parsed.lines();
    this.furniture = parsed.furniture();
    this.joiner = parsed.joiner();
    this.words = words;
  }

  /**
   * The index behind a heading of one or more lines that starts at a line without a marker, or the line's index if none
   * does. A heading has words, is short and no finished sentence, and an item follows.
   */
  int behind(int index) {
    Line line = lines.get(index);
    if (line.width() > LONGEST || Sentences.startsSmall(line.text())) {
      return index;
    }
    int end = index + 1;
    String whole = line.text();
    while (end < lines.size()
        && whole.length() <= LONGEST
        && !furniture.get(end)
        && lines.get(end).marker().isEmpty()
        && joiner.goesOn(lines.get(end - 1), whole, lines.get(end))) {
      whole += " " + lines.get(end).text();
      end++;
    }
    boolean finished = Sentences.isFinished(whole) && !Sentences.endsInColon(whole);
    boolean heading = !finished && itemFollows(end) && whole.length() <= 2 * LONGEST;
    return heading && hasWords(whole) ? end : index;
  }

  private static boolean hasWords(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * Whether a line that the width of the line above would let go on heads the items below: the sentence above is
   * finished, the line is short and is not, and a number or letter follows.
   */
  boolean isClear(String above, Line line) {
    int next = line.index() + 1;
    return above.stripTrailing().endsWith(".")
        && line.width() <= CLEAR
        && !Sentences.isFinished(line.text())
        && !Sentences.startsSmall(line.text())
        && next < lines.size()
        && lines.get(next).marker().filter(marker -> !marker.isBullet()).isPresent();
  }

  private boolean itemFollows(int index) {
    int next = furniture.nextClearBit(index);
    return next < lines.size() && lines.get(next).marker().isPresent();
  }

  /** The index of the first line of an annex or of a table, which ends the list, or the number of lines. */
  int annex(int start) {
    for (Line line : lines.subList(start, lines.size())) {
      boolean apart = joiner.isSetApart(line) || HeaderBlock.isCapitals(line.text());
      boolean heading = line.marker().isEmpty() && line.width() <= LONGEST && apart;
      if (heading && words.isStart(Kind.ANNEX_HEADING, line.text())) {
        return line.index();
      }
      if (isTableHead(line)) {
        return withHeading(line, start);
      }
    }
    return lines.size();
  }

  /** "No.  Responsible  What is to be done  Due": nothing but heads of columns. */
  private boolean isTableHead(Line line) {
    return line.width() <= LONGEST && words.count(Kind.TABLE_COLUMN, line.text()) >= FEWEST_COLUMNS;
  }

  /** A table has its heading above it. */
  private int withHeading(Line table, int start) {
    int index = table.index() - 1;
    while (index > start && furniture.get(index)) {
      index--;
    }
    Line above = lines.get(Math.max(index, start));
    boolean heading = above.index() >= start
        && above.marker().isEmpty()
        && above.width() <= LONGEST
        && (joiner.isSetApart(above) || furniture.get(above.index() - 1))
        && !Sentences.isFinished(above.text())
        && !Sentences.startsSmall(above.text());
    return heading ? above.index() : table.index();
  }
}
