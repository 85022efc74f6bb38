package org.rcm.render.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Report;
import org.rcm.render.TextRenderer;
import org.rcm.render.internal.document.DocumentMapper;
import org.rcm.render.internal.document.PartyNames;
import org.rcm.render.internal.document.ReportDocument;

/**
 * Writes reports as Akoma Ntoso 3.0 (OASIS LegalDocumentML, Akoma Ntoso Version 1.0, August 2018), UTF-8.
 *
 * <pre>{@code
 * AkomaNtosoRenderer.create().render(report, out);
 * AkomaNtosoRenderer.builder().jurisdiction("un").build().renderToString(report);
 * }</pre>
 *
 * <p>A report is a {@code debateReport} of the name {@code meetingReport}:
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>report</th><th>Akoma Ntoso</th></tr>
 * <tr><td>kind, language, body, last day of the meeting</td>
 *     <td>{@code identification}, with names by the Akoma Ntoso Naming Convention 1.0, sections 4.5 to 4.8:
 *     {@code /akn/rcm/debateReport/meetingReport/rcgm/2018-07-20/conclusions/eng}; where there is no day, the IRI has
 *     {@code nn} and the date, which must be there, is {@code 0001-01-01} with the name {@code unknown}</td></tr>
 * <tr><td>parties, acts, meeting</td>
 *     <td>{@code TLCLocation} for countries, {@code TLCOrganization} for the others, {@code TLCConcept},
 *     {@code TLCEvent}</td></tr>
 * <tr><td>title</td><td>{@code docTitle} in the preface</td></tr>
 * <tr><td>conclusions of the first level, and those below</td>
 *     <td>{@code mainBody/hcontainer/paragraph}, {@code list/point}; {@code eId} by the Naming Convention, section 5.4;
 *     {@code refersTo} names the acts. {@code conclusions} is something else in Akoma Ntoso: the closing formula.</td></tr>
 * <tr><td>label, section</td>
 *     <td>{@code num}; {@code heading} of the container or list of the items that stand under it</td></tr>
 * <tr><td>text, continuation</td>
 *     <td>{@code content}, or {@code intro} and {@code wrapUp} where there are items below or a continuation; the end of
 *     a line is there as it is and marked by {@code eol}</td></tr>
 * <tr><td>mentions, time frames of one day</td>
 *     <td>{@code location}, {@code organization}, {@code date} around the words, where they are exactly a name or acronym
 *     of the party or exactly those of the time frame; time frames of several days have no element that would not say
 *     more than the words</td></tr>
 * </table>
 *
 * <p>The text within each element is exactly that of the report; no blank is added or lost. Commitments, evidence and
 * places in the source are not written: JSON and XML have them.
 *
 * <p>Immutable and thread-safe.
 */
public final class AkomaNtosoRenderer implements TextRenderer {
  /** The name of the sort of document. */
  static final String SUBTYPE = "meetingReport";

  private final String jurisdiction;

  private AkomaNtosoRenderer(String jurisdiction) {
    this.jurisdiction = jurisdiction;
  }

  /** {@return a renderer of the jurisdiction {@code rcm}} */
  public static AkomaNtosoRenderer create() {
    return builder().build();
  }

  /** {@return a builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry
   */
  @Override
  public void render(Report report, OutputStream out) throws IOException {
    out.write(renderToBytes(report));
    out.flush();
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry
   */
  @Override
  public byte[] renderToBytes(Report report) {
    return text(DocumentMapper.toDocument(report)).getBytes(StandardCharsets.UTF_8);
  }

  private String text(ReportDocument report) {
    PartyNames parties = new PartyNames(report);
    AknWriter out = new AknWriter();
    out.startDocument();
    out.start("debateReport", "name", SUBTYPE);
    new AknMeta(out, report, parties, jurisdiction).write();
    out.start("preface", "eId", "preface", "xml:lang", report.language);
    out.start("longTitle", "eId", "preface__longTitle");
    out.start("p", "eId", "preface__longTitle__p");
    out.start(
        "docTitle", "eId", "preface__longTitle__p__docTitle", "refersTo", "#" + AknIds.MEETING);
    out.text(Objects.requireNonNull(report.title));
    out.end();
    out.end();
    out.end();
    out.end();
    out.start("mainBody", "eId", "body", "xml:lang", report.language);
    new AknBody(out, report, parties).write(Objects.requireNonNull(report.conclusions));
    out.end();
    out.end();
    return out.endDocument();
  }

  @Override
  public String name() {
    return "akn";
  }

  /** {@return {@code application/akn+xml}} */
  @Override
  public String mediaType() {
    return "application/akn+xml";
  }

  /** {@return {@code .akn}, as the Naming Convention, section 4.7, has it} */
  @Override
  public String fileExtension() {
    return ".akn";
  }

  /** Builds an {@link AkomaNtosoRenderer}. Not thread-safe. */
  public static final class Builder {
    private static final Pattern JURISDICTION = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    private String jurisdiction = "rcm";

    private Builder() {}

    /**
     * Whose document it is, in IRIs and in {@code FRBRcountry}: a country ({@code mx}), or a name for an organisation as
     * the Naming Convention, section 4.4, allows it ({@code un}, {@code rcm}). By default {@code rcm}.
     *
     * @param code small letters, digits and hyphens, at most 32
     * @return this builder
     * @throws InvalidValueException if the code has another form
     */
    public Builder jurisdiction(String code) {
      if (!JURISDICTION.matcher(code).matches()) {
        throw new InvalidValueException(
            "A jurisdiction is at most 32 small letters, digits and hyphens, as in \"rcm\", but was \""
                + code + "\"");
      }
      jurisdiction = code;
      return this;
    }

    /** {@return a renderer} */
    public AkomaNtosoRenderer build() {
      return new AkomaNtosoRenderer(jurisdiction);
    }
  }
}
