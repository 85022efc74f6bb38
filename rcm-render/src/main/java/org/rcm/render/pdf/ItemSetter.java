package org.rcm.render.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.render.internal.content.Block;
import org.rcm.render.internal.content.Inlines;

/** Sets numbered items: hanging labels, texts, items below them, notes. */
final class ItemSetter {
  private final Galley galley;
  private final PageFrame frame;
  private final Optional<Locale> labelLanguage;
  private final Inlines inlines;

  ItemSetter(Galley galley, Setting setting) {
    this.galley = galley;
    this.frame = setting.frame();
    this.labelLanguage = setting.labelLanguage();
    this.inlines = setting.inlines();
  }

  void set(List<Block.Item> items, Tag part) {
    set(items, part, Indent.first(frame));
  }

  private void set(List<Block.Item> items, Tag parent, Indent indent) {
    Tag list = list(parent, items.get(0), indent);
    for (Block.Item item : items) {
      if (item.section().isPresent()) {
        setSection(item.section().get(), parent, indent);
        // A heading cannot stand inside a list, so a new one begins.
        list = list(parent, item, indent);
      }
      setItem(item, list.child(Tag.Kind.ITEM), indent);
      galley.space(indent.depth() == 0 ? 7 : 2);
    }
  }

  private static Tag list(Tag parent, Block.Item first, Indent indent) {
    return parent.child(Tag.Kind.LIST, Numbering.of(first.label(), indent.depth()));
  }

  private void setSection(String text, Tag parent, Indent indent) {
    boolean outermost = indent.depth() == 0;
    // Numbers of the first level hang in the margin, all other labels stand where the section
    // begins.
    float x = outermost ? indent.textLeft() : indent.labelLeft();
    galley.space(outermost ? 8 : 5);
    galley.bookmark(outermost ? 1 : 2, Bookmarks.shorten(text));
    galley.paragraph(
        parent.child(Tag.Kind.SECTION),
        Styles.SECTION,
        x,
        LineBreaker.heading(text, inlines, Styles.SECTION, frame.right() - x));
    galley.space(3);
    galley.keepWithNext();
  }

  private void setItem(Block.Item item, Tag tag, Indent indent) {
    if (indent.depth() == 0) {
      String text = item.label() + " " + String.join(" ", item.paragraphs());
      galley.bookmark(1, Bookmarks.shorten(text));
    }
    galley.destination(item.number());
    Tag label = tag.child(Tag.Kind.LABEL);
    Tag body = tag.child(Tag.Kind.ITEM_BODY);
    setText(item, label, body, indent);
    if (!announces(item)) {
      item.notes().forEach(note -> setNote(note, body, indent));
    }
    if (!item.items().isEmpty()) {
      galley.space(2);
      setChildren(item, body, indent);
    }
    for (String paragraph : item.continuation()) {
      galley.space(3);
      setParagraph(paragraph, body, indent, List.of());
    }
    if (announces(item)) {
      item.notes().forEach(note -> setNote(note, body, indent));
    }
  }

  /** Whether the sentence goes on in the items below, so that nothing may come between. */
  private static boolean announces(Block.Item item) {
    int paragraphs = item.paragraphs().size();
    boolean open = paragraphs == 0 || item.paragraphs().get(paragraphs - 1).endsWith(":");
    return open && !item.items().isEmpty();
  }

  /** The label beside the first line; above it if it is too wide, alone if there is no text. */
  private void setText(Block.Item item, Tag label, Tag body, Indent indent) {
    TextStyle style = labelStyle(indent);
    float width = width(item.label(), style);
    boolean first = true;
    List<Mark> beside = List.of();
    if (item.paragraphs().isEmpty() || width > indent.labelRoom()) {
      float x = indent.labelX(Math.min(width, indent.labelRoom()));
      galley.paragraph(
          label, style, x, LineBreaker.paragraph(item.label() + " ", style, frame.right() - x));
      galley.keepWithNext();
    } else if (width > 0) {
      Line line = LineBreaker.label(item.label(), style);
      beside = List.of(new Mark.Text(label, indent.labelX(width), style.descent(), line));
    }
    for (String paragraph : item.paragraphs()) {
      galley.space(first ? 0 : 3);
      setParagraph(paragraph, body, indent, first ? beside : List.of());
      first = false;
    }
  }

  private void setChildren(Block.Item item, Tag body, Indent indent) {
    float widest = 0;
    for (Block.Item child : item.items()) {
      widest = Math.max(widest, width(child.label(), Styles.BODY));
    }
    if (announces(item)) {
      galley.keepWithNext();
    }
    set(item.items(), body, indent.next(widest));
  }

  private void setParagraph(String text, Tag body, Indent indent, List<Mark> beside) {
    galley.paragraph(
        body.child(Tag.Kind.PARAGRAPH),
        Styles.BODY,
        indent.textLeft(),
        LineBreaker.paragraph(text, inlines, Styles.BODY, measure(indent)),
        beside);
  }

  private void setNote(String note, Tag body, Indent indent) {
    galley.keepWithNext();
    galley.space(1);
    galley.paragraph(
        body.child(Tag.Kind.PARAGRAPH).in(labelLanguage),
        Styles.NOTE,
        indent.textLeft(),
        LineBreaker.paragraph(note, Styles.NOTE, measure(indent)));
    galley.space(1);
  }

  private float measure(Indent indent) {
    return frame.right() - indent.textLeft();
  }

  private static TextStyle labelStyle(Indent indent) {
    return indent.depth() == 0 ? Styles.NUMBER : Styles.BODY;
  }

  private static float width(String label, TextStyle style) {
    return LineBreaker.single(label, style).width();
  }
}
