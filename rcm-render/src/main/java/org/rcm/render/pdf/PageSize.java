package org.rcm.render.pdf;

/** The sheet for which a report is set. */
public enum PageSize {
  /** ISO A4, 210 × 297 mm. */
  A4(595.28f, 841.89f),
  /** US Letter, 8½ × 11 inches. */
  LETTER(612, 792);

  private final float width;
  private final float height;

  PageSize(float width, float height) {
    this.width = width;
    this.height = height;
  }

  PageFrame frame() {
    return new PageFrame(width, height);
  }
}
