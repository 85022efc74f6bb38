package org.rcm.render.pdf;

import java.util.List;

/** One page: what stands on it, in reading order. */
record Page(List<Placed> content) {

  /**
   * A mark at its place.
   *
   * @param mark what to paint
   * @param bottom the lower end of its strip, counted from the lower edge of the page
   */
  record Placed(Mark mark, float bottom) {}
}
