package org.rcm.render.pdf;

import java.util.List;

/**
 * What stands on every page around the document: on the first only the foot, as the title is there.
 *
 * @param frame the page
 * @param title the title of the document
 * @param date its date; may be empty
 * @param sender whose document it is
 * @param pageOf "Page {n} of {m}"
 * @param mark a word across each page, such as "DRAFT"; may be empty
 */
record Furniture(
    PageFrame frame, String title, String date, String sender, String pageOf, String mark) {
  private static final float GAP = 24;
  private static final float RULE_BELOW = 7;
  private static final float RULE_WEIGHT = 0.35f;

  /** The marks below the text of a page, so that they hide nothing of it. */
  List<Mark> background() {
    if (mark.isEmpty()) {
      return List.of();
    }
    double angle = Math.atan2(frame.height(), frame.width());
    Line line = LineBreaker.single(mark, Styles.WATERMARK);
    // A little lower than the middle, as the line stands on its base.
    float y = frame.height() / 2 - Styles.WATERMARK.size() / 4;
    return List.of(new Mark.Watermark(frame.width() / 2, y, angle, line));
  }

  /** The marks in the head of a page. */
  List<Mark> header(int page) {
    if (page == 1) {
      return List.of();
    }
    float base = frame.headerBase();
    Line right = LineBreaker.single(date, Styles.RUNNING);
    Line left =
        LineBreaker.shortened(title, Styles.RUNNING, frame.fullMeasure() - right.width() - GAP);
    return List.of(
        new Mark.Text(Artifact.HEADER, frame.left(), base, left),
        new Mark.Text(Artifact.HEADER, frame.right() - right.width(), base, right),
        new Mark.Rule(
            frame.left(), base - RULE_BELOW, frame.fullMeasure(), RULE_WEIGHT, Styles.RULE));
  }

  /** The marks at the foot of a page. */
  List<Mark> footer(int page, int pages) {
    String words =
        pageOf.replace("{n}", Integer.toString(page)).replace("{m}", Integer.toString(pages));
    Line right = LineBreaker.single(words, Styles.RUNNING);
    Line left =
        LineBreaker.shortened(sender, Styles.RUNNING, frame.fullMeasure() - right.width() - GAP);
    float base = frame.footerBase();
    return List.of(
        new Mark.Text(Artifact.FOOTER, frame.left(), base, left),
        new Mark.Text(Artifact.FOOTER, frame.right() - right.width(), base, right));
  }
}
