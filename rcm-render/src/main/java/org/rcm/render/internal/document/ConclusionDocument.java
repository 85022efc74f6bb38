package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire shape of a {@link org.rcm.model.Conclusion}. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ConclusionDocument {
  /** A {@link org.rcm.model.ConclusionNumber}. */
  @XmlAttribute
  public @Nullable String number;

  /** The marker as printed; always written, may be empty. */
  @XmlAttribute
  public @Nullable String label;

  /** The heading above the item. */
  public @Nullable String section;

  /** The item's own text; always written, may be empty. */
  public @Nullable String text;

  /** What follows the children. */
  public @Nullable String continuation;

  /** Names of {@link org.rcm.model.Act}s; always written. */
  @XmlAttribute
  public @Nullable List<String> acts;

  /** Whom the item names; always written. */
  public @Nullable MentionsDocument mentions;

  /** Where it stands in the source. */
  public @Nullable SourceDocument source;

  /** The times that the item names. */
  @XmlElementWrapper(name = "timeFrames")
  @XmlElement(name = "timeFrame")
  public @Nullable List<TimeFrameDocument> timeFrames;

  /** Where it points to other reports. */
  @XmlElementWrapper(name = "references")
  @XmlElement(name = "reference")
  public @Nullable List<ReferenceDocument> references;

  /** Words that say that something was done. */
  @XmlElementWrapper(name = "completions")
  @XmlElement(name = "completion")
  public @Nullable List<String> completions;

  /** The commitments. */
  @XmlElementWrapper(name = "commitments")
  @XmlElement(name = "commitment")
  public @Nullable List<CommitmentDocument> commitments;

  /** The items one level below. */
  @XmlElementWrapper(name = "children")
  @XmlElement(name = "conclusion")
  public @Nullable List<ConclusionDocument> children;
}
