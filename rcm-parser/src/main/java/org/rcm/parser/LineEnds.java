package org.rcm.parser;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import org.rcm.parser.internal.files.FileText;
import org.rcm.parser.internal.files.LineFills;

/**
 * What the form of a file tells about the ends of lines.
 *
 * @param paragraphs whether each line is a paragraph
 * @param fills how full each line is on its page
 * @param place the place in the file's text of a character of the clean text
 */
record LineEnds(boolean paragraphs, LineFills fills, IntUnaryOperator place) {
  /** Nothing is known, as of plain text. */
  static final LineEnds UNKNOWN = new LineEnds(false, LineFills.NONE, at -> at);

  /** What is known of a text; of plain text, nothing. */
  static LineEnds of(Optional<FileText> file, CleanText clean) {
    return new LineEnds(
        file.filter(text -> !text.wrapped()).isPresent(),
        file.map(FileText::fills).orElse(LineFills.NONE),
        clean::place);
  }

  /** Whether the widths of lines on their pages are known. */
  boolean areMeasured() {
    return !fills.isEmpty();
  }

  /** How full the line above is with the first word of this one behind it; empty if that is not known. */
  OptionalDouble filledAbove(Line line) {
    return areMeasured() ? fills.above(place.applyAsInt(line.start())) : OptionalDouble.empty();
  }
}
