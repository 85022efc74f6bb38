package org.rcm.model.register;

import org.rcm.model.InvalidValueException;
import org.rcm.model.LocalizedText;

/**
 * One reason for a link, for a person to judge: "both name “Workshop on Migration and Health”".
 *
 * <p>Immutable and thread-safe.
 *
 * @param evidence what sort of reason it is
 * @param message the reason in English and Spanish
 */
public record LinkReason(LinkEvidence evidence, LocalizedText message) {
  /**
   * Checks the message.
   *
   * @param evidence what sort of reason it is
   * @param message the reason
   * @throws InvalidValueException if the message is in no language
   */
  public LinkReason {
    if (message.isEmpty()) {
      throw new InvalidValueException("A reason must have a message in at least one language");
    }
  }

  static LinkReason of(LinkEvidence evidence, String english, String spanish) {
    return new LinkReason(evidence, LocalizedText.of("en", english).with("es", spanish));
  }

  /** {@return the message in English} */
  @Override
  public String toString() {
    return message.toString();
  }
}
