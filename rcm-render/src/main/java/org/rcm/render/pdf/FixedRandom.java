package org.rcm.render.pdf;

import java.io.Serial;
import java.security.SecureRandom;

/**
 * Not random at all: OpenPDF draws the six letters before the name of an embedded font, and here the same font always
 * gets the same ones.
 */
final class FixedRandom extends SecureRandom {
  @Serial
  private static final long serialVersionUID = 1L;

  private static final int LETTERS = 26;

  private final double value;

  FixedRandom(String fontName) {
    value = Math.floorMod(fontName.hashCode(), LETTERS) / (double) LETTERS;
  }

  @Override
  public double nextDouble() {
    return value;
  }
}
