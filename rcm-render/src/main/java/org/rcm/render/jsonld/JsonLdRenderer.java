package org.rcm.render.jsonld;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.rcm.model.Report;
import org.rcm.render.TextRenderer;
import org.rcm.render.internal.document.ActivitiesMapper;
import org.rcm.render.internal.document.ActivityDocument;
import org.rcm.render.internal.document.DocumentMapper;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes reports as linked data: JSON-LD 1.1 (W3C Recommendation, 16 July 2020) in the vocabularies of schema.org, the
 * Organization Ontology of the W3C and PROV-O. UTF-8, indented, with a line feed at the end.
 *
 * <pre>{@code
 * JsonLdRenderer.create().render(report, out);
 * }</pre>
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>report</th><th>linked data</th></tr>
 * <tr><td>the report</td><td>{@code schema:Report}, {@code prov:Entity}: {@code schema:name} (title),
 *     {@code schema:inLanguage}, {@code schema:genre} (kind), {@code schema:about} and {@code prov:wasGeneratedBy} the
 *     meeting, {@code prov:wasAttributedTo} the body, {@code schema:recipient} the body to which it is submitted,
 *     {@code schema:hasPart} the conclusions in their order</td></tr>
 * <tr><td>meeting</td><td>{@code schema:Event}, {@code prov:Activity}: {@code schema:startDate}, {@code schema:endDate},
 *     {@code schema:location}, {@code schema:eventAttendanceMode}, {@code schema:organizer} (body),
 *     {@code schema:attendee} and {@code prov:wasAssociatedWith} (participants)</td></tr>
 * <tr><td>conclusion</td><td>{@code schema:CreativeWork}, {@code prov:Entity}: {@code schema:identifier} (number),
 *     {@code schema:position} (label), {@code schema:genre} (acts), {@code schema:headline} (section),
 *     {@code schema:text} (text, and the continuation on a line of its own), {@code schema:mentions},
 *     {@code schema:isPartOf}, {@code schema:hasPart}</td></tr>
 * <tr><td>commitment</td><td>{@code schema:Action}: {@code schema:name} (action), {@code schema:description} (clause),
 *     {@code schema:genre} (act), {@code schema:agent} (responsible), {@code schema:recipient} (to),
 *     {@code schema:participant} (support), {@code prov:wasAttributedTo} (by), {@code schema:startTime} and
 *     {@code schema:endTime} (first and last day of due), {@code schema:location}, {@code schema:actionStatus}
 *     (active, implemented; there is no word for the others), {@code schema:subjectOf} (conclusion)</td></tr>
 * <tr><td>activity, in place of its commitment of act SCHEDULE</td><td>{@code schema:Event}: {@code schema:startDate},
 *     {@code schema:endDate}, or {@code schema:subEvent} for each period, {@code schema:location},
 *     {@code schema:organizer} (responsible), {@code schema:contributor} (supporters), {@code schema:subjectOf}</td></tr>
 * <tr><td>country</td><td>{@code schema:Country}, {@code prov:Agent}</td></tr>
 * <tr><td>organisation</td><td>{@code schema:Organization}, {@code prov:Organization} and {@code org:Organization}, or
 *     {@code org:OrganizationalUnit} for a body of the conference; {@code schema:alternateName} (acronym)</td></tr>
 * <tr><td>group of parties</td><td>{@code schema:Organization}, {@code prov:Agent},
 *     {@code org:OrganizationalCollaboration}; {@code org:hasMember}</td></tr>
 * <tr><td>place</td><td>{@code schema:Place} with {@code schema:PostalAddress}</td></tr>
 * </table>
 *
 * <p>Evidence, places in the source, and the words of time frames are not written: JSON and XML have them. Days are
 * those that the words may mean; how fine the words were is not said.
 *
 * <p>Nodes have names of their own, which stay the same when a report is written again:
 * {@code urn:rcm:report:2018-07-19:RCGM:CONCLUSIONS:en#commitment-13.e-1}, {@code urn:rcm:party:CA}. Texts carry their
 * language. The context is in the file, so that nothing has to be fetched.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonLdRenderer implements TextRenderer {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ObjectNode CONTEXT = context();

  private final ObjectWriter writer = MAPPER
      .writer()
      // Not the line end of the system: the same bytes everywhere.
      .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private JsonLdRenderer() {}

  /** {@return a renderer} */
  public static JsonLdRenderer create() {
    return new JsonLdRenderer();
  }

  private static ObjectNode context() {
    try (InputStream in = JsonLdRenderer.class.getResourceAsStream("context.jsonld")) {
      return (ObjectNode) MAPPER.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException("The context of the format cannot be read", e);
    }
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
    List<ActivityDocument> activities =
        Objects.requireNonNull(ActivitiesMapper.toDocument(report.activities()).activities);
    ObjectNode root = MAPPER.createObjectNode();
    root.set("@context", (JsonNode) CONTEXT);
    ArrayNode graph = root.putArray("@graph");
    Graph.of(DocumentMapper.toDocument(report), activities).forEach(node -> graph.add(node.json()));
    byte[] json = writer.writeValueAsBytes(root);
    byte[] withLineEnd = Arrays.copyOf(json, json.length + 1);
    withLineEnd[json.length] = '\n';
    return withLineEnd;
  }

  @Override
  public String name() {
    return "jsonld";
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public String fileExtension() {
    return ".jsonld";
  }
}
