package org.rcm.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.InvalidValueException;

/**
 * What a person decided about a commitment. It overrules whatever the texts suggest, from its day on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param report the id of the report in the register, {@code 2018-07-19-RCGM}
 * @param commitment the id of the commitment in its report, {@code 13.e#1}
 * @param status what it is from then on
 * @param on the first day on which it counts
 * @param by who decided, "Technical Secretariat"; not blank
 * @param note why, if anything is to be said; not blank
 */
public record Decision(
    String report,
    String commitment,
    CommitmentStatus status,
    LocalDate on,
    String by,
    Optional<String> note) {
  /**
   * Checks the texts.
   *
   * @param report the id of the report
   * @param commitment the id of the commitment
   * @param status what it is from then on
   * @param on the first day on which it counts
   * @param by who decided
   * @param note why
   * @throws InvalidValueException if a text is blank
   */
  public Decision {
    check("The report of a decision", report);
    check("The commitment of a decision", commitment);
    check("Who decided", by);
    note.ifPresent(text -> check("The note of a decision", text));
  }

  private static void check(String what, String text) {
    if (text.isBlank()) {
      throw new InvalidValueException(what + " must not be blank");
    }
  }
}
