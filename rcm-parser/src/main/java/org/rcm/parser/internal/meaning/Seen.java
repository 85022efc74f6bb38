package org.rcm.parser.internal.meaning;

import java.util.List;

/**
 * Something with how it was found.
 *
 * @param value what was found
 * @param traces how, in the order of the words
 * @param <T> what was found
 */
record Seen<T>(T value, List<Trace> traces) {

  static <T> Seen<T> of(T value, Trace trace) {
    return new Seen<>(value, List.of(trace));
  }
}
