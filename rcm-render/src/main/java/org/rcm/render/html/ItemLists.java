package org.rcm.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rcm.render.internal.content.Block;

/**
 * Writes the numbered items as lists within lists. Their labels are text and the lists show none of their own, so that a
 * gap or a repeated letter stays as it was printed; {@code role="list"} keeps them lists for readers that take a list
 * without markers for layout. Where a section begins, a list ends, as headings stand between lists and not in them.
 */
final class ItemLists {
  private static final int FIRST_HEADING = 3;
  private static final int LAST_HEADING = 6;

  private final HtmlWriter out;
  private final Words words;
  private final Set<String> followedUp;
  private final List<Contents.Entry> sections = new ArrayList<>();

  ItemLists(HtmlWriter out, Words words, Set<String> followedUp) {
    this.out = out;
    this.words = words;
    this.followedUp = followedUp;
  }

  void write(List<Block.Item> items) {
    write(items, FIRST_HEADING);
  }

  private void write(List<Block.Item> items, int heading) {
    boolean inList = false;
    int below = heading;
    for (Block.Item item : items) {
      if (item.section().isPresent()) {
        if (inList) {
          out.end();
          inList = false;
        }
        section(item.section().get(), heading);
        below = Math.min(heading + 1, LAST_HEADING);
      }
      if (!inList) {
        out.start("ol", "class", "items", "role", "list").line();
        inList = true;
      }
      item(item, below);
    }
    if (inList) {
      out.end();
    }
  }

  private void section(String section, int heading) {
    String id = Contents.section(sections.size());
    sections.add(new Contents.Entry(id, section));
    out.start("h" + heading, "id", id);
    words.write(section);
    out.end();
  }

  private void item(Block.Item item, int heading) {
    out.start("li", "id", Anchors.item(item.number())).line();
    out.start("p", "class", "text");
    if (!item.label().isEmpty()) {
      out.start("span", "class", "label").text(item.label()).end().text(" ");
    }
    paragraphs(item);
    for (String note : item.notes()) {
      out.start("p", "class", "note", "lang", words.labelLanguage()).text(note).end();
    }
    if (!item.items().isEmpty()) {
      write(item.items(), heading);
    }
    for (String paragraph : item.continuation()) {
      out.start("p", "class", "more");
      words.write(paragraph);
      out.end();
    }
    out.end();
  }

  /** The text of an item, the first paragraph of which is begun. */
  private void paragraphs(Block.Item item) {
    List<String> paragraphs = item.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        out.end().start("p", "class", "more");
      }
      words.write(paragraphs.get(i));
    }
    if (followedUp.contains(item.number())) {
      // Its arrow comes from the style sheet, so that the words are those of the report alone.
      String name = words.label("link.followUp", item.number());
      String target = "#" + Anchors.followUp(item.number());
      out.start("a", "class", "follow", "href", target, "aria-label", name).end();
    }
    out.end();
  }
}
