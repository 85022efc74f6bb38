package org.rcm.render.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Report;
import org.rcm.render.MalformedReportException;
import org.rcm.render.ReportsReader;
import org.rcm.render.internal.document.DocumentException;
import org.rcm.render.internal.document.Envelope;
import org.rcm.render.internal.document.Quoted;
import org.rcm.render.internal.document.ReportDocument;
import org.rcm.render.internal.io.LimitedInputStream;
import org.xml.sax.InputSource;

/**
 * Reads the reports that {@link XmlReportsWriter} writes, each as {@link XmlReader} does.
 *
 * <pre>{@code
 * try (XmlReportsReader reader = XmlReportsReader.of(Files.newInputStream(Path.of("archive.xml")))) {
 *   reader.stream().forEach(report -> System.out.println(report.title()));
 * } // 68:14 /reports/report[7]/meeting/@startDate: "2018-13-40" is not a date, …
 * }</pre>
 *
 * <p>A report that is refused does not stop it: the next call goes on with the next one. Where the file is no XML any
 * more, or holds something else than reports, that is said once, and the reader is at its end. Not thread-safe.
 */
public final class XmlReportsReader implements ReportsReader {
  private static final String ROOT = "/reports";
  private static final Set<String> KNOWN = Set.of("schema", "schemaVersion");

  private final InputStream in;
  private final LimitedInputStream limited;
  private @Nullable XMLStreamReader events;
  private int count;
  private boolean newer;
  private boolean atEnd;

  private XmlReportsReader(InputStream in) {
    this.in = in;
    this.limited = new LimitedInputStream(in, ROOT);
  }

  /**
   * A reader of a file.
   *
   * @param in the file, in the encoding that it declares; {@link #close()} closes it
   * @return the reader
   */
  public static XmlReportsReader of(InputStream in) {
    return new XmlReportsReader(in);
  }

  @Override
  public Optional<Report> next() throws IOException {
    if (atEnd) {
      return Optional.empty();
    }
    atEnd = true; // unless all goes well
    try {
      XMLStreamReader parser = events == null ? open() : events;
      events = parser;
      if (!findReport(parser)) {
        return Optional.empty();
      }
      return Optional.of(report(parser));
    } catch (XMLStreamException e) {
      throw explain(e);
    }
  }

  private XMLStreamReader open() throws XMLStreamException, MalformedReportException {
    XMLStreamReader parser = XmlFormat.newEventParsers().createXMLStreamReader(limited);
    while (parser.getEventType() != XMLStreamConstants.START_ELEMENT) {
      if (parser.getEventType() == XMLStreamConstants.DTD) {
        throw refusal(
            parser, "/", "is a document type declaration (DOCTYPE), which is not allowed");
      }
      parser.next();
    }
    checkRoot(parser);
    return parser;
  }

  private void checkRoot(XMLStreamReader parser) throws MalformedReportException {
    if (!isOurs(parser, "reports")) {
      throw refusal(
          parser,
          "/" + parser.getLocalName(),
          "is the element " + Quoted.of(parser.getLocalName()) + " of the namespace "
              + Quoted.of(String.valueOf(parser.getNamespaceURI()))
              + ", but a file of reports is the element \"reports\" of \"" + Envelope.NAMESPACE
              + "\"");
    }
    ReportDocument envelope = new ReportDocument();
    envelope.schema = parser.getAttributeValue(null, "schema");
    envelope.schemaVersion = parser.getAttributeValue(null, "schemaVersion");
    try {
      Envelope.check(envelope);
    } catch (DocumentException e) {
      throw refusal(parser, ROOT + "/@" + e.path().name(), e.explanation());
    }
    newer = Envelope.isNewer(envelope.schemaVersion);
    for (int i = 0; i < parser.getAttributeCount() && !newer; i++) {
      String name = parser.getAttributeLocalName(i);
      boolean hint =
          XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(parser.getAttributeNamespace(i))
              && name.endsWith("chemaLocation");
      if (!hint && !KNOWN.contains(name)) {
        throw refusal(parser, ROOT + "/@" + name, "is not an attribute of the format");
      }
    }
  }

  /** Goes to the start of the next report; not so at the end of the file. */
  private boolean findReport(XMLStreamReader parser)
      throws XMLStreamException, MalformedReportException {
    limited.startOver();
    while (parser.hasNext()) {
      switch (parser.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (isOurs(parser, "report")) {
            return true;
          }
          if (!newer) {
            throw refusal(
                parser, ROOT + "/" + parser.getLocalName(), "is not expected here, but report");
          }
          skip(parser);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!parser.isWhiteSpace()) {
            throw refusal(parser, ROOT, "holds elements only, but there is text");
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
          throw refusal(parser, ROOT, "holds elements only, but there is an entity");
        default -> {} // comments, white space, the ends of root and file
      }
    }
    return false;
  }

  /** Passes over an element of a later version of the format. */
  private static void skip(XMLStreamReader parser) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = parser.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private Report report(XMLStreamReader parser) throws IOException, XMLStreamException {
    count++;
    ReportEvents report = new ReportEvents(parser);
    try {
      Report read = XmlRead.read(report, new InputSource());
      atEnd = false;
      return read;
    } catch (MalformedReportException e) {
      if (!isBroken(e)) {
        report.skipRest();
        atEnd = false;
      }
      String place = e.place().replaceFirst(" /report", " " + ROOT + "/report[" + count + "]");
      throw new MalformedReportException(place, e.explanation(), e);
    }
  }

  /** Whether nobody knows where the next report begins. */
  private static boolean isBroken(Throwable refusal) {
    for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
      if (cause instanceof XMLStreamException) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOurs(XMLStreamReader parser, String name) {
    return parser.getLocalName().equals(name)
        && Envelope.NAMESPACE.equals(parser.getNamespaceURI());
  }

  private static MalformedReportException refusal(
      XMLStreamReader parser, String path, String explanation) {
    return new Problem(position(parser.getLocation()), path, explanation, null).toException();
  }

  private IOException explain(XMLStreamException e) {
    if (e.getNestedException() instanceof IOException io) {
      return io;
    }
    String what = events == null ? "is not XML: " : "is not well-formed XML: ";
    return new Problem(
            position(e.getLocation()),
            events == null ? "/" : ROOT,
            what + ReportEvents.message(e),
            e)
        .toException();
  }

  private static Position position(@Nullable Location location) {
    return location == null || location.getLineNumber() < 1
        ? new Position(1, 1)
        : new Position(location.getLineNumber(), Math.max(1, location.getColumnNumber()));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
