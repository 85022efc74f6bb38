package org.rcm.model;

import java.io.Serial;

/**
 * A value that cannot be: a meeting that ends before it starts, a country code that ISO 3166-1 does not know, two
 * sibling conclusions with one number. The message says what was expected and what was found.
 *
 * <p>Thrown by {@code build()}, {@code of(…)} and {@code parse(…)} of the types of this package, so a wrong value
 * never exists.
 */
public final class InvalidValueException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * An exception with its whole explanation.
   *
   * @param message what was expected and what was found
   */
  public InvalidValueException(String message) {
    super(message);
  }
}
