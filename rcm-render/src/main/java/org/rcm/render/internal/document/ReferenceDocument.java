package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The wire shape of a {@link org.rcm.model.ReportReference}. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ReferenceDocument {
  /** The words. */
  public @Nullable String text;

  /** Id of the body that met. */
  @XmlAttribute
  public @Nullable String body;

  /** When. */
  public @Nullable TimeFrameDocument time;

  /** Where the words stand in the source. */
  public @Nullable SourceDocument source;
}
