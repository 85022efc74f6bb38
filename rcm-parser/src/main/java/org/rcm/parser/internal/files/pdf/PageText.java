package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The lines of a page in the order in which they are read.
 *
 * @param number of the page, from 1
 * @param lines the lines
 * @param height of the page
 * @param notes what was odd about it
 * @param pictures whether it has pictures
 * @param whole whether all of it was read
 */
record PageText(
    int number,
    List<PageLine> lines,
    float height,
    List<String> notes,
    boolean pictures,
    boolean whole) {

  static PageText of(int number, PaintedPage painted, PDRectangle box) {
    Upright upright = Upright.of(painted.glyphs(), box);
    List<PageLine> lines = lines(runs(upright.main()));
    for (List<Glyph> turned : upright.turned()) {
      lines.addAll(asides(runs(turned)));
    }
    return new PageText(
        number,
        lines,
        upright.height(),
        PageNotes.of(number, painted),
        painted.pictures() > 0,
        painted.cut().isEmpty() && !painted.isDamaged());
  }

  PageText with(List<PageLine> other) {
    return new PageText(number, other, height, notes, pictures, whole);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  private static List<Run> runs(List<Glyph> glyphs) {
    return RunBuilder.runs(GlyphCleaner.clean(glyphs));
  }

  /** What the file says to belong to the page is believed, unless that were most of the page. */
  private static List<PageLine> lines(List<Run> runs) {
    List<Run> artifacts = runs.stream().filter(Run::isArtifact).toList();
    List<Run> content = runs.stream().filter(run -> !run.isArtifact()).toList();
    if (characters(artifacts) > characters(content)) {
      return lines(Columns.order(runs), false);
    }
    List<Row> notes = Footnotes.of(content);
    Set<List<Glyph>> inNotes = Collections.newSetFromMap(new IdentityHashMap<>());
    notes.forEach(row -> row.runs().forEach(run -> inNotes.add(run.glyphs())));
    List<Run> text =
        content.stream().filter(run -> !inNotes.contains(run.glyphs())).toList();
    List<PageLine> lines = lines(Columns.order(text), false);
    lines.addAll(lines(List.of(notes), true));
    for (PageLine aside : asides(artifacts)) {
      lines.add(placeOf(aside, lines), aside);
    }
    return lines;
  }

  private static int characters(List<Run> runs) {
    return runs.stream().mapToInt(run -> run.glyphs().size()).sum();
  }

  private static List<PageLine> asides(List<Run> runs) {
    return lines(List.of(RowBuilder.rows(runs)), true);
  }

  private static List<PageLine> lines(List<List<Row>> parts, boolean aside) {
    List<PageLine> lines = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      for (Row row : parts.get(part)) {
        String text = RowText.of(row);
        if (!text.isEmpty()) {
          lines.add(new PageLine(text, row.x(), row.end(), row.y(), row.size(), part, aside));
        }
      }
    }
    return lines;
  }

  /** Before the first line that stands below it. */
  private static int placeOf(PageLine aside, List<PageLine> lines) {
    int place = 0;
    while (place < lines.size() && lines.get(place).y() < aside.y()) {
      place++;
    }
    boolean foot = lines.stream().allMatch(line -> line.aside() || line.y() < aside.y());
    return foot ? lines.size() : place;
  }
}
