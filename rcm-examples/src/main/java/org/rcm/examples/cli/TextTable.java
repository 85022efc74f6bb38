package org.rcm.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of plain text: heads, a rule, and rows whose cells are wrapped. A table that is too wide takes room from its
 * widest columns until it fits.
 */
final class TextTable {
  /** Words up to this length are not cut: a date, a number, a name. */
  private static final int NARROWEST = 12;

  private static final String GAP = "  ";

  /** The main column is not taken for too wide before it is so many times wider than the others. */
  private static final int SHARE_OF_MAIN = 3;

  private final List<String> heads;
  private final int main;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param main the column, from 0, that holds sentences and so needs most room
   * @param heads the heads of all columns
   */
  TextTable(int main, String... heads) {
    this.main = main;
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
    int[] widths = measure("\n");
    int[] least =
        IntStream.of(measure("[\n ]+")).map(word -> Math.min(word, NARROWEST)).toArray();
    int excess = IntStream.of(widths).sum() + GAP.length() * (heads.size() - 1) - width;
    for (; excess > 0; excess--) {
      OptionalInt widest = widest(widths, least);
      if (widest.isEmpty()) {
        break;
      }
      widths[widest.getAsInt()]--;
    }
    return widths;
  }

  /** For each column the width of its widest part. */
  private int[] measure(String separator) {
    return IntStream.range(0, heads.size())
        .map(column -> Stream.concat(Stream.of(heads), rows.stream())
            .flatMap(row -> Stream.of(row.get(column).split(separator, -1)))
            .mapToInt(Wrapping::width)
            .max()
            .orElse(0))
        .toArray();
  }

  private OptionalInt widest(int[] widths, int[] least) {
    return IntStream.range(0, widths.length)
        .filter(column -> widths[column] > least[column])
        .reduce((a, b) -> widths[b] * share(a) > widths[a] * share(b) ? b : a);
  }

  private int share(int column) {
    return column == main ? SHARE_OF_MAIN : 1;
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
