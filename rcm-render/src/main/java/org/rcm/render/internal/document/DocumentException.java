package org.rcm.render.internal.document;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A document that is no report. Readers turn it into the exception that users see. */
public final class DocumentException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** The explanation of a field that must be there and is not. */
  public static final String MISSING = "is missing";

  private final transient DocumentPath path;

  DocumentException(DocumentPath path, String explanation, @Nullable Throwable cause) {
    super(explanation, cause);
    this.path = path;
  }

  /** {@return where} */
  public DocumentPath path() {
    return path;
  }

  /** {@return what was found there and what was expected} */
  public String explanation() {
    return String.valueOf(getMessage());
  }
}
