package org.rcm.examples.cli;

import java.util.List;
import java.util.Optional;
import org.rcm.model.Report;
import org.rcm.model.Severity;
import org.rcm.parser.Diagnostic;
import org.rcm.parser.ParseResult;

/**
 * What was read from a file.
 *
 * @param name the file as the user called it, or "stdin"
 * @param isText whether it is the text of a report and not one of the forms that this library writes
 * @param report the report, if there is one
 * @param diagnostics what was odd about the text
 * @param refusal why there is no report; empty if there is one
 */
record Document(
    String name,
    boolean isText,
    Optional<Report> report,
    List<Diagnostic> diagnostics,
    String refusal) {

  static Document ofText(String name, ParseResult result) {
    String refusal = result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .findFirst()
        .map(error ->
            error.message() + " (" + error.code() + ", line " + error.source().line() + ")")
        .orElse(result.report().isPresent() ? "" : "nothing in it looks like one");
    return new Document(name, true, result.report(), result.diagnostics(), refusal);
  }

  static Document ofData(String name, Report report) {
    return new Document(name, false, Optional.of(report), List.of(), "");
  }

  static Document refused(String name, String refusal) {
    return new Document(name, false, Optional.empty(), List.of(), refusal);
  }

  long warnings() {
    return diagnostics.stream().filter(d -> d.severity() == Severity.WARNING).count();
  }
}
