package org.rcm.examples.cli;

import java.io.Serial;

/** Thrown where a file or standard input cannot be read; the message is a sentence for the user. */
final class UnreadableInputException extends Exception {
  @Serial
  private static final long serialVersionUID = 1L;

  UnreadableInputException(String message) {
    super(message);
  }

  UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }

  String sentence() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
