package org.rcm.parser;

/**
 * Where a line starts from the left.
 *
 * @param start the column of its marker, or of its text if it has none
 * @param text the column of its text
 */
record Column(int start, int text) {

  /** Where a page's end or a gap lies between, columns cannot be compared. */
  static final Column UNKNOWN = new Column(-1, -1);

  boolean isKnown() {
    return start >= 0;
  }

  /** Whether this line is indented as what belongs to an item is: its marker stands below the item's text, or deeper. */
  boolean isInside(Column item) {
    return isKnown() && item.isKnown() && start >= item.text && item.text > item.start;
  }

  int distance(Column other) {
    return Math.abs(start - other.start);
  }
}
