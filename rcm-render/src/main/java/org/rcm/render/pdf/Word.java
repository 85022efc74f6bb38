package org.rcm.render.pdf;

import java.util.List;

/**
 * What a line never breaks.
 *
 * @param fragments its pieces, one for each change of face
 * @param width their width together
 * @param spaceAfter whether a space follows; not so behind a hyphen or slash where a line may end
 */
record Word(List<Fragment> fragments, float width, boolean spaceAfter) {

  Word(List<Fragment> fragments, boolean spaceAfter) {
    this(fragments, width(fragments), spaceAfter);
  }

  private static float width(List<Fragment> fragments) {
    float width = 0;
    for (Fragment fragment : fragments) {
      width += fragment.width();
    }
    return width;
  }
}
