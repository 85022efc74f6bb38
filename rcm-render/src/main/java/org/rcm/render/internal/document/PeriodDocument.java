package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The wire shape of a {@link org.rcm.model.DateRange}. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class PeriodDocument {
  /** First day, ISO 8601. */
  @XmlAttribute
  public @Nullable String from;

  /** Last day, ISO 8601. */
  @XmlAttribute
  public @Nullable String to;
}
