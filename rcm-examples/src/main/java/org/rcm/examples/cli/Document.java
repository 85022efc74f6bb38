package org.rcm.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.model.Activity;
import org.rcm.model.Report;
import org.rcm.model.Severity;
import org.rcm.parser.ActivityListResult;
import org.rcm.parser.Diagnostic;
import org.rcm.parser.ParseResult;

/**
 * What was read from a file.
 *
 * @param name the file as the user called it, or "stdin"
 * @param isText whether it is text and not one of the forms that this library writes
 * @param report the report, if there is one
 * @param activities the activities of a page that lists them; empty if it is none
 * @param diagnostics what was odd about the text
 * @param refusal why there is neither; empty if there is one
 */
record Document(
    String name,
    boolean isText,
    Optional<Report> report,
    List<Activity> activities,
    List<Diagnostic> diagnostics,
    String refusal) {

  static Document ofText(String name, ParseResult result) {
    String refusal = result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .findFirst()
        .map(error ->
            error.message() + " (" + error.code() + ", line " + error.source().line() + ")")
        .orElse(result.report().isPresent() ? "" : "nothing in it looks like one");
    return new Document(name, true, result.report(), List.of(), result.diagnostics(), refusal);
  }

  /**
   * A page of activities.
   *
   * @param decoding what was odd about the bytes of the page
   */
  static Document ofPage(String name, ActivityListResult result, List<Diagnostic> decoding) {
    List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
    decoding.stream().filter(d -> !diagnostics.contains(d)).forEach(diagnostics::add);
    return new Document(
        name,
        true,
        Optional.empty(),
        result.activities(),
        diagnostics.stream().sorted().toList(),
        "");
  }

  static Document ofData(String name, Report report) {
    return new Document(name, false, Optional.of(report), List.of(), List.of(), "");
  }

  static Document ofData(String name, List<Activity> activities) {
    return activities.isEmpty()
        ? refused(name, "its list of activities is empty")
        : new Document(name, false, Optional.empty(), activities, List.of(), "");
  }

  static Document refused(String name, String refusal) {
    return new Document(name, false, Optional.empty(), List.of(), List.of(), refusal);
  }

  boolean isPage() {
    return !activities.isEmpty();
  }

  long warnings() {
    return diagnostics.stream().filter(d -> d.severity() == Severity.WARNING).count();
  }
}
