package org.rcm.render.xml;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;

/** A line and column of a file, both from 1. */
record Position(int line, int column) implements Comparable<Position> {
  private static final Position START = new Position(1, 1);

  static Position of(@Nullable Locator locator) {
    return locator == null || locator.getLineNumber() < 1
        ? START
        : new Position(locator.getLineNumber(), Math.max(1, locator.getColumnNumber()));
  }

  @Override
  public int compareTo(Position other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
