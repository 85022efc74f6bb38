package org.rcm.parser.internal.files.docx;

import static org.rcm.parser.internal.files.UnreadableFileException.Reason.TOO_LARGE;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * A part of a document, walked through element by element.
 *
 * <p>Of alternatives ({@code mc:AlternateContent}, ECMA-376 Part 3, 7.5) the first choice is walked through as if it
 * stood there alone; the fallback only where there is no choice.
 */
final class XmlPart implements AutoCloseable {
  private static final int LONGEST_TEXT = 4_000_000;
  private static final int ENOUGH_WORDS = 80;
  private static final String ALTERNATIVES =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private final XmlEvents events;
  private final XMLStreamReader reader;

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

  private XmlPart(XmlEvents events) {
    this.events = events;
    this.reader = events.reader();
  }

  /** Opens a part and goes to its root element. */
  static XmlPart open(PartStream stream) throws UnreadableFileException {
    return new XmlPart(XmlEvents.open(stream));
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
    while (events.next() != XMLStreamConstants.END_DOCUMENT) {
      // comments and blanks may stand behind the root element
    }
  }

  /** Hands each child of the element to the handler, and goes to the element's end. */
  void children(Handler handler) throws UnreadableFileException {
    int inside = events.depth();
    while (events.depth() >= inside) {
      events.next();
      if (events.depth() > inside) {
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
    while (events.depth() > outer) {
      events.next();
    }
  }

  /** The characters directly inside the element; goes to its end. */
  String text() throws UnreadableFileException {
    StringBuilder text = new StringBuilder();
    int inside = events.depth();
    while (events.depth() >= inside) {
      int event = events.next();
      if (events.depth() == inside && isText(event)) {
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
    int inside = events.depth();
    while (events.depth() >= inside) {
      int event = events.next();
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

  @Override
  public void close() {
    events.close();
  }
}
