package org.rcm.parser;

import java.util.List;

/**
 * The tree of items found in a text.
 *
 * @param root holds the items of the first level as its children
 * @param headings stretches of the clean text that are section headings
 * @param unread stretches of the clean text behind the last item that belong to none
 */
record Outline(OutlineItem root, List<Stretch> headings, List<Stretch> unread) {

  /** A stretch of the clean text. */
  record Stretch(int start, int end) {}

  boolean isEmpty() {
    return root.children().isEmpty();
  }
}
