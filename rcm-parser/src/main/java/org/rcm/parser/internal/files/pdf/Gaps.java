package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Decides where an empty line stands: where the gap is wider than between the lines of a paragraph, and where a sentence
 * is not finished but its line was ended all the same, as there was room for the next word.
 */
final class Gaps {
  private static final float WIDER = 1.2f;
  /** Wider than the lines of a paragraph are ever set, in ems. */
  private static final float WIDEST = 2.6f;

  private static final float USUAL = 1.2f;
  private static final float TIGHTEST = 0.7f;
  private static final float SHORT = 0.85f;
  /** Room that is left behind the next word, as a part of the measure; good typesetters even out ragged lines. */
  private static final float ROOM = 0.2f;

  /** A line that starts so far to the left of the last one, in ems, does not go on with its paragraph. */
  private static final float OUTDENT = 1f;
  /** Unless first lines are indented: then at least one in so many that go on starts there. */
  private static final int FEWEST_OUTDENTED = 8;

  /** Centred lines end where it looks well; they are indented on both sides, about as far. */
  private static final float CENTRED = 1.5f;

  /** Headings are larger, remarks smaller. */
  private static final float OTHER_SIZE = 0.1f;

  private static final String TERMINAL = ".:;!?";
  private static final String CLOSING = "”\"»)’'";

  private final float usual;
  private final boolean firstLinesAreIndented;

  /** Looks at the pages of a file once. */
  Gaps(List<PageText> pages) {
    List<Float> gaps = new ArrayList<>();
    int goingOn = 0;
    int outdented = 0;
    for (PageText page : pages) {
      PageLine above = null;
      for (PageLine line : page.lines()) {
        if (!line.aside()) {
          if (above != null && follows(above, line)) {
            gaps.add(gap(above, line));
            if (startsSmall(line)) {
              goingOn++;
              outdented += isOutdented(above, line) ? 1 : 0;
            }
          }
          above = line;
        }
      }
    }
    Collections.sort(gaps);
    this.usual = gaps.isEmpty() ? USUAL : gaps.get(gaps.size() / 4);
    this.firstLinesAreIndented = outdented * FEWEST_OUTDENTED > goingOn;
  }

  private static boolean startsSmall(PageLine line) {
    return Character.isLowerCase(line.text().codePointAt(0)) && line.text().indexOf('.') != 1;
  }

  private static boolean isOutdented(PageLine above, PageLine line) {
    return above.x() - line.x() > OUTDENT * above.size();
  }

  private static boolean follows(PageLine above, PageLine line) {
    return line.part() == above.part() && gap(above, line) > TIGHTEST;
  }

  /** From baseline to baseline, in ems. */
  private static float gap(PageLine above, PageLine line) {
    return (line.y() - above.y()) / Math.max(above.size(), line.size());
  }

  /** Whether an empty line stands between two lines of a page. */
  boolean isBetween(PageLine above, PageLine line, Measure measure) {
    if (line.part() != above.part()) {
      return isBetweenPages(above, line, measure); // the next column, or what stands below columns
    }
    float gap = gap(above, line);
    return isOtherSize(above, line)
        || gap > WIDER * usual
        || gap > WIDEST
        || (!firstLinesAreIndented && isOutdented(above, line) && !isCentred(above, line, measure))
        || (!isFinished(above) && wasEnded(above, line, measure));
  }

  /**
   * Whether the paragraph at the end of a page or column ended there: its last line is short, and its sentence finished; or what
   * follows is of another size.
   */
  static boolean isBetweenPages(PageLine last, PageLine line, Measure measure) {
    boolean ended = isFinished(last) && last.end() - measure.left() < SHORT * measure.width();
    return ended || isOtherSize(last, line);
  }

  private static boolean isOtherSize(PageLine above, PageLine line) {
    return Math.abs(above.size() - line.size()) > OTHER_SIZE * Math.min(above.size(), line.size());
  }

  private static boolean wasEnded(PageLine above, PageLine line, Measure measure) {
    float behind = measure.right() - above.end();
    return !isCentred(above, line, measure) && behind > line.firstWord() + ROOM * measure.width();
  }

  private static boolean isCentred(PageLine above, PageLine line, Measure measure) {
    float indent = CENTRED * above.size();
    return above.x() - measure.left() > indent
        && isEven(above, measure, indent)
        && isEven(line, measure, indent);
  }

  private static boolean isEven(PageLine line, Measure measure, float tolerance) {
    return Math.abs(line.x() - measure.left() - (measure.right() - line.end())) < tolerance;
  }

  private static boolean isFinished(PageLine line) {
    String text = line.text();
    int end = text.length();
    while (end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return TERMINAL.indexOf(text.charAt(end - 1)) >= 0;
  }
}
