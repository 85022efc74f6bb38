package org.rcm.examples.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.rcm.model.Severity;
import org.rcm.model.SourceSpan;

/**
 * One line of {@code rcm check}: {@code report.txt:25:1: warning: broken-sentence: …}.
 *
 * @param place where in the text; empty if it is about the whole, or the input is no text
 * @param severity how much it matters
 * @param code what it is about, in small letters joined by hyphens
 * @param message what was found
 */
record Remark(Optional<SourceSpan> place, Severity severity, String code, String message) {
  /** About the whole first, then in the order of the places. */
  static final Comparator<Remark> BY_PLACE =
      Comparator.comparingInt(remark -> remark.place().map(SourceSpan::offset).orElse(-1));

  /** Whether both say the same about the same line. */
  boolean repeats(Remark other) {
    return code.equals(other.code)
        && place.map(SourceSpan::line).equals(other.place.map(SourceSpan::line));
  }

  String toLine(String file) {
    return file + ":" + place.map(p -> p + ":").orElse("") + " "
        + severity.name().toLowerCase(Locale.ROOT) + ": " + code + ": " + message;
  }
}
