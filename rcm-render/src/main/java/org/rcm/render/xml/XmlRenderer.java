package org.rcm.render.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import org.rcm.model.Report;
import org.rcm.render.TextRenderer;
import org.rcm.render.internal.document.DocumentMapper;

/**
 * Writes reports as XML in the namespace {@code urn:rcm:report:1}: UTF-8, indented, with a line feed at the end.
 *
 * <pre>{@code
 * String xml = XmlRenderer.create().renderToString(report);
 * Report same = XmlReader.create().read(xml); // equals(report)
 * }</pre>
 *
 * <p>The same report gives the same bytes, always and everywhere. A file is whole in itself: it lists every party that
 * it refers to. It is valid by the schema at {@link #schema()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class XmlRenderer implements TextRenderer {
  private XmlRenderer() {}

  /** {@return a renderer} */
  public static XmlRenderer create() {
    return new XmlRenderer();
  }

  /** {@return where in this library the XML Schema (XSD 1.0) of the format is} */
  public static URL schema() {
    return XmlFormat.schemaLocation();
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.rcm.model.InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry
   */
  @Override
  public void render(Report report, OutputStream out) throws IOException {
    out.write(renderToBytes(report));
    out.flush();
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.rcm.model.InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry
   */
  @Override
  public byte[] renderToBytes(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Marshaller marshaller = XmlFormat.CONTEXT.createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      marshaller.marshal(DocumentMapper.toDocument(report), out);
    } catch (JAXBException e) {
      throw new IllegalStateException("JAXB cannot write the document of a report", e);
    }
    return out.toByteArray();
  }

  @Override
  public String name() {
    return "xml";
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public String fileExtension() {
    return ".xml";
  }
}
