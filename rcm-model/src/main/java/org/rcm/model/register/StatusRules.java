package org.rcm.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.Organization;

/**
 * The status changes of a commitment.
 *
 * <ol>
 *   <li>It is what its report says, from the first day of the meeting on: active, unless somebody has written another
 *       status into the file of the report; then only decisions change it.
 *   <li>IMPLEMENTED from the first day of a later meeting whose report thanks or congratulates somebody for having done
 *       the same thing ({@link LinkKind#FULFILLED}), if the commitment is the only one of its conclusion.
 *   <li>SUPERSEDED from the first day of a later meeting whose report names a new time for the same thing
 *       ({@link LinkKind#RESCHEDULED}), if the commitment has a due date and is the only one of its conclusion.
 *   <li>ELAPSED from the first day of the first meeting of the same body after the due date of which the report is in the
 *       same language, if no later report of all those given speaks of the thing or may do so. Until then it is active and
 *       overdue.
 *   <li>A decision of a person, from its day on, before all of these.
 * </ol>
 */
final class StatusRules {
  private final List<RegisteredReport> reports;

  StatusRules(List<RegisteredReport> reports) {
    this.reports = reports;
  }

  List<StatusChange> history(
      RegisteredReport report,
      Commitment commitment,
      boolean alone,
      List<FollowUpLink> links,
      boolean unclear,
      List<Decision> decisions) {
    List<StatusChange> later = new ArrayList<>();
    if (commitment.status() == CommitmentStatus.ACTIVE) {
      later.addAll(ofLinks(commitment, alone, links));
      if (!unclear) {
        elapsed(report, commitment, links).ifPresent(later::add);
      }
    }
    for (Decision decision : decisions) {
      later.add(new StatusChange(
          decision.status(),
          Optional.of(decision.on()),
          StatusCause.DECISION,
          decision.by(),
          Optional.empty(),
          decision.note()));
    }
    later.sort(Comparator.comparing(change -> change.on().orElse(LocalDate.MIN)));
    List<StatusChange> history = new ArrayList<>();
    history.add(new StatusChange(
        commitment.status(),
        report.date(),
        StatusCause.REPORT,
        report.id(),
        Optional.empty(),
        Optional.empty()));
    history.addAll(later);
    return history;
  }

  private static List<StatusChange> ofLinks(
      Commitment commitment, boolean alone, List<FollowUpLink> links) {
    List<StatusChange> changes = new ArrayList<>();
    if (!alone) {
      return changes;
    }
    boolean dated = commitment.due().flatMap(due -> due.lastDay()).isPresent();
    for (FollowUpLink link : links) {
      if (link.kind() == LinkKind.FULFILLED) {
        changes.add(change(CommitmentStatus.IMPLEMENTED, StatusCause.SAID_TO_BE_DONE, link));
      } else if (link.kind() == LinkKind.RESCHEDULED && dated) {
        changes.add(change(CommitmentStatus.SUPERSEDED, StatusCause.NEW_DATE, link));
      }
    }
    return changes;
  }

  private static StatusChange change(
      CommitmentStatus status, StatusCause cause, FollowUpLink link) {
    RegisteredReport by = link.later().report();
    return new StatusChange(status, by.date(), cause, by.id(), Optional.of(link), Optional.empty());
  }

  private Optional<StatusChange> elapsed(
      RegisteredReport report, Commitment commitment, List<FollowUpLink> links) {
    Optional<LocalDate> due = commitment.due().flatMap(time -> time.lastDay());
    Optional<String> body = report.report().meeting().body().map(Organization::id);
    boolean spokenOf = links.stream().anyMatch(link -> !LinkFinder.isEdition(link));
    if (due.isEmpty() || body.isEmpty() || spokenOf) {
      return Optional.empty();
    }
    return reports.stream()
        .filter(other -> other.isAfter(report))
        .filter(other -> other.report().language().equals(report.report().language()))
        .filter(other -> other.report().meeting().body().map(Organization::id).equals(body))
        .filter(other -> other.date().orElseThrow().isAfter(due.get()))
        .findFirst()
        .map(other -> new StatusChange(
            CommitmentStatus.ELAPSED,
            other.date(),
            StatusCause.NOT_SPOKEN_OF,
            other.id(),
            Optional.empty(),
            Optional.empty()));
  }
}
