package org.rcm.render.pdf;

import java.io.IOException;
import org.rcm.render.internal.content.Inline;

/** What painting needs of a PDF library. Places are in points from the lower left corner of the page. */
interface Canvas {

  /** Begins a page. */
  void newPage();

  /** What follows, up to {@link #end}, is part of this. */
  void begin(Role role);

  /** Ends what {@link #begin} began. */
  void end();

  /** Paints a text. */
  void text(float x, float base, Fragment fragment);

  /** Paints a line of text whose middle is at a place, turned to the left by an angle in radians. */
  void turnedText(float x, float y, double angle, Line line);

  /** Paints a filled rectangle. */
  void rectangle(float x, float y, float width, float height, int color);

  /** Paints a logo, which is all of this element. */
  void picture(Tag tag, float x, float y, float width, float height, Logo logo);

  /** Lets a rectangle be clicked, over text of this element that was painted last. */
  void link(Tag tag, Inline.Link link, float x, float y, float width, float height);

  /** Lets links lead to a height on this page. */
  void destination(String name, float y);

  /** Adds a bookmark that leads to a height on this page. */
  void bookmark(int level, String title, float y);

  /** The finished file. */
  byte[] finish() throws IOException;
}
