package org.rcm.render.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.rcm.model.Activity;
import org.rcm.model.Report;
import org.rcm.render.MalformedReportException;
import org.rcm.render.internal.document.ActivitiesDocument;
import org.rcm.render.internal.document.ActivitiesMapper;
import org.rcm.render.internal.document.DocumentException;
import org.rcm.render.internal.document.DocumentMapper;
import org.rcm.render.internal.document.Envelope;
import org.rcm.render.internal.document.ReportDocument;
import org.rcm.render.internal.document.RootDocument;
import org.rcm.render.internal.io.LimitedInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the reports and lists of activities that {@link JsonRenderer} writes: {@code read(render(report)).equals(report)}.
 *
 * <p>It is strict, so that a slip of the pen does not pass as a report: an unknown property, a value of another type, a
 * property that stands twice or is missing is refused with its place. Files of a later minor version (1.1, 1.2) may have
 * properties that this version does not know; they are skipped. A file may have up to 64 MB, a text up to 8 million
 * characters, values within values up to 150 levels.
 *
 * <pre>{@code
 * try {
 *   Report report = JsonReader.create().read(Path.of("rcgm-2018.json"));
 * } catch (MalformedReportException e) {
 *   System.err.println(e.getMessage()); // $.meeting.startDate: "2018-13-40" is not a date, …
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonReader {
  private JsonReader() {}

  /** {@return a reader} */
  public static JsonReader create() {
    return new JsonReader();
  }

  /**
   * Reads a report.
   *
   * @param json the whole file as text
   * @return the report
   * @throws MalformedReportException if the text is no JSON or no report
   */
  public Report read(String json) throws MalformedReportException {
    return read(json, new ReportDocument(), DocumentMapper::toReport);
  }

  /**
   * Reads a report.
   *
   * @param in the whole file in UTF-8, with or without a byte order mark, or in UTF-16 or UTF-32; it is read to its end
   *     and left open
   * @return the report
   * @throws MalformedReportException if the bytes are no JSON or no report
   * @throws IOException if the stream cannot be read
   */
  public Report read(InputStream in) throws IOException {
    return read(in, new ReportDocument(), DocumentMapper::toReport);
  }

  /**
   * Reads a report.
   *
   * @param file the file
   * @return the report
   * @throws MalformedReportException if the file is no JSON or no report
   * @throws IOException if the file cannot be read
   */
  public Report read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads the activities that {@link JsonRenderer#renderToString(List)} writes.
   *
   * @param json the whole file as text
   * @return the activities
   * @throws MalformedReportException if the text is no JSON or no list of activities
   */
  public List<Activity> readActivities(String json) throws MalformedReportException {
    return read(json, new ActivitiesDocument(), ActivitiesMapper::toActivities);
  }

  /**
   * Reads activities, as {@link #read(InputStream)} reads a report.
   *
   * @param in the whole file; it is read to its end and left open
   * @return the activities
   * @throws MalformedReportException if the bytes are no JSON or no list of activities
   * @throws IOException if the stream cannot be read
   */
  public List<Activity> readActivities(InputStream in) throws IOException {
    return read(in, new ActivitiesDocument(), ActivitiesMapper::toActivities);
  }

  /**
   * Reads activities.
   *
   * @param file the file
   * @return the activities
   * @throws MalformedReportException if the file is no JSON or no list of activities
   * @throws IOException if the file cannot be read
   */
  public List<Activity> readActivities(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return readActivities(in);
    }
  }

  private static <D extends RootDocument, T> T read(String json, D document, Function<D, T> toValue)
      throws MalformedReportException {
    LimitedInputStream.check(json, JsonPlaces.ROOT);
    try (JsonParser parser = JsonFormat.MAPPER.createParser(withoutByteOrderMark(json))) {
      return read(parser, document, toValue);
    } catch (MalformedReportException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("Reading from memory cannot fail, but did", e);
    }
  }

  private static <D extends RootDocument, T> T read(
      InputStream in, D document, Function<D, T> toValue) throws IOException {
    InputStream limited = new LimitedInputStream(in, JsonPlaces.ROOT);
    try (JsonParser parser = JsonFormat.MAPPER.createParser(limited)) {
      return read(parser, document, toValue);
    } catch (JacksonException e) { // from createParser, which looks at the first bytes
      throw JsonProblems.atStart(e);
    }
  }

  private static <D extends RootDocument, T> T read(
      JsonParser parser, D document, Function<D, T> toValue) throws IOException {
    try {
      UnknownProperty unknown = new UnknownProperty();
      bind(parser, document, unknown);
      Envelope.check(document);
      if (!Envelope.isNewer(document.givenVersion())) {
        unknown.refuse();
      }
      return toValue.apply(document);
    } catch (JacksonException e) {
      throw JsonProblems.explain(e, parser, document);
    } catch (DocumentException e) {
      throw JsonProblems.explain(e);
    }
  }

  private static void bind(JsonParser parser, RootDocument document, UnknownProperty unknown)
      throws MalformedReportException {
    JsonToken first = parser.nextToken();
    String noun = document.noun();
    if (first != JsonToken.START_OBJECT) {
      throw new MalformedReportException(
          JsonPlaces.ROOT,
          first == null
              ? "is empty, but " + noun + " is expected"
              : "is " + JsonProblems.describe(first) + ", but " + noun + " is an object",
          null);
    }
    JsonFormat.MAPPER
        .reader()
        .withAttribute(UnknownProperty.class, unknown)
        .withValueToUpdate(document)
        .readValue(parser);
    if (parser.nextToken() != null) {
      throw new MalformedReportException(
          JsonPlaces.currentWithLine(parser, parser.currentTokenLocation()),
          "has " + JsonProblems.describe(parser.currentToken()) + " behind the end of the "
              + noun.substring(noun.indexOf(' ') + 1),
          null);
    }
  }

  private static String withoutByteOrderMark(String json) {
    return json.startsWith("\uFEFF") ? json.substring(1) : json;
  }
}
