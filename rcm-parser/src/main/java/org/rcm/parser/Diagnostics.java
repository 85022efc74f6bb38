package org.rcm.parser;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects the diagnostics of one run. */
final class Diagnostics {
  private static final int QUOTED = 60;

  private final SourceText source;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<DiagnosticCode> once = EnumSet.noneOf(DiagnosticCode.class);

  Diagnostics(SourceText source) {
    this.source = source;
  }

  /** Adds a diagnostic about a stretch of the source. */
  void add(DiagnosticCode code, int start, int end, String message) {
    found.add(new Diagnostic(code, message, source.span(start, end)));
  }

  /** Adds a diagnostic about a stretch of the clean text. */
  void add(DiagnosticCode code, CleanText clean, int start, int end, String message) {
    int from = clean.place(start);
    add(code, from, Math.max(from, clean.placeBehind(end)), message);
  }

  /** The same, but only the first of its code. */
  void addOnce(DiagnosticCode code, CleanText clean, int start, int end, String message) {
    if (once.add(code)) {
      add(code, clean, start, end, message);
    }
  }

  int size() {
    return found.size();
  }

  /** Forgets what was found since, about the insides of a text that turned out to be no report. */
  void forgetFrom(int size) {
    found.subList(size, found.size()).clear();
  }

  List<Diagnostic> found() {
    return found;
  }

  /** Words of the input for a message, in quotation marks, cut where they get long. */
  static String quote(String words) {
    String flat = words.strip().replaceAll("\\s+", " ");
    return "\"" + (flat.length() <= QUOTED ? flat : flat.substring(0, QUOTED - 1) + "…") + "\"";
  }
}
