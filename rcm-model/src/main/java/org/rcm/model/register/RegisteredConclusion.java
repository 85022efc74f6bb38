package org.rcm.model.register;

import org.rcm.model.Conclusion;

/**
 * A conclusion and the report in which it stands: item 8.d of 2018-07-19-RCGM.
 *
 * <p>Immutable and thread-safe.
 *
 * @param report the report
 * @param conclusion one of its items
 */
public record RegisteredConclusion(RegisteredReport report, Conclusion conclusion) {
  /** {@return report and number, {@code 2018-07-19-RCGM 8.d}} */
  @Override
  public String toString() {
    return report.id() + " " + conclusion.number();
  }
}
