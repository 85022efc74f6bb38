package org.rcm.examples.cli;

/** How a run ended; in this order, the worst last. */
enum Outcome {
  /** All went well. */
  OK(0),
  /** A file holds no report, or {@code check} found something. */
  FINDINGS(1),
  /** The arguments make no sense, or a file cannot be read or written. */
  UNUSABLE(2),
  /** The program itself is at fault. */
  FAULT(3);

  private final int exitCode;

  Outcome(int exitCode) {
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }

  /** The worse of the two. */
  Outcome and(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
