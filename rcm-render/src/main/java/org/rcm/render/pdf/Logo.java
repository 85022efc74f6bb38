package org.rcm.render.pdf;

/**
 * A picture for the letterhead, found to be whole, and without what is not seen: profiles of colours, comments, where and
 * when a photograph was taken. Its colours are taken for sRGB, which is what the file says of all its colours.
 *
 * <p>Immutable; equal to itself only.
 */
final class Logo {
  private final byte[] image;
  private final int width;
  private final int height;
  private final String alternativeText;

  Logo(byte[] image, int width, int height, String alternativeText) {
    this.image = image;
    this.width = width;
    this.height = height;
    this.alternativeText = alternativeText;
  }

  /** A PNG or JPEG file; not to be changed. */
  byte[] image() {
    return image;
  }

  /** The width in pixels. */
  int width() {
    return width;
  }

  /** The height in pixels. */
  int height() {
    return height;
  }

  /** What it shows, in words. */
  String alternativeText() {
    return alternativeText;
  }
}
