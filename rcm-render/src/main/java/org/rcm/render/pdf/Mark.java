package org.rcm.render.pdf;

/** Something to be painted, its place counted from the lower end of the strip on which it stands. */
sealed interface Mark {

  /**
   * A line of text.
   *
   * @param role what it is part of
   * @param x its left end
   * @param rise how far its base line is above the lower end of the strip
   * @param line the text; may be empty, for a table cell with nothing in it
   */
  record Text(Role role, float x, float rise, Line line) implements Mark {}

  /**
   * A rule along the lower end of the strip.
   *
   * @param x its left end
   * @param rise how far it is above the lower end of the strip
   * @param width its length
   * @param weight its thickness
   * @param color its colour
   */
  record Rule(float x, float rise, float width, float weight, int color) implements Mark {}

  /**
   * A place that the list of bookmarks leads to.
   *
   * @param level 0 for the outermost
   * @param title what the bookmark says
   * @param rise how far the place is above the lower end of the strip
   */
  record Bookmark(int level, String title, float rise) implements Mark {}
}
