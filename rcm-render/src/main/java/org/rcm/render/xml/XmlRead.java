package org.rcm.render.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.IdentityHashMap;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.rcm.model.Report;
import org.rcm.render.MalformedReportException;
import org.rcm.render.internal.document.DocumentException;
import org.rcm.render.internal.document.DocumentMapper;
import org.rcm.render.internal.document.DocumentPath;
import org.rcm.render.internal.document.ReportDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * One reading of one file: parser → {@link XmlGuard} → validator → JAXB → mapper.
 *
 * <p>What the schema refuses does not stop it, since the mapper knows better words for most of it ("is not a date" for
 * "is not facet-valid with respect to pattern"). At the end the first problem of the file counts.
 */
final class XmlRead {
  private final XmlGuard guard = new XmlGuard();
  private final IdentityHashMap<Object, Position> positions = new IdentityHashMap<>();

  private XmlRead() {}

  /** Reads a file. */
  static Report read(InputSource source) throws IOException {
    try {
      return read(XmlFormat.newParser(), source);
    } catch (SAXException e) {
      throw new IllegalStateException("The XML parser of the JDK cannot be started", e);
    }
  }

  /** Reads what a parser makes of a source. */
  static Report read(XMLReader parser, InputSource source) throws IOException {
    XmlRead read = new XmlRead();
    ReportDocument document = read.document(parser, source);
    return read.report(document);
  }

  private ReportDocument document(XMLReader parser, InputSource source) throws IOException {
    try {
      UnmarshallerHandler unmarshaller = unmarshaller();
      guard.connect(parser, XmlFormat.SCHEMA.newValidatorHandler(), unmarshaller);
      guard.parse(source);
      return (ReportDocument) unmarshaller.getResult();
    } catch (SAXException e) {
      if (e.getException() instanceof XMLStreamException stream
          && stream.getNestedException() instanceof IOException unreadable) {
        throw unreadable;
      }
      throw explain(e);
    } catch (CharConversionException | UnsupportedEncodingException e) {
      throw explain(e);
    } catch (JAXBException e) {
      throw guard.problem("cannot be read as a report: " + e.getMessage(), e).toException();
    }
  }

  private UnmarshallerHandler unmarshaller() throws JAXBException {
    Unmarshaller unmarshaller = XmlFormat.CONTEXT.createUnmarshaller();
    unmarshaller.setEventHandler(guard.bindingProblems());
    unmarshaller.setListener(new Unmarshaller.Listener() {
      @Override
      public void beforeUnmarshal(Object target, Object parent) {
        positions.put(target, guard.position());
      }
    });
    return unmarshaller.getUnmarshallerHandler();
  }

  private MalformedReportException explain(IOException encoding) {
    return guard
        .problem("is not text in a known encoding: " + encoding.getMessage(), encoding)
        .toException();
  }

  private MalformedReportException explain(SAXException e) {
    if (e.getException() instanceof MalformedReportException ours) {
      return ours;
    }
    if (e.getException() instanceof CharConversionException encoding) {
      return explain(encoding);
    }
    String message = String.valueOf(e.getMessage());
    if (message.contains(
        "DOCTYPE")) { // the only word of the message that is the same in every language
      return guard
          .problem("is a document type declaration (DOCTYPE), which is not allowed", e)
          .toException();
    }
    String what = guard.sawElements() ? "is not well-formed XML: " : "is not XML: ";
    return guard.problem(what + message, e).toException();
  }

  private Report report(ReportDocument document) throws MalformedReportException {
    Optional<Problem> first = guard.firstProblem();
    try {
      Report report = DocumentMapper.toReport(document);
      if (first.isPresent()) {
        throw first.get().toException();
      }
      return report;
    } catch (DocumentException e) {
      Problem problem =
          new Problem(position(e.path()), XmlPlaces.of(e.path()), e.explanation(), e.getCause());
      throw first.filter(f -> isBetter(f, problem)).orElse(problem).toException();
    }
  }

  /** At the same place the mapper knows better, save for a value that never reached it. */
  private static boolean isBetter(Problem first, Problem ofMapper) {
    boolean lost = ofMapper.explanation().equals(DocumentException.MISSING)
        && first.path().startsWith(ofMapper.path());
    return lost || first.position().compareTo(ofMapper.position()) < 0;
  }

  /** Where the element begins that a path leads to or through. */
  private Position position(DocumentPath path) {
    Optional<DocumentPath> at = Optional.of(path);
    while (at.isPresent()) {
      Position position = at.get().document().map(positions::get).orElse(null);
      if (position != null) {
        return position;
      }
      at = at.get().parent();
    }
    return Position.of(null);
  }
}
