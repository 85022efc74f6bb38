package org.rcm.render.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.rcm.model.Report;
import org.rcm.render.ReportsWriter;
import org.rcm.render.internal.document.DocumentMapper;
import org.rcm.render.internal.document.Envelope;

/**
 * Writes many reports as one XML file: the element {@code reports}, with a {@code report} for each as {@link XmlRenderer}
 * writes it. UTF-8, lines ended by a line feed, valid by the schema at {@link XmlRenderer#schema()}. Not thread-safe.
 *
 * <pre>{@code
 * try (XmlReportsWriter writer = XmlReportsWriter.to(Files.newOutputStream(Path.of("archive.xml")))) {
 *   writer.write(report);
 * }
 * }</pre>
 */
public final class XmlReportsWriter implements ReportsWriter {
  private final OutputStream out;
  private boolean started;
  private boolean closed;

  private XmlReportsWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * A writer of a new file.
   *
   * @param out where to; {@link #close()} ends the file and closes it
   * @return the writer
   */
  public static XmlReportsWriter to(OutputStream out) {
    return new XmlReportsWriter(out);
  }

  @Override
  public void write(Report report) throws IOException {
    byte[] element = element(report);
    start();
    out.write(element);
    out.write('\n');
  }

  private static byte[] element(Report report) {
    ByteArrayOutputStream element = new ByteArrayOutputStream();
    try {
      Marshaller marshaller = XmlFormat.CONTEXT.createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      marshaller.marshal(DocumentMapper.toDocument(report), element);
    } catch (JAXBException e) {
      throw new IllegalStateException("JAXB cannot write the document of a report", e);
    }
    return element.toByteArray();
  }

  private void start() throws IOException {
    if (!started) {
      started = true;
      write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<reports xmlns=\""
          + Envelope.NAMESPACE + "\" schema=\"" + Envelope.SCHEMA + "\" schemaVersion=\""
          + Envelope.VERSION + "\">\n");
    }
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (out) {
        start();
        write("</reports>\n");
      }
    }
  }
}
