package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rcm.render.internal.content.Inline;

/**
 * Sets the lines of a text one by one. Where there is a link in it, or words of another language, each piece becomes an
 * element of its own below that of the text, as a link must be one and an element has either text or elements.
 */
final class InlineSetter {
  private static final float UNDERLINE_WEIGHT = 0.4f;
  private static final float UNDERLINE_BELOW = 1.8f;

  private final Role role;
  private final boolean divided;
  private final Map<Inline, Tag> known = new HashMap<>();
  private Optional<Inline> current = Optional.empty();
  private Optional<Tag> plain = Optional.empty();

  InlineSetter(Role role, List<Line> lines) {
    this.role = role;
    this.divided = role instanceof Tag
        && lines.stream()
            .flatMap(line -> line.fragments().stream())
            .anyMatch(fragment -> fragment.inline().isPresent());
  }

  /** The marks of the next line, whose base line is at this height. */
  List<Mark> marks(Line line, float x, float rise) {
    if (!(role instanceof Tag tag) || !divided) {
      return List.of(new Mark.Text(role, x, rise, line));
    }
    List<Mark> marks = new ArrayList<>();
    List<Mark> below = new ArrayList<>();
    float left = x;
    int start = 0;
    while (start < line.fragments().size()) {
      Optional<Inline> inline = line.fragments().get(start).inline();
      int end = start;
      while (end < line.fragments().size() && line.fragments().get(end).inline().equals(inline)) {
        end++;
      }
      Line piece = new Line(List.copyOf(line.fragments().subList(start, end)));
      Tag element = element(tag, inline);
      marks.add(new Mark.Text(element, left, rise, piece));
      if (inline.isPresent() && inline.get() instanceof Inline.Link link) {
        addLink(marks, below, element, link, left, rise, piece);
      }
      left += piece.width();
      start = end;
    }
    marks.addAll(below);
    return marks;
  }

  private static void addLink(
      List<Mark> marks,
      List<Mark> below,
      Tag element,
      Inline.Link link,
      float x,
      float rise,
      Line piece) {
    TextStyle style = piece.fragments().get(0).style();
    float width = piece.widthWithoutSpaceAtEnd();
    float bottom = rise - style.descent();
    marks.add(new Mark.Area(element, link, x, bottom, width, style.lead()));
    below.add(new Mark.Rule(x, rise - UNDERLINE_BELOW, width, UNDERLINE_WEIGHT, Styles.BLUE));
  }

  private Tag element(Tag text, Optional<Inline> inline) {
    boolean goesOn = inline.equals(current);
    current = inline;
    if (inline.isPresent()) {
      return known.computeIfAbsent(inline.get(), one -> element(text, one));
    }
    Tag span = goesOn && plain.isPresent() ? plain.get() : text.child(Tag.Kind.SPAN);
    plain = Optional.of(span);
    return span;
  }

  private static Tag element(Tag text, Inline inline) {
    return inline instanceof Inline.Passage passage
        ? text.child(Tag.Kind.SPAN).in(Optional.of(passage.language()))
        : text.child(Tag.Kind.LINK);
  }
}
