package org.rcm.parser.internal.files.docx;

import static org.rcm.parser.internal.files.UnreadableFileException.Reason.TOO_LARGE;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * A part of a document, walked through element by element.
 *
 * <p>Of alternatives ({@code mc:AlternateContent}, ECMA-376 Part 3, 7.5) the first choice is walked through as if it
 * stood there alone; the fallback only where there is no choice. A document type declaration, which no part may have
 * (Part 2, "XML usage"), ends the reading, and with it every trick with entities.
 */
final class XmlPart implements AutoCloseable {
  private static final int DEEPEST = 300;
  private static final int MOST_PREFIXES = 1_000;
  private static final int LONGEST_TEXT = 4_000_000;
  private static final int ENOUGH_WORDS = 80;
  private static final String ALTERNATIVES =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private final PartStream stream;
  private final XMLStreamReader reader;
  private int depth;
  private int prefixes;

  /** What is to be done with an element; what it does not read of the element is skipped. */
  @FunctionalInterface
  interface Handler {
    /**
     * Reads an element.
     *
     * @param name its name as in the standard, without prefix if it is of word processing; else "other:" and the name
     */
    void element(String name) throws UnreadableFileException;
  }

  private XmlPart(PartStream stream, XMLStreamReader reader) {
    this.stream = stream;
    this.reader = reader;
  }

  /** Opens a part and goes to its root element. */
  static XmlPart open(PartStream stream) throws UnreadableFileException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      XmlPart part = new XmlPart(stream, factory.createXMLStreamReader(PartText.of(stream)));
      while (part.depth == 0) {
        part.next();
      }
      return part;
    } catch (XMLStreamException | IOException | RuntimeException e) {
      stream.close();
      throw problem(stream, e);
    } catch (UnreadableFileException e) {
      stream.close();
      throw e;
    }
  }

  /** The name of the element, as handlers get it. */
  String name() {
    String namespace = namespace();
    if (WordNames.isWord(namespace)) {
      return reader.getLocalName();
    }
    return (WordNames.isMath(namespace) ? "math:" : "other:") + reader.getLocalName();
  }

  private String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** Hands each child of the root element to the handler, and reads the part to its end, which proves it whole. */
  void root(Handler handler) throws UnreadableFileException {
    children(handler);
    while (next() != XMLStreamConstants.END_DOCUMENT) {
      // comments and blanks may stand behind the root element
    }
  }

  /** Hands each child of the element to the handler, and goes to the element's end. */
  void children(Handler handler) throws UnreadableFileException {
    int inside = depth;
    while (depth >= inside) {
      next();
      if (depth > inside) {
        if (namespace().equals(ALTERNATIVES) && reader.getLocalName().equals("AlternateContent")) {
          alternatives(handler);
        } else {
          handler.element(name());
        }
        skipTo(inside);
      }
    }
  }

  private void alternatives(Handler handler) throws UnreadableFileException {
    boolean[] chosen = new boolean[1];
    children(name -> {
      if (!chosen[0] && (name.equals("other:Choice") || name.equals("other:Fallback"))) {
        chosen[0] = true;
        children(handler);
      }
    });
  }

  private void skipTo(int outer) throws UnreadableFileException {
    while (depth > outer) {
      next();
    }
  }

  /** The characters directly inside the element; goes to its end. */
  String text() throws UnreadableFileException {
    StringBuilder text = new StringBuilder();
    int inside = depth;
    while (depth >= inside) {
      int event = next();
      if (depth == inside && isText(event)) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > LONGEST_TEXT) {
          throw new UnreadableFileException(
              TOO_LARGE, "a single text in the document has more than 4 million characters");
        }
      }
    }
    return text.toString();
  }

  /** The first words of all texts inside the element, deleted ones too; goes to its end. */
  String words() throws UnreadableFileException {
    StringBuilder words = new StringBuilder();
    boolean inText = false;
    int inside = depth;
    while (depth >= inside) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        inText = event == XMLStreamConstants.START_ELEMENT && WordNames.isText(name());
      } else if (inText && isText(event) && words.length() < ENOUGH_WORDS) {
        int length = Math.min(reader.getTextLength(), ENOUGH_WORDS);
        words.append(reader.getTextCharacters(), reader.getTextStart(), length);
      }
    }
    return words.toString();
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** An attribute of the element that is of the element's own vocabulary or of none. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      boolean own = namespace == null || namespace.isEmpty() || namespace.equals(namespace());
      if (own && reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The attribute {@code w:val}. */
  Optional<String> value() {
    return attribute("val");
  }

  /** The attribute {@code w:val} of an element that is there for being on or off (17.17.4). */
  boolean isOn() {
    return value().filter(WordNames::isOff).isEmpty();
  }

  /** An attribute as a whole number, empty if it is none. */
  Optional<Integer> number(String name) {
    return attribute(name).flatMap(WordNames::number);
  }

  /** The relationship that the element refers to by {@code r:id}. */
  Optional<String> relationship() {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (namespace != null
          && namespace.endsWith("/relationships")
          && reader.getAttributeLocalName(i).equals("id")) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  private int next() throws UnreadableFileException {
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
      if (depth > DEEPEST || prefixes > MOST_PREFIXES) {
        throw new UnreadableFileException(
            TOO_LARGE,
            "the part " + stream.name()
                + " of the document is nested deeper than a word processor writes");
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
      prefixes -= reader.getNamespaceCount();
    } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw ZipArchive.damaged(
          "its part " + stream.name() + " declares a document type, which is forbidden there");
    }
    return event;
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
