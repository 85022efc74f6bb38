package org.rcm.parser;

import java.util.Comparator;
import java.util.Locale;
import org.rcm.model.Severity;
import org.rcm.model.SourceSpan;

/**
 * Something odd about a text, with its place: {@code 25:1 warning broken-sentence: "importance of cooperation." was
 * joined to 4.a}.
 *
 * <p>Immutable and thread-safe; ordered by place.
 *
 * @param code what it is about
 * @param message what was found and what was done, in English
 * @param source where it stands
 */
public record Diagnostic(DiagnosticCode code, String message, SourceSpan source)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::source)
      .thenComparing(Diagnostic::code)
      .thenComparing(Diagnostic::message);

  /** {@return how much it matters} */
  public Severity severity() {
    return code.severity();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** {@return the line that a compiler would print, {@code 25:1 warning broken-sentence: …}} */
  @Override
  public String toString() {
    return source + " " + severity().name().toLowerCase(Locale.ROOT) + " " + code.id() + ": "
        + message;
  }
}
