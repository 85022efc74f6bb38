package org.rcm.examples.cli;

/** The line that says which of many files is being read; on a terminal only, and gone before anything is printed. */
final class Progress {
  private final Terminal terminal;
  private final int total;
  private int count;
  private int shown;

  Progress(Terminal terminal, int total) {
    this.terminal = terminal;
    this.total = total;
  }

  void next(String name) {
    count++;
    if (total < 2 || !terminal.style().interactive()) {
      return;
    }
    String line = "Reading " + count + " of " + total + ": " + name;
    int room = terminal.style().width() - 1;
    String cut = line.length() <= room ? line : line.substring(0, room);
    terminal.overwrite(cut);
    shown = cut.length();
  }

  void clear() {
    if (shown > 0) {
      terminal.overwrite(" ".repeat(shown));
      shown = 0;
    }
  }
}
