package org.rcm.render.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.rcm.render.internal.document.ReportDocument;
import org.rcm.render.internal.io.Limits;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** How the XML libraries are set up for both directions. All that is kept is thread-safe. */
final class XmlFormat {
  static final JAXBContext CONTEXT = context();
  static final Schema SCHEMA = schema();

  private XmlFormat() {}

  static URL schemaLocation() {
    return Objects.requireNonNull(XmlFormat.class.getResource("rcm-report-1.xsd"));
  }

  /** A parser that knows no DTD, hence no entities, and fetches nothing. */
  static XMLReader newParser() throws SAXException {
    try {
      // The JDK's own, not whatever is on the class path.
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      XMLReader parser = factory.newSAXParser().getXMLReader();
      // No limit of the parser's own, which differs from one JDK to the next: XmlGuard has one.
      parser.setProperty("jdk.xml.maxElementDepth", "0");
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The XML parser of the JDK cannot be made secure", e);
    }
  }

  /** A parser to be asked for one event after the other, as secure as {@link #newParser()}. */
  static XMLInputFactory newEventParsers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // XmlGuard has a limit for reports; this is for what stands between them.
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(2 * Limits.DEPTH));
    return factory;
  }

  private static JAXBContext context() {
    // JAXB looks for its implementation in the loader of the thread, which in pools of threads is
    // often not the one
    // that sees this library.
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(XmlFormat.class.getClassLoader());
    try {
      return JAXBContext.newInstance(ReportDocument.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("JAXB cannot be started; is its implementation there?", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Schema schema() {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(schemaLocation());
    } catch (SAXException e) {
      throw new IllegalStateException("The schema of the format cannot be read", e);
    }
  }
}
