package org.rcm.examples.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.rcm.model.Report;
import org.rcm.render.pdf.PdfRenderer;

/** Names the characters of a report that its PDF cannot show. */
final class MissingCharacters {
  private static final int SHOWN = 10;

  private MissingCharacters() {}

  /** A sentence that names them, if there are any: {@code has no glyph for 中 (U+4E2D), which …}. */
  static Optional<String> in(Report report) {
    SortedSet<String> missing = PdfRenderer.create().missingCharacters(report);
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String names = missing.stream()
        .limit(SHOWN)
        .map(one -> String.format(Locale.ROOT, "%s (U+%04X)", one, one.codePointAt(0)))
        .collect(Collectors.joining(", "));
    int more = missing.size() - SHOWN;
    return Optional.of("the pages cannot show " + names
        + (more > 0 ? " and " + more + " more" : "")
        + "; a question mark stands in place of each, and the data inside have them");
  }
}
