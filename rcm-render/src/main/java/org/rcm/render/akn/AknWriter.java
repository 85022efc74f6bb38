package org.rcm.render.akn;

import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements to memory, without a blank or line end that is not in a text. */
final class AknWriter {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  AknWriter() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Starts the document and its root. */
  void startDocument() {
    write(() -> {
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
      out.writeStartElement("akomaNtoso");
      out.writeDefaultNamespace(NAMESPACE);
    });
  }

  /** Ends the root. */
  String endDocument() {
    write(() -> {
      out.writeEndElement();
      out.writeEndDocument();
      out.flush();
    });
    return text + "\n";
  }

  /** Starts an element; attributes are given as name and value, and left out where the value is null. */
  void start(String name, @Nullable String... attributes) {
    write(() -> {
      out.writeStartElement(name);
      attributes(attributes);
    });
  }

  void end() {
    write(out::writeEndElement);
  }

  /** An element that holds nothing. */
  void empty(String name, @Nullable String... attributes) {
    write(() -> {
      out.writeEmptyElement(name);
      attributes(attributes);
    });
  }

  /** Text as it is; the end of a line within it is marked too. */
  void text(String words) {
    int start = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
      String line = words.substring(start, end + 1);
      write(() -> {
        out.writeCharacters(line);
        out.writeEmptyElement("eol");
      });
      start = end + 1;
    }
    String rest = words.substring(start);
    write(() -> out.writeCharacters(rest));
  }

  private void attributes(@Nullable String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        String name = attributes[i];
        if ("xml:lang".equals(name)) {
          out.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", value);
        } else {
          out.writeAttribute(name, value);
        }
      }
    }
  }

  /** A step of writing. */
  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("Writing XML to memory cannot fail, but did", e);
  }
}
