package org.rcm.render.pdf;

import java.util.List;

/** Finds what in a text is more than text. */
@FunctionalInterface
interface InlineFinder {
  /** Finds nothing. */
  InlineFinder NONE = text -> List.of();

  /** What there is in a text that {@link Characters#clean} has prepared: in its order, nothing overlaps. */
  List<Inline.Range> in(String text);
}
