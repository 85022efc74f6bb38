package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire shape of a {@link org.rcm.model.Report}: the root of a file. */
@XmlRootElement(name = "report")
@XmlAccessorType(XmlAccessType.FIELD)
public final class ReportDocument implements RootDocument {
  /** What sort of file it is: {@link Envelope#SCHEMA}. */
  @XmlAttribute
  public @Nullable String schema;

  /** The version of the format, {@code 1.0}. */
  @XmlAttribute
  public @Nullable String schemaVersion;

  /** Name of a {@link org.rcm.model.ReportKind}. */
  @XmlAttribute
  public @Nullable String kind;

  /** Language tag of BCP 47. */
  @XmlAttribute
  public @Nullable String language;

  /** The title as printed. */
  public @Nullable String title;

  /** The event. */
  public @Nullable MeetingDocument meeting;

  /** The items of the first level; always written. */
  @XmlElementWrapper(name = "conclusions")
  @XmlElement(name = "conclusion")
  public @Nullable List<ConclusionDocument> conclusions;

  /** Every party that the file refers to by id; always written. */
  @XmlElementWrapper(name = "parties")
  @XmlElement(name = "party")
  public @Nullable List<PartyDocument> parties;

  @Override
  public @Nullable String givenSchema() {
    return schema;
  }

  @Override
  public @Nullable String givenVersion() {
    return schemaVersion;
  }

  @Override
  public String format() {
    return Envelope.SCHEMA;
  }

  @Override
  public String noun() {
    return "a report";
  }
}
