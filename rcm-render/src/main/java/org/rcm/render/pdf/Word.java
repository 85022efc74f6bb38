package org.rcm.render.pdf;

import java.util.List;
import java.util.Optional;
import org.rcm.render.internal.content.Inline;

/**
 * What a line never breaks.
 *
 * @param fragments its pieces, one for each change of face
 * @param width their width together
 * @param spaceAfter whether a space follows; not so behind a hyphen or slash where a line may end
 * @param inlineAfter what that space is part of, if it is more than text
 */
record Word(
    List<Fragment> fragments, float width, boolean spaceAfter, Optional<Inline> inlineAfter) {

  Word(List<Fragment> fragments, boolean spaceAfter, Optional<Inline> inlineAfter) {
    this(fragments, width(fragments), spaceAfter, inlineAfter);
  }

  private static float width(List<Fragment> fragments) {
    float width = 0;
    for (Fragment fragment : fragments) {
      width += fragment.width();
    }
    return width;
  }
}
