package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of text, ready to be painted.
 *
 * @param fragments its pieces from left to right; all but the last line of a paragraph end with a space, so that
 *     copied text does not run together
 */
record Line(List<Fragment> fragments) {
  static final Line EMPTY = new Line(List.of());

  static Line of(List<Word> words, boolean spaceAtEnd) {
    List<Fragment> fragments = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      word.fragments().forEach(fragment -> append(fragments, fragment));
      if (word.spaceAfter() && (spaceAtEnd || i < words.size() - 1)) {
        TextStyle style = word.fragments().get(0).style();
        append(
            fragments,
            new Fragment(
                " ", style, style.typeface().face(), Optional.empty(), word.inlineAfter()));
      }
    }
    return new Line(fragments);
  }

  private static void append(List<Fragment> fragments, Fragment next) {
    int last = fragments.size() - 1;
    if (last >= 0 && fragments.get(last).goesOnAs(next)) {
      fragments.set(last, fragments.get(last).append(next.text()));
    } else {
      fragments.add(next);
    }
  }

  float width() {
    float width = 0;
    for (Fragment fragment : fragments) {
      width += fragment.width();
    }
    return width;
  }

  /** The width of what is seen. */
  float widthWithoutSpaceAtEnd() {
    Fragment last = fragments.get(fragments.size() - 1);
    return last.text().endsWith(" ") ? width() - last.style().spaceWidth() : width();
  }
}
