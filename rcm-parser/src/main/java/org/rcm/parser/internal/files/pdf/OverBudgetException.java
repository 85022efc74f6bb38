package org.rcm.parser.internal.files.pdf;

import java.io.IOException;
import java.io.Serial;

/** A file makes its reader do more than any report does. The message says what of, in words. */
final class OverBudgetException extends IOException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final String words;

  OverBudgetException(String words) {
    super(words);
    this.words = words;
  }

  /** {@return what there is more of than is read} */
  String words() {
    return words;
  }
}
