package org.rcm.render.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rcm.render.internal.content.Block;

/**
 * Writes the tables of commitments and of the calendar. Each has its heading as caption, cells that head columns, rows and
 * groups of rows, and numbers that lead to the conclusions. A wide table can be moved to and fro by itself, with the keys
 * too, so that the page never must.
 */
final class Tables {
  private final HtmlWriter out;
  private final Words words;
  private final Set<String> begun = new HashSet<>();

  Tables(HtmlWriter out, Words words) {
    this.out = out;
    this.words = words;
  }

  void write(Block.Grid grid, String heading, String id) {
    start(grid.columns(), heading, id);
    out.start("tbody").line();
    grid.rows().forEach(row -> row(row, grid.columns()));
    out.end().end().end();
  }

  void write(Block.GroupedGrid grid, String heading, String id) {
    start(grid.columns(), heading, id);
    String columns = Integer.toString(grid.columns().size());
    for (Block.Group group : grid.groups()) {
      out.start("tbody").line().start("tr");
      out.start("th", "scope", "rowgroup", "colspan", columns, "lang", words.labelLanguage())
          .text(group.heading())
          .end()
          .end();
      group.rows().forEach(row -> row(row, grid.columns()));
      out.end();
    }
    out.end().end();
  }

  private void start(List<Block.Column> columns, String heading, String id) {
    out.start("div", "class", "wide", "role", "group", "tabindex", "0", "aria-labelledby", id)
        .line();
    out.start("table").line().start("caption");
    out.start("h2", "id", id, "lang", words.labelLanguage()).text(heading).end().end();
    out.start("thead").line().start("tr");
    for (Block.Column column : columns) {
      out.start("th", "scope", "col", "lang", words.labelLanguage())
          .text(column.heading())
          .end();
    }
    out.end().end();
  }

  private void row(List<String> cells, List<Block.Column> columns) {
    String number = cells.get(0);
    String id = begun.add(number) ? Anchors.followUp(number) : null;
    out.start("tr", "id", id).start("th", "scope", "row");
    words.writeNumber(number);
    out.end();
    for (int i = 1; i < cells.size(); i++) {
      boolean quoted = columns.get(i).quoted();
      out.start("td", "lang", quoted ? null : words.labelLanguage());
      if (quoted) {
        words.write(cells.get(i));
      } else {
        out.text(cells.get(i));
      }
      out.end();
    }
    out.end();
  }
}
