package org.rcm.parser.internal.files;

/** An element that is open, and what its end does. */
final class HtmlFrame {
  final boolean block;
  final HtmlBox.Kind kind;
  /** The index of its first line. */
  final int start;

  final int controlsBefore;
  boolean holdsBlocks;
  /** Whether what comes behind it is apart from it. */
  boolean apart;

  private Runnable end = () -> {};

  HtmlFrame(boolean block, HtmlBox.Kind kind, int start, int controlsBefore) {
    this.block = block;
    this.kind = kind;
    this.start = start;
    this.controlsBefore = controlsBefore;
  }

  void atEnd(Runnable more) {
    Runnable before = end;
    end = () -> {
      before.run();
      more.run();
    };
  }

  void end() {
    end.run();
  }
}
