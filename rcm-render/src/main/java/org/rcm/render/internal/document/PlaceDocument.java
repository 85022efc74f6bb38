package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The wire shape of a {@link org.rcm.model.Place}. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class PlaceDocument {
  /** The words. */
  public @Nullable String text;

  /** The city by itself. */
  public @Nullable String city;

  /** Id of the country. */
  @XmlAttribute
  public @Nullable String country;
}
