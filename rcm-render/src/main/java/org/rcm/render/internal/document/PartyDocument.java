package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wire shape of a {@link org.rcm.model.Party} of any kind. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class PartyDocument {
  /** The id by which the file refers to the party. */
  @XmlAttribute
  public @Nullable String id;

  /** {@code country}, {@code organization} or {@code group}. */
  @XmlAttribute
  public @Nullable String type;

  /** Name of an {@link org.rcm.model.OrganizationKind}; organisations only. */
  @XmlAttribute
  public @Nullable String kind;

  /** Language tag to name. */
  @XmlJavaTypeAdapter(TextsAdapter.class)
  public @Nullable Map<String, String> name;

  /** Language tag to acronym; organisations only. */
  @XmlJavaTypeAdapter(TextsAdapter.class)
  public @Nullable Map<String, String> acronym;

  /** Ids of the members; groups only. */
  @XmlAttribute
  public @Nullable List<String> members;
}
