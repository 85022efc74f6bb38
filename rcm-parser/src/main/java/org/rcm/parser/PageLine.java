package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A line of a page as it was meant: a title, a heading, a paragraph or a bullet, joined again where it was wrapped.
 *
 * @param index its position in the page, from 0
 * @param joined its text, each character with its place in the clean text
 * @param text the same as a string
 * @param marker what it starts with, if that looks like the marker of an item
 * @param setApart whether a gap sets it apart from the line above
 */
record PageLine(
    int index, JoinedText joined, String text, Optional<Marker> marker, boolean setApart) {
  /** How much of the text so far is looked at to decide whether it goes on. */
  private static final int TAIL = 2 * TitleTwice.LONGEST;

  /**
   * The lines of a text.
   *
   * @param clean the clean text
   * @param lines its lines as they stand there
   * @param joiner decides which lines go on with the line above
   * @param hyphenation decides which hyphens at line ends split a word
   * @param apart whether a text and the line below it are two in any case, as one of them is a place
   */
  static List<PageLine> of(
      String clean,
      List<Line> lines,
      LineJoiner joiner,
      Hyphenation hyphenation,
      BiPredicate<String, String> apart) {
    List<PageLine> found = new ArrayList<>();
    JoinedText text = new JoinedText();
    Line first = null;
    Line above = null;
    for (Line line : lines) {
      boolean goesOn = above != null
          && line.marker().isEmpty()
          && joiner.goesOn(above, text.tail(TAIL), line)
          && !apart.test(text.tail(TAIL), line.text());
      if (first != null && !goesOn) {
        found.add(of(found.size(), text, first, joiner));
        text = new JoinedText();
        first = null;
      }
      first = first == null ? line : first;
      text.add(clean, line.start(), line.end(), hyphenation);
      above = line;
    }
    if (first != null) {
      found.add(of(found.size(), text, first, joiner));
    }
    return found;
  }

  PageLine withoutMarker() {
    return new PageLine(index, joined, text, Optional.empty(), setApart);
  }

  private static PageLine of(int index, JoinedText text, Line first, LineJoiner joiner) {
    String words = text.toString();
    // Runs of blanks are one now, so the text starts elsewhere behind the marker.
    Optional<Marker> marker = first.marker().flatMap(m -> MarkerReader.read(words));
    return new PageLine(index, text, words, marker, joiner.isSetApart(first));
  }
}
