package org.rcm.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.rcm.model.Report;

/**
 * Writes reports in one form: JSON, XML, PDF.
 *
 * <pre>{@code
 * Renderer renderer = JsonRenderer.create();
 * Path file = folder.resolve("rcgm-2018" + renderer.fileExtension());
 * try (OutputStream out = Files.newOutputStream(file)) {
 *   renderer.render(report, out);
 * }
 * }</pre>
 *
 * <p>The renderers of this library are immutable and thread-safe, and give the same bytes for the same report in every
 * locale and time zone. Those of an application should do the same.
 */
public interface Renderer {

  /**
   * Writes a report.
   *
   * @param report the report
   * @param out where to; it is flushed and left open
   * @throws IOException if {@code out} cannot be written to
   */
  void render(Report report, OutputStream out) throws IOException;

  /**
   * The bytes that {@link #render} writes.
   *
   * @param report the report
   * @return a new array
   */
  default byte[] renderToBytes(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      render(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail, but did", e);
    }
    return out.toByteArray();
  }

  /** {@return the name of the form in lower case, by which a program may choose it: {@code "json"}} */
  String name();

  /** {@return the media type, {@code "application/json"}} */
  String mediaType();

  /** {@return how file names end, with the full stop: {@code ".json"}} */
  String fileExtension();
}
