package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire shape of a {@link org.rcm.model.Meeting}. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class MeetingDocument {
  /** The name of the event. */
  public @Nullable String title;

  /** Id of the body that met. */
  @XmlAttribute
  public @Nullable String body;

  /** First day, ISO 8601. */
  @XmlAttribute
  public @Nullable String startDate;

  /** Last day, ISO 8601. */
  @XmlAttribute
  public @Nullable String endDate;

  /** Name of a {@link org.rcm.model.MeetingMode}. */
  @XmlAttribute
  public @Nullable String mode;

  /** Where it was held. */
  public @Nullable PlaceDocument place;

  /** Ids of those who took part; always written. */
  @XmlAttribute
  public @Nullable List<String> participants;

  /** Id of the body that receives the report. */
  @XmlAttribute
  public @Nullable String submittedTo;
}
