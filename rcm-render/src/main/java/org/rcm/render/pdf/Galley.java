package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The document set in one endless column, not yet cut into pages (printers call it a galley). It knows where a page
 * may begin: not between a heading and what follows, not so that one line of a paragraph stands alone.
 */
final class Galley {
  private final List<Strip> strips = new ArrayList<>();
  private final List<Mark.Bookmark> waiting = new ArrayList<>();
  private final List<String> destinations = new ArrayList<>();
  private List<Strip> head = List.of();
  private float space;
  private boolean kept;

  /** The strips so far, from top to bottom. */
  List<Strip> strips() {
    return List.copyOf(strips);
  }

  /** Adds to the blank above the next strip. */
  void space(float height) {
    space += height;
  }

  /** Lets no page begin with the next strip. */
  void keepWithNext() {
    kept = true;
  }

  /** Lets a bookmark lead to the next strip. */
  void bookmark(int level, String title) {
    waiting.add(new Mark.Bookmark(level, title, 0));
  }

  /** Lets links lead to the next strip. */
  void destination(String name) {
    destinations.add(name);
  }

  /** From now on these strips are repeated above a strip with which a page begins. */
  void repeat(List<Strip> repeatedHead) {
    head = List.copyOf(repeatedHead);
  }

  /** Adds a strip. */
  void add(float height, List<Mark> marks) {
    List<Mark> all = new ArrayList<>();
    for (Mark.Bookmark bookmark : waiting) {
      all.add(new Mark.Bookmark(bookmark.level(), bookmark.title(), height));
    }
    for (String name : destinations) {
      all.add(new Mark.Destination(name, height));
    }
    all.addAll(marks);
    strips.add(new Strip(space, height, !kept, head, all));
    waiting.clear();
    destinations.clear();
    space = 0;
    kept = false;
  }

  /** Adds a paragraph. */
  void paragraph(Tag tag, TextStyle style, float x, List<Line> lines) {
    paragraph(tag, style, x, lines, List.of());
  }

  /** Adds a paragraph with something beside its first line, such as a number. */
  void paragraph(Tag tag, TextStyle style, float x, List<Line> lines, List<Mark> beside) {
    InlineSetter setter = new InlineSetter(tag, lines);
    for (int i = 0; i < lines.size(); i++) {
      if (i == 1 || (i > 0 && i == lines.size() - 1)) {
        keepWithNext();
      }
      List<Mark> marks = new ArrayList<>(i == 0 ? beside : List.of());
      marks.addAll(setter.marks(lines.get(i), x, style.descent()));
      add(style.lead(), marks);
    }
  }
}
