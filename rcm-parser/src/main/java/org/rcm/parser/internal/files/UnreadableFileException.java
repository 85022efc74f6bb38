package org.rcm.parser.internal.files;

import java.io.Serial;

/** No text can be made of a file. The message says in plain words what was found and what can be done. */
public final class UnreadableFileException extends Exception {
  @Serial
  private static final long serialVersionUID = 1L;

  /** Why there is no text. */
  public enum Reason {
    /** The file is damaged, cut off, or not what it begins like. */
    BROKEN,
    /** A password is needed. */
    ENCRYPTED,
    /** It holds more than is read: too long, too many parts, unpacked beyond all measure. */
    TOO_LARGE,
    /** It holds no letters: a scan, an empty page. */
    NO_TEXT,
    /** The library that reads this form is not on the class path. */
    READER_MISSING
  }

  private final Reason reason;

  /**
   * Makes the exception.
   *
   * @param reason why there is no text
   * @param message the same in words: what was found, where, and what can be done
   */
  public UnreadableFileException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * Makes the exception.
   *
   * @param reason why there is no text
   * @param message the same in words: what was found, where, and what can be done
   * @param cause what a library said of it
   */
  public UnreadableFileException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** {@return why there is no text} */
  public Reason reason() {
    return reason;
  }
}
