package org.rcm.parser.internal.meaning;

/** Tokens from an index up to another, which is excluded. */
record Span(int from, int to) {
  static final Span NONE = new Span(-1, -1);

  boolean found() {
    return from >= 0;
  }

  boolean holds(int index) {
    return from <= index && index < to;
  }
}
