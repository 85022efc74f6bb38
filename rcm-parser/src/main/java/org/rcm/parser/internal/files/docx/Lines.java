package org.rcm.parser.internal.files.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.internal.files.UnreadableFileException;

/** The lines of a story, each of one passage, or of several that stand beside each other in a table. */
final class Lines {
  // "2. To thank", "(a) To thank", "• To thank": whatever it is, it must not be moved into the
  // middle of a line.
  private static final Pattern MARKED =
      Pattern.compile("\\(?[0-9a-zA-Z]{1,5}[.)º].*|[^\\p{L}\\p{N}] .*", Pattern.DOTALL);

  private final ReadLimits limits;
  private final List<List<Passage>> lines = new ArrayList<>();
  private @Nullable Passage last;

  Lines(ReadLimits limits) throws UnreadableFileException {
    limits.piece();
    this.limits = limits;
  }

  List<List<Passage>> all() {
    return lines;
  }

  void add(Passage passage) throws UnreadableFileException {
    limits.written(1);
    if (passage.isOfNoUse()) {
      lines.add(List.of());
    } else {
      limits.piece();
      addLine(List.of(passage));
    }
  }

  private void addLine(List<Passage> line) {
    lines.add(line);
    last = line.isEmpty() ? last : line.get(line.size() - 1);
  }

  /** Adds an empty line unless there is one, or nothing at all. */
  void setApart() throws UnreadableFileException {
    if (!lines.isEmpty() && !isBlank(lines.get(lines.size() - 1))) {
      limits.written(1);
      lines.add(List.of());
    }
  }

  /** The place behind all that is there. */
  Passage.Place end() {
    return last == null ? new Passage().end() : last.end();
  }

  /** Adds lines that were counted before, without the empty ones around them. */
  void addFilled(Lines others) {
    List<List<Passage>> added = others.lines;
    int from = 0;
    int to = added.size();
    while (to > from && isBlank(added.get(to - 1))) {
      to--;
    }
    while (from < to && isBlank(added.get(from))) {
      fold(added.get(from++));
    }
    added.subList(from, to).forEach(this::addLine);
    added.subList(to, added.size()).forEach(this::fold);
  }

  /** Lets what takes no room stand at the end of the line above, so that the places in it are somewhere. */
  private void fold(List<Passage> blank) {
    if (blank.isEmpty()) {
      return;
    }
    if (lines.isEmpty()) {
      addLine(blank);
      return;
    }
    List<Passage> above = lines.get(lines.size() - 1);
    if (!(above instanceof ArrayList)) {
      above = new ArrayList<>(above);
      lines.set(lines.size() - 1, above);
    }
    above.addAll(blank);
    last = blank.get(blank.size() - 1);
  }

  /**
   * Adds a row of a table: on one line if no cell needs more, as in a calendar of date, title and place; otherwise cell
   * after cell, as in a table that only holds a page's layout.
   */
  void addRow(List<Lines> cells) {
    List<List<Passage>> filled =
        cells.stream().map(Lines::filled).filter(cell -> !cell.isEmpty()).toList();
    boolean oneLine = filled.stream().allMatch(cell -> cell.size() == 1)
        && filled.stream().flatMap(List::stream).noneMatch(Passage::hasLines)
        && filled.stream().skip(1).flatMap(List::stream).noneMatch(Lines::isMarked);
    if (oneLine && !filled.isEmpty()) {
      addLine(cells.stream()
          .flatMap(cell -> cell.lines.stream())
          .flatMap(List::stream)
          .toList());
    } else {
      cells.forEach(this::addFilled);
    }
  }

  private List<Passage> filled() {
    return lines.stream()
        .flatMap(List::stream)
        .filter(passage -> !passage.isBlank())
        .toList();
  }

  private static boolean isBlank(List<Passage> line) {
    return line.stream().allMatch(Passage::isBlank);
  }

  /** Writes the lines, with tabs between passages that stand beside each other. */
  void writeTo(StringBuilder text) {
    for (List<Passage> line : lines) {
      boolean first = true;
      for (Passage passage : line) {
        text.append(first || passage.isBlank() ? "" : "\t");
        passage.writeTo(text);
        first &= passage.isBlank();
      }
      text.append('\n');
    }
  }

  private static boolean isMarked(Passage passage) {
    return MARKED.matcher(passage.start()).matches();
  }
}
