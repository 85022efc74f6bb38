package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How XML writes a text in several languages, for which JSON has an object: one element for each. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class TextsDocument {
  /** The texts. */
  @XmlElement(name = "text")
  public @Nullable List<Text> texts;

  /** A text in one language. */
  @XmlAccessorType(XmlAccessType.FIELD)
  public static final class Text {
    /** Language tag of BCP 47. */
    @XmlAttribute
    public @Nullable String language;

    /** The text. */
    @XmlValue
    public @Nullable String value;
  }
}
