package org.rcm.examples.cli;

/** The last resort: says in one sentence that the program is at fault, and how to report it. */
final class Faults {
  /** Set with {@code java -Drcm.debug=true -jar rcm.jar …}. */
  private static final String DEBUG = "rcm.debug";

  private Faults() {}

  static Outcome report(Terminal terminal, String where, Throwable fault) {
    terminal.complain(where + ": here rcm itself failed, not the file: " + summary(fault)
        + "; please report this, with the file if it may be shown (java -D" + DEBUG
        + "=true -jar rcm.jar prints the details)");
    if (Boolean.getBoolean(DEBUG)) {
      fault.printStackTrace(terminal.err());
      terminal.err().flush();
    }
    return Outcome.FAULT;
  }

  private static String summary(Throwable fault) {
    String message = fault.getMessage();
    String kind = fault.getClass().getSimpleName();
    return message == null ? kind : kind + ", " + message.lines().findFirst().orElse("");
  }
}
