package org.rcm.parser;

import java.util.List;

/**
 * What a line starts with and what looks like the marker of an item: "7.", "- a.", "ii)", "•".
 *
 * @param label as printed, without a list dash before it: "a." for "- a."
 * @param style what goes around the number, such as "." or "()", by which lists of one kind are told apart
 * @param readings what it may count: "i." is the ninth letter and Roman one; a bullet has one reading
 * @param textStart offset in the line of the text behind it; the line's length if there is none
 */
record Marker(String label, String style, List<Reading> readings, int textStart) {

  /** The style of a number that stands alone on its line: it may be a page's. */
  static final String ALONE = "alone";

  /** The style of a number with no sign behind it: it may be a figure. */
  static final String BARE = "bare";

  /** What kind of list a marker belongs to. */
  enum Kind {
    NUMBER,
    DECIMAL,
    LETTER,
    CAPITAL,
    ROMAN,
    CAPITAL_ROMAN,
    BULLET
  }

  /**
   * One way to read a marker.
   *
   * @param kind the kind of its list
   * @param ordinal its position there, from 1; 0 for a bullet
   * @param step the step that it adds to the number of the item above
   */
  record Reading(Kind kind, int ordinal, String step) {}

  boolean isBullet() {
    return readings.get(0).kind() == Kind.BULLET;
  }

  boolean isAlone() {
    return style.equals(ALONE);
  }

  /** Whether it is as well a figure at the start of a sentence: "2.5 million". */
  boolean isFigure() {
    return readings.get(0).kind() == Kind.DECIMAL && style.isEmpty();
  }

  boolean startsAList() {
    return isBullet() || readings.stream().anyMatch(r -> r.ordinal() == 1);
  }
}
