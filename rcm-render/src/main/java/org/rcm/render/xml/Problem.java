package org.rcm.render.xml;

import org.jspecify.annotations.Nullable;
import org.rcm.render.MalformedReportException;

/**
 * Something wrong with a file.
 *
 * @param position line and column
 * @param path the element or attribute
 * @param explanation what was found and what was expected
 * @param cause what a library said, or null
 */
record Problem(
    Position position,
    String path,
    String explanation,
    @Nullable Throwable cause) {
  MalformedReportException toException() {
    return new MalformedReportException(position + " " + path, explanation, cause);
  }
}
