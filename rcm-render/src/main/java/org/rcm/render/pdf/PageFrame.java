package org.rcm.render.pdf;

/**
 * Where on a page what stands, in points from its lower left corner. Labels and numbers hang in a margin at the left,
 * so that the eye finds them; the measure of the text is about 75 characters.
 *
 * @param width the width of the sheet
 * @param height the height of the sheet
 */
record PageFrame(float width, float height) {
  private static final float SIDE = 62;
  private static final float HANGING = 88;

  /** The left end of labels and tables. */
  float left() {
    return SIDE;
  }

  /** The left end of the text. */
  float textLeft() {
    return SIDE + HANGING;
  }

  /** The right end of everything. */
  float right() {
    return width - SIDE;
  }

  float fullMeasure() {
    return right() - left();
  }

  float textMeasure() {
    return right() - textLeft();
  }

  float firstTop() {
    return height - 70;
  }

  float top() {
    return height - 84;
  }

  float bottom() {
    return 78;
  }

  float headerBase() {
    return height - 50;
  }

  float footerBase() {
    return 44;
  }
}
