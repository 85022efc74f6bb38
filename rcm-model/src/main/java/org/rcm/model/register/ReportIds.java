package org.rcm.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Organization;
import org.rcm.model.Report;

/** Gives reports their order and names. */
final class ReportIds {
  private ReportIds() {}

  /** The reports by meeting, those without a date last; on one day in the order in which they were given. */
  static List<RegisteredReport> register(Collection<Report> reports) {
    Set<Report> seen = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    List<RegisteredReport> registered = new ArrayList<>();
    List<Report> sorted = new ArrayList<>(reports);
    sorted.sort((a, b) -> date(a).compareTo(date(b)));
    for (Report report : sorted) {
      String id = id(report);
      if (!seen.add(report)) {
        throw new InvalidValueException(
            "A register takes each report once, but " + id + " was given twice");
      }
      int count = counts.merge(id, 1, Integer::sum);
      registered.add(new RegisteredReport(count == 1 ? id : id + "~" + count, report));
    }
    return List.copyOf(registered);
  }

  private static LocalDate date(Report report) {
    return report.meeting().startDate().orElse(LocalDate.MAX);
  }

  private static String id(Report report) {
    String day = report.meeting().startDate().map(LocalDate::toString).orElse("UNDATED");
    return day + "-" + report.meeting().body().map(Organization::id).orElse("REPORT");
  }
}
