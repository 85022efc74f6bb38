package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the order in which the rows of a page are read. Columns of running text, which fill their width and stand side
 * by side, are read one after the other; whatever else stands side by side, as a number and its item, a label and its
 * value, the cells of a table, is read row by row.
 */
final class Columns {
  /** The narrowest white between columns, in ems. */
  private static final float GUTTER = 1;

  /** Justified lines of narrow columns have gaps, too, but narrower than those between cells. */
  private static final float CELL_GAP = 1.5f;

  private static final float EDGE = 3;
  private static final int FEWEST_ROWS = 4;
  private static final int MOST_CANDIDATES = 6;
  private static final int DEEPEST = 3;
  /** How wide the narrower column is beside the wider, or beside the two others of three. */
  private static final float LIKE_WIDTH = 0.4f;

  private static final float FILLED = 0.7f;
  /** Of so many lines one may have a gap, behind the marker of an item. */
  private static final int MOST_GAPS = 3;

  private static final int FEWEST_CHARACTERS = 16;

  private Columns() {}

  /** The rows of the page, part by part: what stands above columns, each column, what stands below. */
  static List<List<Row>> order(List<Run> runs) {
    List<List<Row>> parts = new ArrayList<>();
    order(runs, DEEPEST, parts);
    return parts;
  }

  private static void order(List<Run> runs, int depth, List<List<Row>> parts) {
    List<Row> rows = RowBuilder.rows(runs);
    Optional<Split> split = split(rows, depth);
    if (split.isEmpty()) {
      if (!rows.isEmpty()) {
        parts.add(rows);
      }
      return;
    }
    Split found = split.get();
    order(runs(rows.subList(0, found.from())), depth - 1, parts);
    List<Run> both = runs(rows.subList(found.from(), found.to()));
    order(both.stream().filter(run -> run.x() < found.x()).toList(), depth - 1, parts);
    order(both.stream().filter(run -> run.x() >= found.x()).toList(), depth - 1, parts);
    order(runs(rows.subList(found.to(), rows.size())), depth - 1, parts);
  }

  private static List<Run> runs(List<Row> rows) {
    return rows.stream().flatMap(row -> row.runs().stream()).toList();
  }

  /** Rows from one to another, with a column that starts at a place. */
  private record Split(int from, int to, float x) {
    int rows() {
      return to - from;
    }
  }

  private static Optional<Split> split(List<Row> rows, int depth) {
    if (rows.size() < FEWEST_ROWS || depth == 0) {
      return Optional.empty();
    }
    return edges(rows).stream()
        .flatMap(x -> bands(rows, x).stream())
        .filter(band -> areColumns(rows.subList(band.from(), band.to()), band.x(), depth))
        .max(Comparator.comparingInt(Split::rows));
  }

  /** The places at which most parts of rows start. */
  private static List<Float> edges(List<Row> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, Float> places = new HashMap<>();
    for (Row row : rows) {
      for (float x : starts(row, GUTTER)) {
        int bucket = Math.round(x / EDGE);
        counts.merge(bucket, 1, Integer::sum);
        places.merge(bucket, x, Math::min);
      }
    }
    return counts.entrySet().stream()
        .filter(edge -> edge.getValue() >= FEWEST_ROWS)
        .sorted(Map.Entry.<Integer, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_CANDIDATES)
        .map(edge -> places.getOrDefault(edge.getKey(), 0f) - EDGE / 2)
        .toList();
  }

  /** Where something starts in a row, behind the margin or a gap. */
  private static List<Float> starts(Row row, float widest) {
    List<Float> starts = new ArrayList<>();
    float end = -Float.MAX_VALUE;
    for (Run run : row.runs()) {
      if (run.x() - end > widest * row.size()) {
        starts.add(run.x());
      }
      end = Math.max(end, run.end());
    }
    return starts;
  }

  /** The longest stretches of rows with white before a place. */
  private static List<Split> bands(List<Row> rows, float x) {
    List<Split> bands = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= rows.size(); i++) {
      if (i == rows.size() || crosses(rows.get(i), x)) {
        if (i - from >= FEWEST_ROWS) {
          bands.add(new Split(from, i, x));
        }
        from = i + 1;
      }
    }
    return bands;
  }

  private static boolean crosses(Row row, float x) {
    float white = x - GUTTER * row.size() + EDGE;
    return row.runs().stream().anyMatch(run -> run.x() < x && run.end() > white);
  }

  private static boolean areColumns(List<Row> band, float x, int depth) {
    Side left = new Side();
    Side right = new Side();
    for (Row row : band) {
      left.add(row, row.runs().stream().filter(run -> run.x() < x).toList());
      right.add(row, row.runs().stream().filter(run -> run.x() >= x).toList());
    }
    if (!left.isText(depth) || !right.isText(depth)) {
      return false;
    }
    float narrow = Math.min(left.width(), right.width());
    float wide = Math.max(left.width(), right.width());
    float common = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
    float shorter = Math.min(left.bottom - left.top, right.bottom - right.top);
    return narrow >= LIKE_WIDTH * wide && common >= shorter / 2;
  }

  /** What stands on one side of a gutter. */
  private static final class Side {
    private final List<Row> rows = new ArrayList<>();
    private final List<Float> ends = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float top = Float.MAX_VALUE;
    private float bottom = -Float.MAX_VALUE;
    private int characters;
    private int gaps;

    void add(Row row, List<Run> runs) {
      if (runs.isEmpty()) {
        return;
      }
      Row part = new Row(runs);
      rows.add(part);
      gaps += starts(part, CELL_GAP).size() > 1 ? 1 : 0;
      float end = -Float.MAX_VALUE;
      for (Run run : runs) {
        end = Math.max(end, run.end());
        left = Math.min(left, run.x());
        characters += run.glyphs().size();
      }
      ends.add(end);
      right = Math.max(right, end);
      top = Math.min(top, row.y());
      bottom = Math.max(bottom, row.y());
    }

    float width() {
      return right - left;
    }

    /** Half of its lines are filled, and have some words; gaps in its rows are those of a table, or of columns again. */
    boolean isText(int depth) {
      if (ends.size() < FEWEST_ROWS || characters < ends.size() * FEWEST_CHARACTERS) {
        return false;
      }
      if (gaps * MOST_GAPS > ends.size() && split(rows, depth - 1).isEmpty()) {
        return false;
      }
      float middle = ends.stream().sorted().toList().get(ends.size() / 2);
      return middle - left >= FILLED * width();
    }
  }
}
