package org.rcm.examples.cli;

/** What commands say alike. */
final class Complaints {
  private Complaints() {}

  static Outcome noReport(Terminal terminal, Document document) {
    terminal.complain(document.name() + ": holds no report: " + document.refusal());
    return Outcome.FINDINGS;
  }
}
