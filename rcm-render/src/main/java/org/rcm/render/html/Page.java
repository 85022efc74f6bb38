package org.rcm.render.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rcm.model.Report;
import org.rcm.render.internal.content.Block;
import org.rcm.render.internal.content.Labels;
import org.rcm.render.internal.content.ReportContent;

/** Writes one report as a page. */
final class Page {
  private final Report report;
  private final ReportContent content;
  private final List<Block> blocks;
  private final HtmlWriter out = new HtmlWriter();
  private final Words words;
  private final Tables tables;
  private int parts;
  private String heading = "";

  Page(Report report, Labels labels, List<String> letterhead, boolean withCommitments) {
    this.report = report;
    this.content = new ReportContent(report, labels);
    this.blocks = content.blocks(letterhead, withCommitments);
    this.words = new Words(out, report, labels);
    this.tables = new Tables(out, words);
  }

  String write(String styleSheet) {
    out.start("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language())
        .line();
    out.start("head").line().empty("meta", "charset", "utf-8");
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "color-scheme", "content", "light dark");
    out.empty("meta", "name", "description", "content", content.subject());
    out.start("title").text(report.title()).end();
    out.style(styleSheet).end();
    out.start("body").line().start("main").line();
    blocks.forEach(this::write);
    out.end().end().end();
    return out.toString();
  }

  private String language() {
    return report.language().toLanguageTag();
  }

  private void write(Block block) {
    if (block instanceof Block.Masthead masthead) {
      write(masthead);
    } else if (block instanceof Block.Facts facts) {
      write(facts);
      Contents.of(blocks).write(out, words);
    } else if (block instanceof Block.Heading next) {
      heading = next.text();
      parts++;
    } else if (block instanceof Block.Remark remark) {
      part();
      out.start("p", "lang", words.labelLanguage()).text(remark.text()).end().end();
    } else if (block instanceof Block.Items items) {
      part();
      new ItemLists(out, words, followedUp()).write(items.items());
      out.end();
    } else if (block instanceof Block.Grid grid) {
      tables.write(grid, heading, Contents.part(parts - 1));
    } else if (block instanceof Block.GroupedGrid grid) {
      tables.write(grid, heading, Contents.part(parts - 1));
    }
  }

  /** Begins a part that has a heading and no table, of which it would be the caption. */
  private void part() {
    String id = Contents.part(parts - 1);
    out.start("section", "aria-labelledby", id).line();
    out.start("h2", "id", id, "lang", words.labelLanguage()).text(heading).end();
  }

  private void write(Block.Masthead masthead) {
    out.start("header").line();
    for (String line : masthead.letterhead()) {
      out.start("p", "class", "sender").text(line).end();
    }
    out.start("p", "class", "kicker", "lang", words.labelLanguage())
        .text(masthead.kicker())
        .end();
    out.start("h1");
    words.write(masthead.title());
    out.end();
    masthead
        .subtitle()
        .ifPresent(subtitle -> out.start("p", "class", "subtitle", "lang", words.labelLanguage())
            .text(subtitle)
            .end());
    out.end();
  }

  private void write(Block.Facts facts) {
    if (facts.facts().isEmpty()) {
      return;
    }
    out.start("table", "class", "facts", "lang", words.labelLanguage()).line();
    out.start("caption", "class", "unseen").text(words.label("heading.facts")).end();
    out.start("tbody").line();
    for (Block.Fact fact : facts.facts()) {
      out.start("tr").start("th", "scope", "row").text(fact.label() + ":").end();
      out.start("td").text(fact.value()).end().end();
    }
    out.end().end();
  }

  /** The conclusions that stand in a table. */
  private Set<String> followedUp() {
    Set<String> numbers = new HashSet<>();
    for (Block block : blocks) {
      if (block instanceof Block.Grid grid) {
        grid.rows().forEach(row -> numbers.add(row.get(0)));
      } else if (block instanceof Block.GroupedGrid grid) {
        grid.groups().forEach(group -> group.rows().forEach(row -> numbers.add(row.get(0))));
      }
    }
    return numbers;
  }
}
