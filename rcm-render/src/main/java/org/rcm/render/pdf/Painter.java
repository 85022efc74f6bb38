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
      furniture.header(i + 1).forEach(mark -> painter.paint(mark, 0));
      pages.get(i).content().forEach(placed -> painter.paint(placed.mark(), placed.bottom()));
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
