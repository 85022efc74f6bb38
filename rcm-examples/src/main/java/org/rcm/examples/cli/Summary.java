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

  /** "9 activities (3 with a date), no warnings" */
  static String ofPage(Document document) {
    long dated = document.activities().stream()
        .filter(activity -> activity.timeFrame().isPresent())
        .count();
    return activities(document.activities().size()) + " (" + (dated == 0 ? "none" : dated)
        + " with a date), " + count(document.warnings(), "warning");
  }

  static String activities(int number) {
    return number == 1 ? "1 activity" : number + " activities";
  }

  /** "no warnings", "1 warning", "2 warnings". */
  static String count(long number, String thing) {
    return (number == 0 ? "no" : Long.toString(number)) + " " + thing + (number == 1 ? "" : "s");
  }
}
