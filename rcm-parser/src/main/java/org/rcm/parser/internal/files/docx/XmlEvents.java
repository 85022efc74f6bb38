package org.rcm.parser.internal.files.docx;

import static org.rcm.parser.internal.files.UnreadableFileException.Reason.TOO_LARGE;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * The JDK's XML reader at work on a part: counts how deep it is, and turns what goes wrong into words.
 *
 * <p>A document type declaration, which no part may have (ECMA-376 Part 2, "XML usage"), ends the reading, and with it
 * every trick with entities.
 */
final class XmlEvents implements AutoCloseable {
  private static final int DEEPEST = 300;
  private static final int MOST_PREFIXES = 1_000;
  /** More than all names of the standard; the JDK's reader keeps each that it meets. */
  private static final int MOST_NAMES = 10_000;

  private final PartStream stream;
  private final XMLStreamReader reader;
  private int depth;
  private int prefixes;
  private final Set<String> names = new HashSet<>();

  private XmlEvents(PartStream stream, XMLStreamReader reader) {
    this.stream = stream;
    this.reader = reader;
  }

  /** Opens a part and goes to its root element. */
  static XmlEvents open(PartStream stream) throws UnreadableFileException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Java 24 and later stop at a depth of 100, which tables inside of tables reach; the limits
    // here are our own.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
    try {
      XmlEvents events = new XmlEvents(stream, factory.createXMLStreamReader(PartText.of(stream)));
      while (events.depth == 0) {
        events.next();
      }
      return events;
    } catch (XMLStreamException | IOException | RuntimeException e) {
      stream.close();
      throw problem(stream, e);
    } catch (UnreadableFileException e) {
      stream.close();
      throw e;
    }
  }

  /** The JDK's reader, to ask about the event. */
  XMLStreamReader reader() {
    return reader;
  }

  /** How many elements are open, one that just began included. */
  int depth() {
    return depth;
  }

  /** Goes to the next event and tells its kind. */
  int next() throws UnreadableFileException {
    stream.startPiece();
    int event;
    try {
      event = reader.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw problem(stream, e);
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
      prefixes += reader.getNamespaceCount();
      checkDepth();
      rememberNames();
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
      prefixes -= reader.getNamespaceCount();
    } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      remember(reader.getPITarget());
    } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw ZipArchive.damaged(
          "its part " + stream.name() + " declares a document type, which is forbidden there");
    }
    return event;
  }

  private void checkDepth() throws UnreadableFileException {
    if (depth > DEEPEST || prefixes > MOST_PREFIXES) {
      throw new UnreadableFileException(
          TOO_LARGE,
          "the part " + stream.name()
              + " of the document is nested deeper than a word processor writes");
    }
  }

  private void rememberNames() throws UnreadableFileException {
    remember(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      remember(reader.getAttributeLocalName(i));
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      remember(String.valueOf(reader.getNamespacePrefix(i)));
      remember(String.valueOf(reader.getNamespaceURI(i)));
    }
  }

  private void remember(String name) throws UnreadableFileException {
    if (names.add(name) && names.size() > MOST_NAMES) {
      throw new UnreadableFileException(
          TOO_LARGE,
          "the part " + stream.name() + " of the document uses more than " + MOST_NAMES
              + " names of elements and attributes, which no word processor does");
    }
  }

  private static UnreadableFileException problem(PartStream stream, Exception e) {
    String where = e instanceof XMLStreamException x && x.getLocation() != null
        ? " (line " + x.getLocation().getLineNumber() + ", column "
            + x.getLocation().getColumnNumber() + ")"
        : "";
    return stream
        .failure()
        .orElseGet(() ->
            ZipArchive.damaged("its part " + stream.name() + " is no well-formed XML" + where));
  }

  @Override
  public void close() {
    stream.close();
  }
}
