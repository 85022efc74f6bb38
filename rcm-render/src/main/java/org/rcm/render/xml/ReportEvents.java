package org.rcm.render.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * A parser that reads one element of a file of which another parser has read what is before: it turns the events that it
 * asks for into those that a parser of a file of its own would send.
 */
final class ReportEvents extends XMLFilterImpl {
  private final XMLStreamReader events;
  private int depth;

  /** Reads the element at whose start a parser stands. */
  ReportEvents(XMLStreamReader events) {
    this.events = events;
  }

  @Override
  public void parse(InputSource ignored) throws SAXException {
    ContentHandler handler = getContentHandler();
    handler.setDocumentLocator(new LocatorImpl() {
      @Override
      public int getLineNumber() {
        return events.getLocation().getLineNumber();
      }

      @Override
      public int getColumnNumber() {
        return events.getLocation().getColumnNumber();
      }
    });
    try {
      handler.startDocument();
      send(handler);
      while (depth > 0) {
        events.next();
        send(handler);
      }
      handler.endDocument();
    } catch (XMLStreamException e) {
      throw new SAXException(message(e), e);
    }
  }

  /** What is wrong, without the place, which the JDK's parser puts on a line before it. */
  static String message(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^[A-Z][a-z]+: ", "");
  }

  /** Reads to the end of the element, if something kept {@link #parse} from doing so. */
  void skipRest() throws XMLStreamException {
    while (depth > 0) {
      int event = events.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void send(ContentHandler handler) throws SAXException {
    switch (events.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        handler.startElement(namespace(), events.getLocalName(), qualifiedName(), attributes());
      }
      case XMLStreamConstants.END_ELEMENT -> {
        depth--;
        handler.endElement(namespace(), events.getLocalName(), qualifiedName());
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
        handler.characters(
            events.getTextCharacters(), events.getTextStart(), events.getTextLength());
      case XMLStreamConstants.ENTITY_REFERENCE ->
        throw new SAXException("The entity \"" + events.getLocalName() + "\" is not declared");
      default -> {} // comments and processing instructions
    }
  }

  private String namespace() {
    String namespace = events.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  private String qualifiedName() {
    return qualified(events.getPrefix(), events.getLocalName());
  }

  private static String qualified(String prefix, String name) {
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }

  private AttributesImpl attributes() {
    AttributesImpl attributes = new AttributesImpl();
    for (int i = 0; i < events.getAttributeCount(); i++) {
      String namespace = events.getAttributeNamespace(i);
      attributes.addAttribute(
          namespace == null ? "" : namespace,
          events.getAttributeLocalName(i),
          qualified(events.getAttributePrefix(i), events.getAttributeLocalName(i)),
          events.getAttributeType(i),
          events.getAttributeValue(i));
    }
    return attributes;
  }
}
