package org.rcm.parser;

import java.util.BitSet;
import org.rcm.parser.internal.files.FileText;

/** What the reader of a file's form knows of its text that plain text does not show. */
final class FileParts {
  private FileParts() {}

  /**
   * Draws what belongs to the page into the map of the source, and reports it and what was left out.
   *
   * @return the characters of the source that belong to the page, blanks between two such stretches included
   */
  static BitSet draw(
      FileText file, SourceText source, SourceMapBuilder map, Diagnostics diagnostics) {
    BitSet asides = new BitSet();
    int behind = 0;
    for (FileText.Aside aside : file.asides()) {
      map.mark(aside.start(), aside.end(), SegmentKind.LETTERHEAD);
      boolean near =
          !asides.isEmpty() && source.text().substring(behind, aside.start()).isBlank();
      asides.set(near ? behind : aside.start(), aside.end());
      behind = aside.end();
    }
    for (int from = asides.nextSetBit(0); from >= 0; ) {
      int to = asides.nextClearBit(from);
      String page = source.text().substring(from, to);
      int lines = (int) page.lines().filter(line -> !line.isBlank()).count();
      diagnostics.add(DiagnosticCode.LETTERHEAD_DROPPED, from, to, leftOut(lines, page));
      from = asides.nextSetBit(to);
    }
    file.notes()
        .forEach(note -> diagnostics.add(
            DiagnosticCode.CONTENT_LEFT_OUT, note.start(), note.end(), note.message()));
    return asides;
  }

  /** The words that tell of lines of the page. */
  static String leftOut(int lines, String text) {
    return lines + (lines == 1 ? " line" : " lines") + " of the page left out, from "
        + Diagnostics.quote(text);
  }
}
