package org.rcm.model.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.TimeFrame;

/**
 * A commitment of one of the reports, with all that became of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param report the report in which it stands
 * @param commitment the commitment
 * @param history its status changes, by day; on one day what the reports say before what people decide. The first is
 *     what the report itself says
 * @param links the later conclusions about the same thing, those about items that are its objects included
 * @param unclear later conclusions that have many of its words, so that they may speak of it; only for what has a due date,
 *     and only if there are no links. While there are some, it is never taken for elapsed
 */
public record RegisterEntry(
    RegisteredReport report,
    Commitment commitment,
    List<StatusChange> history,
    List<FollowUpLink> links,
    List<RegisteredConclusion> unclear) {
  /**
   * Copies the lists.
   *
   * @param report the report
   * @param commitment the commitment
   * @param history its status changes
   * @param links the later conclusions
   * @param unclear those that may speak of it
   */
  public RegisterEntry {
    history = List.copyOf(history);
    links = List.copyOf(links);
    unclear = List.copyOf(unclear);
  }

  /**
   * The change that gives the commitment its status on a day: the last decision of a person up to then; without one, the
   * last change of all up to then.
   *
   * @param day the day
   * @return the change; that of the report itself before its meeting
   */
  public StatusChange changeOn(LocalDate day) {
    StatusChange last = history.get(0);
    boolean decided = false;
    for (StatusChange change : history) {
      boolean decision = change.cause() == StatusCause.DECISION;
      if (change.isInForce(day) && (decision || !decided)) {
        last = change;
        decided |= decision;
      }
    }
    return last;
  }

  /**
   * Its status on a day.
   *
   * @param day the day
   * @return the status
   */
  public CommitmentStatus statusOn(LocalDate day) {
    return changeOn(day).status();
  }

  /** {@return the last day that is in time, if the report says it} */
  public Optional<LocalDate> dueDate() {
    return commitment.due().flatMap(TimeFrame::lastDay);
  }

  /** Whether it has been made by a day. A report without a date has always been there. */
  boolean isMadeBy(LocalDate day) {
    return report.date().filter(made -> made.isAfter(day)).isEmpty();
  }

  /**
   * Whether it is still to be done on a day: its meeting has begun, and it is active.
   *
   * @param day the day
   * @return whether it is
   */
  public boolean isOpenOn(LocalDate day) {
    return isMadeBy(day) && statusOn(day) == CommitmentStatus.ACTIVE;
  }

  /**
   * Whether it is open on a day and its last day in time has passed.
   *
   * @param day the day
   * @return whether it is; false for what has no such day
   */
  public boolean isOverdueOn(LocalDate day) {
    return isOpenOn(day) && dueDate().filter(due -> due.isBefore(day)).isPresent();
  }

  /** {@return report and id, {@code 2018-07-19-RCGM 13.e#1}} */
  @Override
  public String toString() {
    return report.id() + " " + commitment.id();
  }
}
