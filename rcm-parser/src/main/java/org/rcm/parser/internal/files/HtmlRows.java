package org.rcm.parser.internal.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The rows of tables that are open. A row whose cells are one line each is one line, as readers take it; a cell with more
 * shows that the table places blocks on the page, so its lines stay lines. A number alone in the first cell belongs to
 * the first line of the next in any case.
 */
final class HtmlRows {
  /** "12.", "(iii)", "•" */
  private static final int LONGEST_MARKER = 6;

  private final HtmlLines lines;
  private final Deque<Row> open = new ArrayDeque<>();

  /** A row: where it and its cells start. */
  private static final class Row {
    final int start;
    final int boxes;
    final List<Integer> cells = new ArrayList<>();

    Row(int start, int boxes) {
      this.start = start;
      this.boxes = boxes;
    }
  }

  HtmlRows(HtmlLines lines) {
    this.lines = lines;
  }

  void openRow() {
    lines.endBlock();
    open.push(new Row(lines.next(), lines.page().boxes().size()));
  }

  void openCell() {
    lines.endBlock();
    if (!open.isEmpty()) {
      open.peek().cells.add(lines.next());
    }
  }

  void closeRow() {
    lines.endItem();
    Row row = open.pop();
    int end = lines.next();
    if (end - row.start < 2) {
      return;
    }
    boolean oneLineEach = true;
    for (int i = 0; i < row.cells.size(); i++) {
      int cellEnd = i + 1 < row.cells.size() ? row.cells.get(i + 1) : end;
      oneLineEach &= cellEnd - row.cells.get(i) <= 1;
    }
    if (oneLineEach) {
      lines.page().joinRow(row.start, end, row.boxes);
    } else if (isMarkerAlone(row)) {
      lines.page().joinRow(row.start, row.start + 2, row.boxes);
    }
  }

  private boolean isMarkerAlone(Row row) {
    return row.cells.size() > 1
        && row.cells.get(1) == row.start + 1
        && lines.page().lines().get(row.start).text().length() <= LONGEST_MARKER;
  }
}
