package org.rcm.render.json;

import java.io.IOException;
import java.io.OutputStream;
import org.rcm.model.Report;
import org.rcm.render.ReportsWriter;
import org.rcm.render.internal.document.DocumentMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/**
 * Writes many reports as JSON Lines: each is what {@link JsonRenderer} writes, on one line, in UTF-8, ended by a line
 * feed. Not thread-safe.
 *
 * <pre>{@code
 * try (JsonLinesWriter writer = JsonLinesWriter.to(Files.newOutputStream(Path.of("archive.jsonl")))) {
 *   writer.write(report);
 * }
 * }</pre>
 */
public final class JsonLinesWriter implements ReportsWriter {
  private static final ObjectWriter ONE_LINE =
      JsonFormat.MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT);

  private final OutputStream out;

  private JsonLinesWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * A writer of a new file.
   *
   * @param out where to; {@link #close()} closes it
   * @return the writer
   */
  public static JsonLinesWriter to(OutputStream out) {
    return new JsonLinesWriter(out);
  }

  @Override
  public void write(Report report) throws IOException {
    out.write(ONE_LINE.writeValueAsBytes(DocumentMapper.toDocument(report)));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
