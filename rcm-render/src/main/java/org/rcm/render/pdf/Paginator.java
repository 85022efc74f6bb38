package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts the galley into pages. */
final class Paginator {
  private static final float TOLERANCE = 0.01f;

  private final PageFrame frame;
  private final List<Strip> strips;

  Paginator(PageFrame frame, List<Strip> strips) {
    this.frame = frame;
    this.strips = strips;
  }

  /** The pages, at least one. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    int start = 0;
    do {
      float top = pages.isEmpty() ? frame.firstTop() : frame.top();
      int end = breakBefore(start, fitting(start, top));
      pages.add(page(start, end, top));
      start = end;
    } while (start < strips.size());
    return pages;
  }

  /** The first strip that no longer fits on the page that begins with a strip. */
  private int fitting(int start, float top) {
    float y = top;
    int i = start;
    while (i < strips.size()) {
      Strip strip = strips.get(i);
      y -= i == start ? height(strip.head()) : strip.space();
      y -= strip.height();
      if (y < frame.bottom() - TOLERANCE) {
        break;
      }
      i++;
    }
    return i;
  }

  private static float height(List<Strip> head) {
    float height = 0;
    for (Strip strip : head) {
      height += strip.height();
    }
    return height;
  }

  /** The strip with which the next page begins: the last that may, else the first that does not fit. */
  private int breakBefore(int start, int overflow) {
    if (overflow == strips.size()) {
      return overflow;
    }
    for (int i = overflow; i > start; i--) {
      if (strips.get(i).breakable()) {
        return i;
      }
    }
    return Math.max(overflow, start + 1);
  }

  private Page page(int start, int end, float top) {
    List<Page.Placed> content = new ArrayList<>();
    float y = top;
    for (int i = start; i < end; i++) {
      Strip strip = strips.get(i);
      if (i == start) {
        for (Strip head : strip.head()) {
          y -= head.height();
          place(content, head, y);
        }
      } else {
        y -= strip.space();
      }
      y -= strip.height();
      place(content, strip, y);
    }
    return new Page(content);
  }

  private static void place(List<Page.Placed> content, Strip strip, float bottom) {
    for (Mark mark : strip.marks()) {
      content.add(new Page.Placed(mark, bottom));
    }
  }
}
