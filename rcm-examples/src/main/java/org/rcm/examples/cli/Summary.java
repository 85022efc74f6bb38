package org.rcm.examples.cli;

import org.rcm.model.Report;

/** What a report holds, in one line: "17 conclusions, 14 commitments (11 with a date), 2 warnings". */
final class Summary {
  private Summary() {}

  static String of(Document document, Report report) {
    int commitments = report.commitments().size();
    String dated = commitments == 0
        ? ""
        : " (" + CommitmentTable.countDated(report.commitments()) + " with a date)";
    return count(report.allConclusions().size(), "conclusion") + ", "
        + count(commitments, "commitment") + dated + ", " + count(document.warnings(), "warning");
  }

  /** "no warnings", "1 warning", "2 warnings". */
  static String count(long number, String thing) {
    return (number == 0 ? "no" : Long.toString(number)) + " " + thing + (number == 1 ? "" : "s");
  }
}
