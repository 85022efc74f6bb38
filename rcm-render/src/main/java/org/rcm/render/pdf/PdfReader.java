package org.rcm.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Report;
import org.rcm.render.MalformedReportException;
import org.rcm.render.internal.io.LimitedInputStream;

/**
 * Reads back the report from a PDF that {@link PdfRenderer} made: {@code read(render(report)).equals(report)}.
 *
 * <pre>{@code
 * try {
 *   Report report = PdfReader.create().read(Path.of("rcgm-2018.pdf"));
 * } catch (MalformedReportException e) {
 *   System.err.println(e.getMessage()); // PDF: was changed after it was made: …
 * }
 * }</pre>
 *
 * <p>The report is taken from the data inside the file, {@code report.json} or {@code report.xml}, not from the words on
 * its pages. So it is only given if pages and data are as they were made: the identifier of the file ({@code /ID}, ISO
 * 32000-1, 14.4) is the beginning of a SHA-256 digest of all its other bytes, and a file in which one byte is different,
 * missing or added is refused: one that was signed, commented, stamped, saved anew, encrypted or cut off, or whose data
 * were exchanged. For such a file, and for a PDF of any other program, there is the parser of texts; what it finds is a
 * reading, for a person to check. <em>The digest is no signature</em>: it shows that a file was changed, by accident or by
 * an ordinary program, but everybody can compute it, and it says nothing about who made the file.
 *
 * <p>Jackson or JAXB must be there, but not OpenPDF: as every byte is known to be one that {@link PdfRenderer} wrote,
 * the data are found by the form in which it writes them. A file may have up to 64 MB, and so may its data; memory and
 * time grow with these only.
 *
 * <p>Immutable and thread-safe.
 */
public final class PdfReader {
  private static final String PLACE = "PDF";

  private PdfReader() {}

  /** {@return a reader} */
  public static PdfReader create() {
    return new PdfReader();
  }

  /**
   * Reads a report.
   *
   * @param pdf the whole file
   * @return the report
   * @throws MalformedReportException if the bytes are no PDF, or one that {@link PdfRenderer} did not make, that was
   *     changed since, or that has no data inside
   */
  public Report read(byte[] pdf) throws MalformedReportException {
    try {
      return read(new ByteArrayInputStream(pdf));
    } catch (MalformedReportException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("Reading from memory cannot fail, but did", e);
    }
  }

  /**
   * Reads a report.
   *
   * @param in the whole file; it is read to its end and left open
   * @return the report
   * @throws MalformedReportException as {@link #read(byte[])} does
   * @throws IOException if the stream cannot be read
   */
  public Report read(InputStream in) throws IOException {
    byte[] file = new LimitedInputStream(in, PLACE).readAllBytes();
    if (!FileIdentifier.matches(file, file.length)) {
      throw malformed(Suspicion.about(file), null);
    }
    List<ReportData> unreadable = new ArrayList<>();
    for (ReportData form : ReportData.values()) {
      Optional<InputStream> data = EmbeddedStream.find(file, form.mediaType());
      if (data.isPresent()) {
        try {
          return read(form, data.get());
        } catch (LinkageError e) {
          unreadable.add(form);
        }
      }
    }
    throw malformed(
        unreadable.isEmpty()
            ? "has no report.json or report.xml inside: it was made without its data, or where neither Jackson"
                + " nor JAXB was on the class path; " + Suspicion.WHAT_ELSE
            : "has " + unreadable.get(0).fileName()
                + " inside, but the library that reads it is not on the class path; add Jackson for"
                + " JSON or JAXB for XML",
        null);
  }

  private static Report read(ReportData form, InputStream deflated) throws IOException {
    try (InputStream in = new InflaterInputStream(deflated)) {
      return form.read(in);
    } catch (MalformedReportException e) {
      throw new MalformedReportException(
          PLACE + ", " + form.fileName() + ", " + e.place(), explanation(e), e);
    } catch (ZipException | EOFException e) {
      throw malformed("has a " + form.fileName() + " inside that cannot be decompressed", e);
    }
  }

  /** The message without the place, which stands before it. */
  private static String explanation(MalformedReportException e) {
    String message = String.valueOf(e.getMessage());
    return message.substring(Math.min(message.length(), e.place().length() + 2));
  }

  private static MalformedReportException malformed(String explanation, @Nullable Throwable cause) {
    return new MalformedReportException(PLACE, explanation, cause);
  }

  /**
   * Reads a report.
   *
   * @param file the file
   * @return the report
   * @throws MalformedReportException as {@link #read(byte[])} does
   * @throws IOException if the file cannot be read
   */
  public Report read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }
}
