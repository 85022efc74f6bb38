package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets one row of a table. A page break falls between rows; only a row of very many lines is cut into pieces, each of
 * which is read cell by cell.
 */
final class RowSetter {
  private static final int LINES_OF_A_PIECE = 16;

  private final Galley galley;
  private final float lead;
  private final float padding;

  /**
   * A setter of rows.
   *
   * @param galley where they go
   * @param lead the distance of base lines
   * @param padding the blank above and below the text of a row
   */
  RowSetter(Galley galley, float lead, float padding) {
    this.galley = galley;
    this.lead = lead;
    this.padding = padding;
  }

  /**
   * A cell.
   *
   * @param role what it is
   * @param x where its lines begin
   * @param descent how far its base lines are above the lower ends of the lines
   * @param lines its text
   * @param setter sets its lines
   */
  record Cell(Role role, float x, float descent, List<Line> lines, InlineSetter setter) {
    Cell(Role role, float x, float descent, List<Line> lines) {
      this(role, x, descent, lines, new InlineSetter(role, lines));
    }
  }

  /** Adds a row, with these marks below its text. */
  void set(List<Cell> cells, List<Mark> below) {
    int lines =
        Math.max(1, cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1));
    for (int from = 0; from < lines; from += LINES_OF_A_PIECE) {
      int to = Math.min(lines, from + LINES_OF_A_PIECE);
      float bottom = to == lines ? padding : 0;
      float height = bottom + (to - from) * lead + (from == 0 ? padding : 0);
      List<Mark> marks = new ArrayList<>();
      for (Cell cell : cells) {
        addLines(marks, cell, from, to, bottom);
      }
      if (to == lines) {
        marks.addAll(below);
      }
      galley.add(height, marks);
    }
  }

  private void addLines(List<Mark> marks, Cell cell, int from, int to, float bottom) {
    if (from == 0 && cell.lines().isEmpty()) {
      // A cell with nothing in it is still a cell.
      marks.add(new Mark.Text(cell.role(), cell.x(), bottom, Line.EMPTY));
    }
    for (int i = from; i < Math.min(to, cell.lines().size()); i++) {
      float rise = bottom + (to - 1 - i) * lead + cell.descent();
      marks.addAll(cell.setter().marks(cell.lines().get(i), cell.x(), rise));
    }
  }
}
