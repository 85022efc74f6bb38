package org.rcm.model.register;

import java.util.List;

/**
 * That a conclusion of a later report is about the same thing as one of an earlier report, with the reasons.
 *
 * <p>Each later conclusion is linked to the latest report before it that speaks of the thing; the chain of links is a
 * {@link Story}. A link is what the texts suggest, for a person to confirm; only a link of kind
 * {@link LinkKind#RESCHEDULED} or {@link LinkKind#FULFILLED} changes a status, and a decision overrules it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind how they are related
 * @param earlier the conclusion of the earlier meeting
 * @param later that of the later meeting
 * @param subject the words by which the later one names the thing, or the earlier one where the later has no name for it
 * @param score how much of their names they share, weighed by the rarity of the words, from 0 to 1; 1 is all
 * @param reasons why, the strongest first; at least one
 */
public record FollowUpLink(
    LinkKind kind,
    RegisteredConclusion earlier,
    RegisteredConclusion later,
    String subject,
    double score,
    List<LinkReason> reasons) {
  /**
   * Copies the reasons.
   *
   * @param kind how they are related
   * @param earlier the earlier conclusion
   * @param later the later conclusion
   * @param subject the thing
   * @param score how much they share
   * @param reasons why
   */
  public FollowUpLink {
    reasons = List.copyOf(reasons);
  }

  /** {@return the link in one line, for messages and tests} */
  @Override
  public String toString() {
    return earlier + " -> " + later + " " + kind;
  }
}
