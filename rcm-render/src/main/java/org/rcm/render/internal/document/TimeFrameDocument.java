package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire shape of a {@link org.rcm.model.TimeFrame}. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class TimeFrameDocument {
  /** The words. */
  public @Nullable String text;

  /** First day, ISO 8601. */
  @XmlAttribute
  public @Nullable String from;

  /** Last day, ISO 8601. */
  @XmlAttribute
  public @Nullable String to;

  /** Two or more separate periods. */
  @XmlElementWrapper(name = "periods")
  @XmlElement(name = "period")
  public @Nullable List<PeriodDocument> periods;

  /** Name of a {@link org.rcm.model.Precision}. */
  @XmlAttribute
  public @Nullable String precision;

  /** Where the words stand in the source. */
  public @Nullable SourceDocument source;
}
