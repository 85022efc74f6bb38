package org.rcm.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.rcm.model.Activity;
import org.rcm.model.Report;
import org.rcm.render.TextRenderer;
import org.rcm.render.internal.document.ActivitiesMapper;
import org.rcm.render.internal.document.DocumentMapper;
import org.rcm.render.internal.document.RootDocument;

/**
 * Writes reports, and lists of activities, as JSON: UTF-8, indented, with a line feed at the end.
 *
 * <pre>{@code
 * String json = JsonRenderer.create().renderToString(report);
 * Report same = JsonReader.create().read(json); // equals(report)
 * }</pre>
 *
 * <p>The same report gives the same bytes, always and everywhere. A file is whole in itself: it lists every party that
 * it refers to. {@link #schema()} describes it.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonRenderer implements TextRenderer {
  private JsonRenderer() {}

  /** {@return a renderer} */
  public static JsonRenderer create() {
    return new JsonRenderer();
  }

  /** {@return where in this library the JSON Schema (2020-12) of the format is} */
  public static URL schema() {
    return Objects.requireNonNull(JsonRenderer.class.getResource("rcm-report-1.schema.json"));
  }

  /** {@return where in this library the JSON Schema (2020-12) of lists of activities is} */
  public static URL activitiesSchema() {
    return Objects.requireNonNull(JsonRenderer.class.getResource("rcm-activities-1.schema.json"));
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.rcm.model.InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry
   */
  @Override
  public void render(Report report, OutputStream out) throws IOException {
    out.write(renderToBytes(report));
    out.flush();
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.rcm.model.InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry
   */
  @Override
  public byte[] renderToBytes(Report report) {
    return bytes(DocumentMapper.toDocument(report));
  }

  /**
   * The JSON of activities, such as those of {@link Report#activities()} or of a page that lists them.
   *
   * @param activities the activities
   * @return the text; {@link JsonReader#readActivities(String)} reads it back
   * @throws org.rcm.model.InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry, or two
   *     different parties have the same id
   */
  public String renderToString(List<Activity> activities) {
    return new String(bytes(ActivitiesMapper.toDocument(activities)), StandardCharsets.UTF_8);
  }

  /**
   * Writes activities, as {@link #renderToString(List)} does.
   *
   * @param activities the activities
   * @param out where to; it is flushed and left open
   * @throws IOException if {@code out} cannot be written to
   * @throws org.rcm.model.InvalidValueException as {@link #renderToString(List)} does
   */
  public void render(List<Activity> activities, OutputStream out) throws IOException {
    out.write(bytes(ActivitiesMapper.toDocument(activities)));
    out.flush();
  }

  private static byte[] bytes(RootDocument document) {
    byte[] json = JsonFormat.MAPPER.writeValueAsBytes(document);
    byte[] withLineEnd = Arrays.copyOf(json, json.length + 1);
    withLineEnd[json.length] = '\n';
    return withLineEnd;
  }

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String fileExtension() {
    return ".json";
  }
}
