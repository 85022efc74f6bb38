package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rcm.render.internal.content.Block;
import org.rcm.render.internal.content.InlineFinder;
import org.rcm.render.internal.content.Inlines;

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
  private final Inlines inlines;

  GridSetter(Galley galley, Setting setting) {
    this.galley = galley;
    this.frame = setting.frame();
    this.labelLanguage = setting.labelLanguage();
    this.inlines = setting.inlines();
  }

  void set(Block.Grid grid, Tag part) {
    set(grid.columns(), List.of(new Block.Group("", "", grid.rows())), part);
  }

  void set(Block.GroupedGrid grid, Tag part) {
    set(grid.columns(), grid.groups(), part);
  }

  private void set(List<Block.Column> columns, List<Block.Group> groups, Tag part) {
    Tag table = part.child(Tag.Kind.TABLE);
    float[] widths = widths(columns, groups);
    setHead(columns, widths, table.child(Tag.Kind.TABLE_HEAD));
    Tag body = table.child(Tag.Kind.TABLE_BODY);
    List<Strip> again = repeatedHead(columns, widths);
    // The head does not stand alone.
    galley.keepWithNext();
    for (Block.Group group : groups) {
      galley.repeat(again);
      if (!group.heading().isEmpty()) {
        setGroupHeading(group, columns.size(), body.child(Tag.Kind.ROW));
        galley.keepWithNext();
        galley.repeat(withGroup(again, group));
      }
      for (int i = 0; i < group.rows().size(); i++) {
        // Nor do the first and the last row.
        if (i == 1 || (i > 0 && i == group.rows().size() - 1)) {
          galley.keepWithNext();
        }
        setRow(columns, group.rows().get(i), widths, body.child(Tag.Kind.ROW));
      }
    }
    galley.repeat(List.of());
  }

  private float[] widths(List<Block.Column> columns, List<Block.Group> groups) {
    float[] widths = new float[columns.size()];
    float shares = 0;
    float room = frame.fullMeasure();
    for (int i = 0; i < widths.length; i++) {
      float share = columns.get(i).share();
      widths[i] = share == 0 ? naturalWidth(columns, groups, i) : 0;
      shares += share;
      room -= widths[i];
    }
    for (int i = 0; i < widths.length; i++) {
      float share = columns.get(i).share();
      widths[i] += share == 0 ? 0 : room * share / shares;
    }
    return widths;
  }

  private static float naturalWidth(
      List<Block.Column> columns, List<Block.Group> groups, int column) {
    float widest =
        LineBreaker.single(columns.get(column).heading(), Styles.TABLE_HEAD).width();
    for (Block.Group group : groups) {
      for (List<String> row : group.rows()) {
        widest = Math.max(
            widest, LineBreaker.single(row.get(column), Styles.TABLE_CELL).width());
      }
    }
    return Math.min(widest + GUTTER, WIDEST_NATURAL);
  }

  private void setHead(List<Block.Column> columns, float[] widths, Tag head) {
    galley.add(HEAVY, List.of(rule(HEAVY, Styles.BLUE)));
    galley.keepWithNext();
    Tag row = head.child(Tag.Kind.ROW).in(labelLanguage);
    List<RowSetter.Cell> cells = new ArrayList<>();
    for (Block.Column column : columns) {
      Tag cell = row.child(Tag.Kind.HEAD_CELL, Tag.Attribute.HEADS_COLUMN);
      cells.add(cell(cell, column.heading(), Styles.TABLE_HEAD, cells.size(), widths));
    }
    rows(galley).set(cells, List.of(rule(MIDDLE, Styles.BLUE)));
  }

  private void setGroupHeading(Block.Group group, int columns, Tag row) {
    Tag cell = row.child(Tag.Kind.HEAD_CELL, Tag.Attribute.headsGroup(columns)).in(labelLanguage);
    rows(galley)
        .set(List.of(groupHeading(cell, group.heading())), List.of(rule(LIGHT, Styles.RULE)));
  }

  private RowSetter.Cell groupHeading(Role role, String heading) {
    TextStyle style = Styles.TABLE_GROUP;
    List<Line> lines = LineBreaker.paragraph(heading, style, frame.fullMeasure());
    return new RowSetter.Cell(role, frame.left(), style.descent(), lines);
  }

  /** The same head once more, but for the eye only. */
  private List<Strip> repeatedHead(List<Block.Column> columns, float[] widths) {
    Galley head = new Galley();
    head.add(HEAVY, List.of(rule(HEAVY, Styles.BLUE)));
    List<RowSetter.Cell> cells = new ArrayList<>();
    for (Block.Column column : columns) {
      cells.add(
          cell(Artifact.REPEATED_HEAD, column.heading(), Styles.TABLE_HEAD, cells.size(), widths));
    }
    rows(head).set(cells, List.of(rule(MIDDLE, Styles.BLUE)));
    return head.strips();
  }

  /** A repeated head with that of a group that goes on below it. */
  private List<Strip> withGroup(List<Strip> head, Block.Group group) {
    Galley more = new Galley();
    RowSetter.Cell heading = groupHeading(Artifact.REPEATED_HEAD, group.again());
    rows(more).set(List.of(heading), List.of(rule(LIGHT, Styles.RULE)));
    return Stream.concat(head.stream(), more.strips().stream()).toList();
  }

  private void setRow(List<Block.Column> columns, List<String> row, float[] widths, Tag tag) {
    List<RowSetter.Cell> cells = new ArrayList<>();
    for (Block.Column column : columns) {
      int i = cells.size();
      Tag cell = i == 0
          ? tag.child(Tag.Kind.HEAD_CELL, Tag.Attribute.HEADS_ROW)
          : tag.child(Tag.Kind.CELL).in(column.quoted() ? Optional.empty() : labelLanguage);
      // The first column has the number of a conclusion.
      InlineFinder finder =
          i == 0 ? inlines::asNumber : column.quoted() ? inlines : InlineFinder.NONE;
      cells.add(cell(cell, row.get(i), finder, Styles.TABLE_CELL, i, widths));
    }
    rows(galley).set(cells, List.of(rule(LIGHT, Styles.RULE)));
  }

  private RowSetter.Cell cell(Role role, String text, TextStyle style, int column, float[] widths) {
    return cell(role, text, InlineFinder.NONE, style, column, widths);
  }

  private RowSetter.Cell cell(
      Role role, String text, InlineFinder finder, TextStyle style, int column, float[] widths) {
    float x = frame.left();
    for (int i = 0; i < column; i++) {
      x += widths[i];
    }
    boolean last = column == widths.length - 1;
    float measure = widths[column] - (last ? 0 : GUTTER);
    return new RowSetter.Cell(
        role, x, style.descent(), LineBreaker.paragraph(text, finder, style, measure + 0.01f));
  }

  private static RowSetter rows(Galley galley) {
    return new RowSetter(galley, Styles.TABLE_CELL.lead(), PADDING);
  }

  private Mark rule(float weight, int color) {
    return new Mark.Rule(frame.left(), 0, frame.fullMeasure(), weight, color);
  }
}
