package org.rcm.render.xml;

import jakarta.xml.bind.ValidationEventHandler;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.rcm.model.InvalidValueException;
import org.rcm.render.internal.document.DocumentException;
import org.rcm.render.internal.document.Envelope;
import org.rcm.render.internal.document.Quoted;
import org.rcm.render.internal.document.ReportDocument;
import org.rcm.render.internal.io.Limits;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between the parser and the rest: knows at which element the file is, keeps the limits, refuses what is no
 * report at all, and remembers the first problem that validator or JAXB report.
 */
final class XmlGuard extends XMLFilterImpl {
  /** With more of them a file is not worth reading to its end. */
  private static final int MOST_PROBLEMS = 100;

  private static final Set<String> HINTS = Set.of("schemaLocation", "noNamespaceSchemaLocation");

  private final ElementPath path = new ElementPath();
  private ContentHandler binding = new DefaultHandler();
  private Attributes attributes = new AttributesImpl();
  private @Nullable Locator locator;
  private int elements;
  private int schemaProblems;
  private int textLength;
  private @Nullable Problem schemaProblem;
  private @Nullable Problem bindingProblem;

  /** Sets up the way of the file: from the parser through here and the validator to JAXB. */
  void connect(XMLReader parser, ValidatorHandler validator, ContentHandler jaxb) {
    binding = jaxb;
    validator.setErrorHandler(schemaProblems());
    validator.setContentHandler(jaxb);
    setParent(parser);
    setContentHandler(validator);
  }

  /** The place behind what was read last. */
  Position position() {
    return Position.of(locator);
  }

  /** Whether anything of the file could be read. */
  boolean sawElements() {
    return path.sawElements();
  }

  /** A problem at the element that is being read. */
  Problem problem(String explanation, @Nullable Throwable cause) {
    return new Problem(position(), path.toString(), explanation, cause);
  }

  /** The first thing that the schema, or JAXB, refused. */
  Optional<Problem> firstProblem() {
    return Optional.ofNullable(schemaProblem).or(() -> Optional.ofNullable(bindingProblem));
  }

  /** Remembers what the validator reports. */
  private ErrorHandler schemaProblems() {
    return new ErrorHandler() {
      @Override
      public void warning(SAXParseException e) {}

      @Override
      public void error(SAXParseException e) {
        schemaProblems++;
        if (schemaProblem == null || SchemaProblems.isProvisional(schemaProblem)) {
          schemaProblem = SchemaProblems.explain(e, position(), path, attributes);
        }
      }

      @Override
      public void fatalError(SAXParseException e) {
        error(e);
      }
    };
  }

  /** Remembers what our adapters refuse; what JAXB does not know is for the schema to judge. */
  ValidationEventHandler bindingProblems() {
    return event -> {
      Throwable cause = event.getLinkedException();
      while (cause != null && !(cause instanceof InvalidValueException)) {
        cause = cause.getCause();
      }
      if (cause != null && bindingProblem == null) {
        bindingProblem = problem(String.valueOf(cause.getMessage()), cause);
      }
      return true;
    };
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
    super.setDocumentLocator(locator);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes atts)
      throws SAXException {
    path.enter(localName);
    attributes = atts;
    textLength = 0;
    if (path.depth() > Limits.DEPTH) {
      throw stop("lies within " + Limits.DEPTH + " elements, the most that is read");
    }
    if (++elements > Limits.ELEMENTS) {
      throw stop("is behind " + Limits.ELEMENTS + " elements, the most that are read");
    }
    if (path.depth() == 1) {
      checkRoot(uri, localName, atts);
    }
    for (int i = 0; i < atts.getLength(); i++) {
      checkAttribute(atts, i);
    }
    super.startElement(uri, localName, qName, atts);
    if (schemaProblem != null && schemaProblems > MOST_PROBLEMS) {
      throw new SAXException(schemaProblem.toException());
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    textLength += length;
    if (textLength > Limits.TEXT) {
      throw tooLong();
    }
    super.characters(ch, start, length);
  }

  @Override
  public void endElement(String uri, String localName, String qName) throws SAXException {
    attributes = new AttributesImpl();
    super.endElement(uri, localName, qName);
    path.leave();
    textLength = 0;
  }

  private void checkRoot(String uri, String localName, Attributes atts) throws SAXException {
    if (!uri.equals(Envelope.NAMESPACE) || !localName.equals("report")) {
      throw stop("is the element " + Quoted.of(localName) + " of the namespace " + Quoted.of(uri)
          + ", but a report is the element \"report\" of \"" + Envelope.NAMESPACE + "\"");
    }
    ReportDocument envelope = new ReportDocument();
    envelope.schema = atts.getValue("schema");
    envelope.schemaVersion = atts.getValue("schemaVersion");
    try {
      Envelope.check(envelope);
    } catch (DocumentException e) {
      throw stop(XmlPlaces.of(e.path()), e.explanation());
    }
    if (Envelope.isNewer(envelope.schemaVersion)) {
      setContentHandler(binding); // our schema does not know what it may hold
    }
  }

  private void checkAttribute(Attributes atts, int index) throws SAXException {
    if (atts.getValue(index).length() > Limits.TEXT) {
      throw tooLong();
    }
    // xsi:type and xsi:nil would let a file choose another type for an element.
    if (atts.getURI(index).equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
        && !HINTS.contains(atts.getLocalName(index))) {
      throw stop(path + "/@" + atts.getQName(index), "is not allowed here");
    }
  }

  private SAXException tooLong() {
    return stop("has a text longer than " + Limits.TEXT + " characters, the most that is read");
  }

  private SAXException stop(String explanation) {
    return stop(path.toString(), explanation);
  }

  private SAXException stop(String at, String explanation) {
    return new SAXException(new Problem(position(), at, explanation, null).toException());
  }
}
