package org.rcm.render.pdf;

import java.util.List;
import java.util.Optional;

/** Paints pages on a canvas, in reading order. */
final class Painter {
  private final Canvas canvas;
  private Optional<Role> current = Optional.empty();

  private Painter(Canvas canvas) {
    this.canvas = canvas;
  }

  static void paint(List<Page> pages, Furniture furniture, Canvas canvas) {
    Painter painter = new Painter(canvas);
    for (int i = 0; i < pages.size(); i++) {
      canvas.newPage();
      furniture.background().forEach(mark -> painter.paint(mark, 0));
      furniture.header(i + 1).forEach(mark -> painter.paint(mark, 0));
      // Rules come last: between the lines of a paragraph they would cut it into pieces.
      List<Page.Placed> content = pages.get(i).content();
      content.stream()
          .filter(placed -> !(placed.mark() instanceof Mark.Rule))
          .forEach(placed -> painter.paint(placed.mark(), placed.bottom()));
      content.stream()
          .filter(placed -> placed.mark() instanceof Mark.Rule)
          .forEach(placed -> painter.paint(placed.mark(), placed.bottom()));
      furniture.footer(i + 1, pages.size()).forEach(mark -> painter.paint(mark, 0));
      painter.leave();
    }
  }

  private void paint(Mark mark, float bottom) {
    if (mark instanceof Mark.Text text) {
      enter(text.role());
      float x = text.x();
      for (Fragment fragment : text.line().fragments()) {
        canvas.text(x, bottom + text.rise(), fragment);
        x += fragment.width();
      }
    } else if (mark instanceof Mark.Rule rule) {
      enter(Artifact.RULE);
      canvas.rectangle(rule.x(), bottom + rule.rise(), rule.width(), rule.weight(), rule.color());
    } else if (mark instanceof Mark.Picture picture) {
      enter(picture.tag());
      canvas.picture(
          picture.tag(), picture.x(), bottom, picture.width(), picture.height(), picture.logo());
    } else if (mark instanceof Mark.Watermark watermark) {
      enter(Artifact.WATERMARK);
      canvas.turnedText(
          watermark.x(), bottom + watermark.rise(), watermark.angle(), watermark.line());
    } else {
      place(mark, bottom);
    }
  }

  /** What is not seen. */
  private void place(Mark mark, float bottom) {
    if (mark instanceof Mark.Area area) {
      float y = bottom + area.rise();
      canvas.link(area.tag(), area.link(), area.x(), y, area.width(), area.height());
    } else if (mark instanceof Mark.Destination destination) {
      canvas.destination(destination.name(), bottom + destination.rise());
    } else if (mark instanceof Mark.Bookmark bookmark) {
      canvas.bookmark(bookmark.level(), bookmark.title(), bottom + bookmark.rise());
    }
  }

  private void enter(Role role) {
    if (current.isPresent() && current.get().equals(role)) {
      return;
    }
    leave();
    canvas.begin(role);
    current = Optional.of(role);
  }

  private void leave() {
    if (current.isPresent()) {
      canvas.end();
      current = Optional.empty();
    }
  }
}
