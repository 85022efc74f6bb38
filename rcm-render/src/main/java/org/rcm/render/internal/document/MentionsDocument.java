package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire shape of {@link org.rcm.model.Mentions}. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class MentionsDocument {
  /** Ids of countries; always written. */
  @XmlAttribute
  public @Nullable List<String> countries;

  /** Ids of organisations and groups; always written. */
  @XmlAttribute
  public @Nullable List<String> organizations;
}
