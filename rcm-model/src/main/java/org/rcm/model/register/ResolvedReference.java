package org.rcm.model.register;

import java.util.List;
import org.rcm.model.ReportReference;

/**
 * Which of the reports of a register the words of a conclusion point to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param in the conclusion with the words
 * @param reference the words, with the body and the time that they name
 * @param reports the reports that fit: none if it is not among those given, several if it cannot be told which is meant
 */
public record ResolvedReference(
    RegisteredConclusion in, ReportReference reference, List<RegisteredReport> reports) {
  /**
   * Copies the list.
   *
   * @param in the conclusion with the words
   * @param reference the words
   * @param reports the reports that fit
   */
  public ResolvedReference {
    reports = List.copyOf(reports);
  }

  /** {@return whether exactly one report fits} */
  public boolean isResolved() {
    return reports.size() == 1;
  }
}
