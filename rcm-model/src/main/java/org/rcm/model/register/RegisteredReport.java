package org.rcm.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.rcm.model.Report;

/**
 * A report with the name that it has in a register.
 *
 * <p>The name is made of the day and the body of its meeting, {@code 2018-07-19-RCGM}; reports of one meeting, such as
 * those in two languages, are told apart by a count, {@code 2018-07-19-RCGM~2}, in the order in which they were given.
 * Where a report does not say when or who met, {@code UNDATED} or {@code REPORT} stands for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the name, for files of decisions and for people
 * @param report the report
 */
public record RegisteredReport(String id, Report report) {
  /** {@return the first day of its meeting, if the report says it} */
  public Optional<LocalDate> date() {
    return report.meeting().startDate();
  }

  /** Whether its meeting began after that of another had ended; false where a date is missing. */
  boolean isAfter(RegisteredReport other) {
    Optional<LocalDate> before = other.report.meeting().endDate();
    return date().isPresent() && before.isPresent() && date().get().isAfter(before.get());
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return id;
  }
}
