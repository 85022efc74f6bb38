package org.rcm.render.internal.io;

/**
 * How much the readers take, many times what a report needs, so that a hostile file ends as a message and not as a
 * program that stands still.
 */
public final class Limits {
  /** Bytes of a file, or characters of a text: 64 MB. */
  public static final int DOCUMENT = 64 << 20;

  /** Characters of one value: 8 M. */
  public static final int TEXT = 8 << 20;

  /** Values within values; 32 levels of conclusions need about 70. */
  public static final int DEPTH = 150;

  /** Brackets, names and values of JSON; a file of 64 MB that consists of nothing else would fill the memory. */
  public static final int TOKENS = 4_000_000;

  /** Elements of XML, for the same reason. */
  public static final int ELEMENTS = 1_000_000;

  private Limits() {}
}
