package org.rcm.render;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Bytes or text that are not what they claim: a file that is no JSON or XML, or not a report. The message says where,
 * what was found and what was expected:
 *
 * <pre>
 * $.conclusions[3].commitments[0].due.to: "2018-13-40" is not a date, which is written as 2018-08-03
 * 68:14 /report/conclusions/conclusion[4]/commitments/commitment[1]/due/@to: "2018-13-40" is not a date, …
 * </pre>
 *
 * <p>An {@link IOException} of another class means that the source could not be read at all.
 */
public final class MalformedReportException extends IOException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** Where in the file. */
  private final String place;

  /** What was found there, and what was expected. */
  private final String explanation;

  /**
   * An exception with its whole explanation.
   *
   * @param place where in the file: a path, in XML with line and column before it
   * @param explanation what was found there, and what was expected
   * @param cause what a library underneath said, or null
   */
  public MalformedReportException(String place, String explanation, @Nullable Throwable cause) {
    super(place + ": " + explanation, cause);
    this.place = place;
    this.explanation = explanation;
  }

  /** {@return where in the file; {@code $} in JSON and {@code /} in XML stand for the whole} */
  public String place() {
    return place;
  }

  /** {@return what was found at the place, and what was expected; the message without the place} */
  public String explanation() {
    return explanation;
  }
}
