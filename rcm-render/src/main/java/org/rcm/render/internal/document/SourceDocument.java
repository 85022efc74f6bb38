package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** The wire shape of a {@link org.rcm.model.SourceSpan}. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class SourceDocument {
  /** Line, from 1. */
  @XmlAttribute
  @XmlJavaTypeAdapter(WholeNumberAdapter.class)
  public @Nullable Integer line;

  /** Column, from 1. */
  @XmlAttribute
  @XmlJavaTypeAdapter(WholeNumberAdapter.class)
  public @Nullable Integer column;

  /** Offset in the text, from 0. */
  @XmlAttribute
  @XmlJavaTypeAdapter(WholeNumberAdapter.class)
  public @Nullable Integer offset;

  /** Number of UTF-16 units. */
  @XmlAttribute
  @XmlJavaTypeAdapter(WholeNumberAdapter.class)
  public @Nullable Integer length;
}
