package org.rcm.render.internal.content;

import java.util.List;

/** Finds what in a text is more than text. */
@FunctionalInterface
public interface InlineFinder {
  /** Finds nothing. */
  InlineFinder NONE = text -> List.of();

  /** What there is in a text that is to be shown: in its order, nothing overlaps. */
  List<Inline.Range> in(String text);
}
