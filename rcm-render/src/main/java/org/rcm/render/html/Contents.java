package org.rcm.render.html;

import java.util.ArrayList;
import java.util.List;
import org.rcm.render.internal.content.Block;

/** The contents of a page, which a long one has at its top: parts and sections. */
final class Contents {
  /** Fewer items are on one or two screens. */
  private static final int LONG = 20;

  private final List<Entry> entries;

  private Contents(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * A place in the page.
   *
   * @param id its name
   * @param text its heading
   */
  record Entry(String id, String text) {}

  /** Its part of a page, by the position of its heading among those of the parts. */
  static String part(int index) {
    return "part-" + (index + 1);
  }

  static String section(int index) {
    return "section-" + (index + 1);
  }

  /** The contents of a document; nothing if it is short. */
  static Contents of(List<Block> blocks) {
    List<Entry> entries = new ArrayList<>();
    int[] counts = new int[3];
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        entries.add(new Entry(part(counts[0]++), heading.text()));
      } else if (block instanceof Block.Items items) {
        sections(items.items(), entries, counts);
      }
    }
    return new Contents(counts[2] < LONG || entries.size() < 2 ? List.of() : entries);
  }

  private static void sections(List<Block.Item> items, List<Entry> entries, int[] counts) {
    for (Block.Item item : items) {
      counts[2]++;
      item.section().ifPresent(text -> entries.add(new Entry(section(counts[1]++), text)));
      sections(item.items(), entries, counts);
    }
  }

  void write(HtmlWriter out, Words words) {
    if (entries.isEmpty()) {
      return;
    }
    out.start("nav", "aria-labelledby", "contents").line();
    out.start("h2", "id", "contents", "lang", words.labelLanguage())
        .text(words.label("heading.contents"))
        .end();
    boolean inPart = false;
    boolean inSections = false;
    out.start("ul").line();
    for (Entry entry : entries) {
      boolean part = entry.id().startsWith("part");
      if (part && inSections) {
        out.end();
        inSections = false;
      }
      if (part && inPart) {
        out.end();
      }
      if (!part && !inSections) {
        out.line().start("ul").line();
        inSections = true;
      }
      out.start("li");
      link(entry, part, out, words);
      if (part) {
        inPart = true;
      } else {
        out.end();
      }
    }
    if (inSections) {
      out.end();
    }
    out.end().end().end();
  }

  private static void link(Entry entry, boolean part, HtmlWriter out, Words words) {
    out.start("a", "href", "#" + entry.id(), "lang", part ? words.labelLanguage() : null)
        .text(entry.text())
        .end();
  }
}
