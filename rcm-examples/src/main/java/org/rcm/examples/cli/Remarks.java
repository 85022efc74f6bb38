package org.rcm.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.model.Conclusion;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Finding;
import org.rcm.model.Report;
import org.rcm.model.ReportValidator;
import org.rcm.model.Severity;
import org.rcm.model.SourceSpan;

/** Gathers what there is to say about a document: by the parser about the text, by the validator about the report if it
 * is one. */
final class Remarks {
  private final ReportValidator validator;
  private final Locale locale;

  Remarks(ReportValidator validator, Locale locale) {
    this.validator = validator;
    this.locale = locale;
  }

  List<Remark> about(Document document) {
    List<Remark> remarks = new ArrayList<>();
    document
        .diagnostics()
        .forEach(d -> remarks.add(
            new Remark(Optional.of(d.source()), d.severity(), d.code().id(), d.message())));
    document.report().ifPresent(report -> {
      for (Finding finding : validator.validate(report)) {
        Remark remark = remark(finding, report, document.isText());
        // The parser may have seen the same gap.
        if (remarks.stream().noneMatch(remark::repeats)) {
          remarks.add(remark);
        }
      }
    });
    if (!document.refusal().isEmpty() && remarks.isEmpty()) {
      remarks.add(new Remark(Optional.empty(), Severity.ERROR, "no-report", document.refusal()));
    }
    return remarks.stream().sorted(Remark.BY_PLACE).toList();
  }

  /** In JSON and XML the places are those of the text from which the file was made, not of the file. */
  private Remark remark(Finding finding, Report report, boolean isText) {
    Optional<SourceSpan> place =
        finding.place().filter(number -> isText).flatMap(number -> source(report, number));
    String number = finding.place().map(n -> n + ": ").orElse("");
    String message = finding.message().bestFor(locale);
    return new Remark(place, finding.severity(), finding.rule(), number + message);
  }

  private static Optional<SourceSpan> source(Report report, ConclusionNumber number) {
    return report.conclusion(number).flatMap(Conclusion::source);
  }
}
