package org.rcm.parser;

import java.io.Serial;

/**
 * Thrown by {@link ParseResult#orThrow()} where a text gave no report, and by {@link ActivityListResult#orThrow()} where it
 * gave no activities. The message is the diagnostic's, with the line
 * in which it stands and a caret under the place.
 */
public final class ReportParseException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  ReportParseException(Diagnostic diagnostic, String snippet) {
    super(diagnostic + (snippet.isEmpty() ? "" : "\n" + snippet));
    this.diagnostic = diagnostic;
  }

  /** {@return why there is none} */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
