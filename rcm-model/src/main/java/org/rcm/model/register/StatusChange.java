package org.rcm.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.rcm.model.CommitmentStatus;

/**
 * That a commitment has a status from a day on, and who or what set it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status the status
 * @param on from when; empty only for what a report without a date says
 * @param cause what set it
 * @param by who set it: the name that the decision gives, otherwise the id of the report, {@code 2021-12-01-RCGM}
 * @param link the link on which it rests, if it rests on one
 * @param note what the decision says about its grounds
 */
public record StatusChange(
    CommitmentStatus status,
    Optional<LocalDate> on,
    StatusCause cause,
    String by,
    Optional<FollowUpLink> link,
    Optional<String> note) {
  boolean isInForce(LocalDate day) {
    return on.isEmpty() || !on.get().isAfter(day);
  }
}
