package org.rcm.render;

import java.io.Closeable;
import java.io.IOException;
import org.rcm.model.Report;

/**
 * Writes many reports into one file, one after the other, with no more than one of them in memory.
 *
 * <pre>{@code
 * try (ReportsWriter writer = JsonLinesWriter.to(Files.newOutputStream(file))) {
 *   for (Path text : archive) {
 *     writer.write(parser.parse(text).orThrow());
 *   }
 * }
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public interface ReportsWriter extends Closeable {

  /**
   * Writes a report behind those that are there.
   *
   * @param report the report
   * @throws IOException if the stream cannot be written to
   * @throws org.rcm.model.InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry; then
   *     nothing of the report is written
   */
  void write(Report report) throws IOException;

  /**
   * Ends the file and closes the stream.
   *
   * @throws IOException if the stream cannot be written to
   */
  @Override
  void close() throws IOException;
}
