package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire shape of a {@link org.rcm.model.Commitment}. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class CommitmentDocument {
  /** Number and ordinal, {@code 13.e#1}. */
  @XmlAttribute
  public @Nullable String id;

  /** Name of an {@link org.rcm.model.Act}. */
  @XmlAttribute
  public @Nullable String act;

  /** Ids of those who must act, or {@link Envelope#UNSTATED} alone; always written. */
  @XmlAttribute
  public @Nullable List<String> responsible;

  /** Whether only those are meant that have not acted yet; always written. */
  @XmlAttribute
  public @Nullable Boolean pending;

  /** What is to be done. */
  public @Nullable String action;

  /** What takes place, of an entry of a calendar whose action says more. */
  public @Nullable String title;

  /** Whether people meet by video link, of an entry of a calendar; left out if not. */
  @XmlAttribute
  public @Nullable Boolean virtual;

  /** Ids of those who proposed it. */
  @XmlAttribute
  public @Nullable List<String> by;

  /** Ids of those who receive the result. */
  @XmlAttribute
  public @Nullable List<String> to;

  /** Ids of those who help. */
  @XmlAttribute
  public @Nullable List<String> support;

  /** When. */
  public @Nullable TimeFrameDocument due;

  /** Where. */
  public @Nullable PlaceDocument place;

  /** Name of a {@link org.rcm.model.CommitmentStatus}. */
  @XmlAttribute
  public @Nullable String status;

  /** Where it stands in the source. */
  public @Nullable SourceDocument source;

  /** The words of the clause that makes it. */
  public @Nullable String clause;

  /** What its fields rest on. */
  @XmlElementWrapper(name = "evidence")
  @XmlElement(name = "ground")
  public @Nullable List<EvidenceDocument> evidence;
}
