package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets a table with rules between its rows. Its head is repeated on every page that it reaches. */
final class GridSetter {
  private static final float GUTTER = 12;
  private static final float WIDEST_NATURAL = 96;
  private static final float PADDING = 3;
  private static final float HEAVY = 0.8f;
  private static final float MIDDLE = 0.5f;
  private static final float LIGHT = 0.35f;

  private final Galley galley;
  private final PageFrame frame;
  private final Optional<Locale> labelLanguage;

  GridSetter(Galley galley, PageFrame frame, Optional<Locale> labelLanguage) {
    this.galley = galley;
    this.frame = frame;
    this.labelLanguage = labelLanguage;
  }

  void set(Block.Grid grid, Tag part) {
    Tag table = part.child(Tag.Kind.TABLE);
    float[] widths = widths(grid);
    setHead(grid, widths, table.child(Tag.Kind.TABLE_HEAD));
    galley.repeat(repeatedHead(grid, widths));
    Tag body = table.child(Tag.Kind.TABLE_BODY);
    for (int i = 0; i < grid.rows().size(); i++) {
      boolean last = i == grid.rows().size() - 1;
      // Neither the head nor the last row stands alone.
      if (i == 0 || last) {
        galley.keepWithNext();
      }
      setRow(grid, i, widths, body.child(Tag.Kind.ROW));
    }
    galley.repeat(List.of());
  }

  private float[] widths(Block.Grid grid) {
    float[] widths = new float[grid.columns().size()];
    float shares = 0;
    float room = frame.fullMeasure();
    for (int i = 0; i < widths.length; i++) {
      float share = grid.columns().get(i).share();
      widths[i] = share == 0 ? naturalWidth(grid, i) : 0;
      shares += share;
      room -= widths[i];
    }
    for (int i = 0; i < widths.length; i++) {
      float share = grid.columns().get(i).share();
      widths[i] += share == 0 ? 0 : room * share / shares;
    }
    return widths;
  }

  private static float naturalWidth(Block.Grid grid, int column) {
    float widest = LineBreaker.single(grid.columns().get(column).heading(), Styles.TABLE_HEAD)
        .width();
    for (List<String> row : grid.rows()) {
      widest = Math.max(
          widest, LineBreaker.single(row.get(column), Styles.TABLE_CELL).width());
    }
    return Math.min(widest + GUTTER, WIDEST_NATURAL);
  }

  private void setHead(Block.Grid grid, float[] widths, Tag head) {
    galley.add(HEAVY, List.of(rule(HEAVY, Styles.BLUE)));
    galley.keepWithNext();
    Tag row = head.child(Tag.Kind.ROW).in(labelLanguage);
    List<RowSetter.Cell> cells = new ArrayList<>();
    for (Block.Column column : grid.columns()) {
      Tag cell = row.child(Tag.Kind.HEAD_CELL, Tag.Attribute.HEADS_COLUMN);
      cells.add(cell(cell, column.heading(), Styles.TABLE_HEAD, cells.size(), widths));
    }
    rows(galley).set(cells, List.of(rule(MIDDLE, Styles.BLUE)));
  }

  /** The same head once more, but for the eye only. */
  private List<Strip> repeatedHead(Block.Grid grid, float[] widths) {
    Galley head = new Galley();
    head.add(HEAVY, List.of(rule(HEAVY, Styles.BLUE)));
    List<RowSetter.Cell> cells = new ArrayList<>();
    for (Block.Column column : grid.columns()) {
      cells.add(
          cell(Artifact.REPEATED_HEAD, column.heading(), Styles.TABLE_HEAD, cells.size(), widths));
    }
    rows(head).set(cells, List.of(rule(MIDDLE, Styles.BLUE)));
    return head.strips();
  }

  private void setRow(Block.Grid grid, int index, float[] widths, Tag row) {
    List<RowSetter.Cell> cells = new ArrayList<>();
    for (Block.Column column : grid.columns()) {
      int i = cells.size();
      Tag tag = i == 0
          ? row.child(Tag.Kind.HEAD_CELL, Tag.Attribute.HEADS_ROW)
          : row.child(Tag.Kind.CELL).in(column.quoted() ? Optional.empty() : labelLanguage);
      cells.add(cell(tag, grid.rows().get(index).get(i), Styles.TABLE_CELL, i, widths));
    }
    rows(galley).set(cells, List.of(rule(LIGHT, Styles.RULE)));
  }

  private RowSetter.Cell cell(Role role, String text, TextStyle style, int column, float[] widths) {
    float x = frame.left();
    for (int i = 0; i < column; i++) {
      x += widths[i];
    }
    boolean last = column == widths.length - 1;
    float measure = widths[column] - (last ? 0 : GUTTER);
    return new RowSetter.Cell(
        role, x, style.descent(), LineBreaker.paragraph(text, style, measure + 0.01f));
  }

  private static RowSetter rows(Galley galley) {
    return new RowSetter(galley, Styles.TABLE_CELL.lead(), PADDING);
  }

  private Mark rule(float weight, int color) {
    return new Mark.Rule(frame.left(), 0, frame.fullMeasure(), weight, color);
  }
}
