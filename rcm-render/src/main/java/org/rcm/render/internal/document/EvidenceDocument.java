package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** The wire shape of {@link org.rcm.model.Evidence}. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class EvidenceDocument {
  /** Name of a {@link org.rcm.model.CommitmentField}. */
  @XmlAttribute
  public @Nullable String field;

  /** Name of an {@link org.rcm.model.EvidenceOrigin}. */
  @XmlAttribute
  public @Nullable String origin;

  /** Id of the rule. */
  @XmlAttribute
  public @Nullable String rule;

  /** The words. */
  public @Nullable String text;

  /** Offset of the words in the clause, from 0. */
  @XmlAttribute
  @XmlJavaTypeAdapter(WholeNumberAdapter.class)
  public @Nullable Integer position;

  /** Where the words stand in the source. */
  public @Nullable SourceDocument source;
}
