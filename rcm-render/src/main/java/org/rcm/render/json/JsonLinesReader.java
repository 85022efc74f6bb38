package org.rcm.render.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.rcm.model.Report;
import org.rcm.render.MalformedReportException;
import org.rcm.render.ReportsReader;
import org.rcm.render.internal.io.LimitedInputStream;
import org.rcm.render.internal.io.Limits;

/**
 * Reads the reports that {@link JsonLinesWriter} writes, each as {@link JsonReader} does. Blank lines are passed over.
 *
 * <pre>{@code
 * try (JsonLinesReader reader = JsonLinesReader.of(Files.newInputStream(Path.of("archive.jsonl")))) {
 *   reader.stream().forEach(report -> System.out.println(report.title()));
 * } // line 7, $.meeting.startDate: "2018-13-40" is not a date, …
 * }</pre>
 *
 * <p>A line that is no report is refused with its number, and the next call goes on with the next line. Not thread-safe.
 */
public final class JsonLinesReader implements ReportsReader {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;
  private long lineNumber;

  private JsonLinesReader(InputStream in) {
    this.in = in;
  }

  /**
   * A reader of a file.
   *
   * @param in the file in UTF-8, with or without a byte order mark; {@link #close()} closes it
   * @return the reader
   */
  public static JsonLinesReader of(InputStream in) {
    return new JsonLinesReader(in);
  }

  @Override
  public Optional<Report> next() throws IOException {
    while (fill()) {
      lineNumber++;
      byte[] line = line();
      if (!isBlank(line)) {
        return Optional.of(read(line));
      }
    }
    return Optional.empty();
  }

  private Report read(byte[] line) throws IOException {
    try {
      return JsonReader.create().read(new ByteArrayInputStream(line));
    } catch (MalformedReportException e) {
      // Jackson counts the lines of what it is given: one.
      String place = e.place().replace("(line 1, ", "(");
      throw new MalformedReportException("line " + lineNumber + ", " + place, e.explanation(), e);
    }
  }

  /** Whether there is a byte more. */
  private boolean fill() throws IOException {
    while (position == end) {
      position = 0;
      end = in.read(buffer);
      if (end < 0) {
        end = 0;
        return false;
      }
    }
    return true;
  }

  /** The bytes up to the end of the line, which is read too. Of a line that is too long nothing is kept. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (fill()) {
      int start = position;
      while (position < end && buffer[position] != '\n') {
        position++;
      }
      tooLong |= line.size() + (position - start) > Limits.DOCUMENT;
      if (tooLong) {
        line.reset();
      } else {
        line.write(buffer, start, position - start);
      }
      if (position < end) {
        position++;
        break;
      }
    }
    if (tooLong) {
      throw LimitedInputStream.tooLong("line " + lineNumber);
    }
    return line.toByteArray();
  }

  private static boolean isBlank(byte[] line) {
    for (byte value : line) {
      if (value != ' ' && value != '\t' && value != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
