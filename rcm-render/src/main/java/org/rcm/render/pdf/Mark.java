package org.rcm.render.pdf;

import org.rcm.render.internal.content.Inline;

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
   * A logo.
   *
   * @param tag what it is part of
   * @param x its left end
   * @param width its width
   * @param height its height; it stands on the lower end of the strip
   * @param logo the picture
   */
  record Picture(Tag tag, float x, float width, float height, Logo logo) implements Mark {}

  /**
   * A rectangle that leads somewhere when it is clicked; the text in it was painted before.
   *
   * @param tag the element of the text
   * @param link where it leads
   * @param x its left end
   * @param rise how far it is above the lower end of the strip
   * @param width its width
   * @param height its height
   */
  record Area(Tag tag, Inline.Link link, float x, float rise, float width, float height)
      implements Mark {}

  /**
   * A line of text across the page.
   *
   * @param x its middle
   * @param rise how far its middle is above the lower end of the strip
   * @param angle by how much it is turned to the left, in radians
   * @param line the text
   */
  record Watermark(float x, float rise, double angle, Line line) implements Mark {}

  /**
   * A place that links lead to.
   *
   * @param name its name
   * @param rise how far the place is above the lower end of the strip
   */
  record Destination(String name, float rise) implements Mark {}

  /**
   * A place that the list of bookmarks leads to.
   *
   * @param level 0 for the outermost
   * @param title what the bookmark says
   * @param rise how far the place is above the lower end of the strip
   */
  record Bookmark(int level, String title, float rise) implements Mark {}
}
