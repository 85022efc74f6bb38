package org.rcm.parser;

import java.util.List;
import java.util.Optional;
import org.rcm.model.Report;
import org.rcm.model.Severity;

/**
 * What came of reading a text: the report if there is one, what was odd about the text, and the map of the source.
 *
 * <p>Immutable and thread-safe.
 */
public final class ParseResult {
  private final Optional<Report> report;
  private final List<Diagnostic> diagnostics;
  private final SourceMap sourceMap;
  private final SourceText source;

  ParseResult(
      Optional<Report> report,
      List<Diagnostic> diagnostics,
      SourceMap sourceMap,
      SourceText source) {
    this.report = report;
    this.diagnostics = diagnostics.stream().distinct().sorted().toList();
    this.sourceMap = sourceMap;
    this.source = source;
  }

  /** {@return the report; empty if and only if there is a diagnostic of severity error} */
  public Optional<Report> report() {
    return report;
  }

  /** {@return what was odd about the text, in the order of the places} */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** {@return where everything stands} */
  public SourceMap sourceMap() {
    return sourceMap;
  }

  /** {@return the text that was read, decoded, with its line ends as they were} */
  public String sourceText() {
    return source.text();
  }

  /**
   * The report, for callers who want an exception where there is none.
   *
   * @return the report
   * @throws ReportParseException if there is none; the message says why, with the line and a caret
   */
  public Report orThrow() {
    return report.orElseThrow(() -> {
      Diagnostic error = diagnostics.stream()
          .filter(d -> d.severity() == Severity.ERROR)
          .findFirst()
          .orElseThrow(() ->
              new IllegalStateException("A text without a report has a diagnostic that says why"));
      return new ReportParseException(error, source.snippet(error.source()));
    });
  }
}
