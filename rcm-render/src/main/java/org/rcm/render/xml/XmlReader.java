package org.rcm.render.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rcm.model.Report;
import org.rcm.render.MalformedReportException;
import org.rcm.render.internal.io.LimitedInputStream;
import org.xml.sax.InputSource;

/**
 * Reads the reports that {@link XmlRenderer} writes: {@code read(render(report)).equals(report)}.
 *
 * <p>It is strict: what the {@linkplain XmlRenderer#schema() schema} or the model refuses is refused with its place. Files
 * of a later minor version (1.1, 1.2) may have elements and attributes that this version does not know; they are
 * skipped. Nothing is ever fetched, and a document type declaration is refused. A file may have up to 64 MB, a text up
 * to 8 million characters, elements within elements up to 150 levels.
 *
 * <pre>{@code
 * try {
 *   Report report = XmlReader.create().read(Path.of("rcgm-2018.xml"));
 * } catch (MalformedReportException e) {
 *   System.err.println(e.getMessage()); // 4:70 /report/meeting/@startDate: "2018-13-40" is not a date, …
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class XmlReader {
  private static final String ROOT = "/";

  private XmlReader() {}

  /** {@return a reader} */
  public static XmlReader create() {
    return new XmlReader();
  }

  /**
   * Reads a report.
   *
   * @param xml the whole file as text; an encoding that its first line declares is not looked at
   * @return the report
   * @throws MalformedReportException if the text is no XML or no report
   */
  public Report read(String xml) throws MalformedReportException {
    LimitedInputStream.check(xml, ROOT);
    String text = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
    try {
      return XmlRead.read(new InputSource(new StringReader(text)));
    } catch (MalformedReportException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("Reading from memory cannot fail, but did", e);
    }
  }

  /**
   * Reads a report.
   *
   * @param in the whole file, in the encoding that it declares; it is read to its end and left open
   * @return the report
   * @throws MalformedReportException if the bytes are no XML or no report
   * @throws IOException if the stream cannot be read
   */
  public Report read(InputStream in) throws IOException {
    return XmlRead.read(new InputSource(new LimitedInputStream(in, ROOT)));
  }

  /**
   * Reads a report.
   *
   * @param file the file
   * @return the report
   * @throws MalformedReportException if the file is no XML or no report
   * @throws IOException if the file cannot be read
   */
  public Report read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }
}
