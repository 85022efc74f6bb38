package org.rcm.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of plain text: heads, a rule, and rows whose cells are wrapped. A table that is too wide takes room from its
 * widest column until it fits.
 */
final class TextTable {
  private static final int NARROWEST = 8;
  private static final String GAP = "  ";

  private final List<String> heads;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... heads) {
    this.heads = List.of(heads);
  }

  TextTable row(String... cells) {
    if (cells.length != heads.size()) {
      throw new IllegalArgumentException(
          "A row has " + heads.size() + " cells, but was " + Arrays.toString(cells));
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The table without an end of line after the last row. */
  String toText(TerminalStyle style) {
    int[] widths = widths(style.width());
    List<String> lines = new ArrayList<>();
    for (String line : lines(heads, widths)) {
      lines.add(style.heading(line));
    }
    lines.add(String.join(GAP, Arrays.stream(widths).mapToObj("-"::repeat).toList()));
    rows.forEach(row -> lines.addAll(lines(row, widths)));
    return String.join("\n", lines);
  }

  private int[] widths(int width) {
    int[] widths = IntStream.range(0, heads.size()).map(this::naturalWidth).toArray();
    int gaps = GAP.length() * (heads.size() - 1);
    while (IntStream.of(widths).sum() + gaps > width) {
      int widest = widest(widths);
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private int naturalWidth(int column) {
    int head = Wrapping.width(heads.get(column));
    return rows.stream()
        .flatMap(row -> row.get(column).lines())
        .mapToInt(Wrapping::width)
        .reduce(head, Math::max);
  }

  private static int widest(int[] widths) {
    return IntStream.range(0, widths.length)
        .reduce((a, b) -> widths[b] > widths[a] ? b : a)
        .orElseThrow();
  }

  private static List<String> lines(List<String> cells, int[] widths) {
    List<List<String>> columns = IntStream.range(0, widths.length)
        .mapToObj(i -> Wrapping.wrap(cells.get(i), widths[i]))
        .toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      List<String> line = new ArrayList<>();
      for (int x = 0; x < widths.length; x++) {
        String cell = y < columns.get(x).size() ? columns.get(x).get(y) : "";
        line.add(Wrapping.pad(cell, widths[x]));
      }
      lines.add(String.join(GAP, line).stripTrailing());
    }
    return lines;
  }
}
