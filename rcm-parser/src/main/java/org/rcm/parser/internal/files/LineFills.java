package org.rcm.parser.internal.files;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How full the lines of a page are: the part of the measure that a line would fill if the first word of the next one had
 * still been set in it. From 1 on that word did not fit, so the line end means nothing; where it is less, the line was ended.
 * Widths are those on the page, which counting characters only guesses.
 */
public final class LineFills {
  /** Those of a form that knows no pages. */
  public static final LineFills NONE = new LineFills(Map.of());

  private final Map<Integer, Float> byStart;

  private LineFills(Map<Integer, Float> byStart) {
    this.byStart = byStart;
  }

  /**
   * Copies them.
   *
   * @param byStart for the offset of each line, how full the line above it is
   */
  public static LineFills of(Map<Integer, Float> byStart) {
    return new LineFills(new HashMap<>(byStart));
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return byStart.isEmpty();
  }

  /**
   * How full the line is above the one that starts at an offset; empty if that is not known.
   *
   * @param start the offset
   */
  public OptionalDouble above(int start) {
    Float fill = byStart.get(start);
    return fill == null ? OptionalDouble.empty() : OptionalDouble.of(fill);
  }
}
