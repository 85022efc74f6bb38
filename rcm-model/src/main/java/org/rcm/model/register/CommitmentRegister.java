package org.rcm.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.Conclusion;
import org.rcm.model.DateRange;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Party;
import org.rcm.model.Report;
import org.rcm.model.TimeFrame;

/**
 * The commitments of several reports of one conference, with what became of them.
 *
 * <pre>{@code
 * CommitmentRegister register = CommitmentRegister.of(reports);
 * LocalDate today = LocalDate.of(2022, 1, 15);
 * register.overdueOn(today).forEach(entry -> System.out.println(entry + "  " + entry.dueDate()));
 * register.stories().forEach(story -> System.out.println(story.subject() + "  " + story.steps()));
 * }</pre>
 *
 * <p>What is open on a day, what is overdue, what falls due when and for whom follows from the due dates and from the
 * status of each {@linkplain RegisterEntry entry} on that day. A status is set, in this order of strength, by a
 * {@link Decision} of a person; by a later report that says that the thing was done
 * ({@link LinkKind#FULFILLED}: IMPLEMENTED) or names a new time for it ({@link LinkKind#RESCHEDULED}: SUPERSEDED); or by
 * silence (ELAPSED: the due date has passed, the same body has met since, and no later report speaks of it or may do so). Each
 * {@link StatusChange} says what set it.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitmentRegister {
  private final List<RegisteredReport> reports;
  private final List<RegisterEntry> entries;
  private final List<FollowUpLink> links;
  private final List<Story> stories;
  private final List<ResolvedReference> references;

  private CommitmentRegister(List<Report> given, List<Decision> decisions) {
    reports = ReportIds.register(given);
    Candidates candidates = new Candidates(reports);
    links = List.copyOf(new LinkFinder(candidates).find());
    Stories told = new Stories(links);
    stories = told.all(candidates.all().stream().map(Candidate::where).toList());
    references = reports.stream().flatMap(this::references).toList();
    entries = entries(told, new Echoes(candidates), byCommitment(decisions));
  }

  /**
   * The register of some reports, without decisions.
   *
   * @param reports the reports, in any order
   * @return the register
   * @throws InvalidValueException if a report is given twice
   */
  public static CommitmentRegister of(List<Report> reports) {
    return builder().addReports(reports).build();
  }

  /** {@return a builder, to which reports and decisions can be added} */
  public static Builder builder() {
    return new Builder();
  }

  private Stream<ResolvedReference> references(RegisteredReport report) {
    return report.report().allConclusions().stream()
        .flatMap(item -> item.references().stream()
            .map(reference -> new ResolvedReference(
                new RegisteredConclusion(report, item),
                reference,
                reports.stream()
                    .filter(other -> reference.fits(other.report().meeting()))
                    .toList())));
  }

  private Map<String, List<Decision>> byCommitment(List<Decision> decisions) {
    Map<String, List<Decision>> byCommitment = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      RegisteredReport report = reports.stream()
          .filter(one -> one.id().equals(decision.report()))
          .findFirst()
          .orElseThrow(() -> new InvalidValueException("A decision names a report of the register, "
              + reports + ", but was about " + decision.report()));
      List<String> ids =
          report.report().commitments().stream().map(Commitment::id).toList();
      if (!ids.contains(decision.commitment())) {
        throw new InvalidValueException("A decision names a commitment of " + report.id() + ", "
            + ids + ", but was about " + decision.commitment());
      }
      byCommitment
          .computeIfAbsent(report.id() + " " + decision.commitment(), key -> new ArrayList<>())
          .add(decision);
    }
    return byCommitment;
  }

  private List<RegisterEntry> entries(
      Stories told, Echoes echoes, Map<String, List<Decision>> decisions) {
    StatusRules rules = new StatusRules(reports);
    List<RegisterEntry> all = new ArrayList<>();
    for (RegisteredReport report : reports) {
      for (Conclusion item : report.report().allConclusions()) {
        List<FollowUpLink> own = links(told, report, item);
        for (Commitment commitment : item.commitments()) {
          String id = report.id() + " " + commitment.id();
          boolean alone = item.commitments().size() == 1;
          boolean spokenOf = own.stream().anyMatch(link -> !LinkFinder.isEdition(link));
          boolean dated = commitment.due().flatMap(TimeFrame::lastDay).isPresent();
          List<RegisteredConclusion> unclear =
              dated && !spokenOf ? echoes.of(report, commitment) : List.of();
          List<StatusChange> history = rules.history(
              report,
              commitment,
              alone,
              own,
              !unclear.isEmpty(),
              decisions.getOrDefault(id, List.of()));
          all.add(new RegisterEntry(report, commitment, history, own, unclear));
        }
      }
    }
    return List.copyOf(all);
  }

  /** The links of a conclusion and of the items below it that are only its objects. */
  private static List<FollowUpLink> links(Stories told, RegisteredReport report, Conclusion item) {
    Set<FollowUpLink> found = new LinkedHashSet<>();
    List<Conclusion> parts = new ArrayList<>(List.of(item));
    for (int i = 0; i < parts.size(); i++) {
      found.addAll(told.from(new RegisteredConclusion(report, parts.get(i))));
      parts.get(i).children().stream().filter(Candidates::isObject).forEach(parts::add);
    }
    return List.copyOf(found);
  }

  /** {@return the reports, by meeting; those without a date last} */
  public List<RegisteredReport> reports() {
    return reports;
  }

  /** {@return all commitments, in the order of the reports} */
  public List<RegisterEntry> entries() {
    return entries;
  }

  /** {@return all links, in the order of the later conclusions} */
  public List<FollowUpLink> links() {
    return links;
  }

  /** {@return the chains of links, in the order of their first conclusions} */
  public List<Story> stories() {
    return stories;
  }

  /** {@return what the words that point to other reports mean, in the order of the reports} */
  public List<ResolvedReference> references() {
    return references;
  }

  /** {@return the last day of the latest meeting; empty if no report says when it met} */
  public Optional<LocalDate> lastMeetingDay() {
    return reports.stream()
        .flatMap(report -> report.report().meeting().endDate().stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * The entry of a commitment.
   *
   * @param report the id of the report, {@code 2018-07-19-RCGM}
   * @param commitment the id of the commitment, {@code 13.e#1}
   * @return the entry, if there is one
   */
  public Optional<RegisterEntry> entry(String report, String commitment) {
    return entries.stream()
        .filter(entry -> entry.report().id().equals(report))
        .filter(entry -> entry.commitment().id().equals(commitment))
        .findFirst();
  }

  /**
   * What is still to be done on a day: made by then, and active.
   *
   * @param day the day
   * @return the entries by due date, those without one last
   */
  public List<RegisterEntry> openOn(LocalDate day) {
    return byDue(entries.stream().filter(entry -> entry.isOpenOn(day)));
  }

  /**
   * What is open on a day although its last day in time has passed.
   *
   * @param day the day
   * @return the entries by due date
   */
  public List<RegisterEntry> overdueOn(LocalDate day) {
    return byDue(entries.stream().filter(entry -> entry.isOverdueOn(day)));
  }

  /**
   * What is open and falls due within some days.
   *
   * @param from the first day, on which it must be open
   * @param to the last day, not before the first
   * @return the entries by due date
   * @throws InvalidValueException if the last day is before the first
   */
  public List<RegisterEntry> dueBetween(LocalDate from, LocalDate to) {
    DateRange days = new DateRange(from, to);
    return byDue(entries.stream()
        .filter(entry -> entry.isOpenOn(days.from()))
        .filter(entry -> entry
            .dueDate()
            .filter(due -> !due.isBefore(days.from()) && !due.isAfter(days.to()))
            .isPresent()));
  }

  /**
   * What binds a party, by itself or as a member of a group.
   *
   * @param party the party
   * @return the entries in the order of the reports
   */
  public List<RegisterEntry> binding(Party party) {
    return entries.stream().filter(entry -> entry.commitment().binds(party)).toList();
  }

  /**
   * What has been promised by a day, whatever became of it.
   *
   * @param day the day
   * @return the entries of the meetings that have begun by then, in the order of the reports
   */
  public List<RegisterEntry> madeBy(LocalDate day) {
    return entries.stream().filter(entry -> entry.isMadeBy(day)).toList();
  }

  /**
   * What has a status on a day.
   *
   * @param status the status
   * @param day the day
   * @return the entries that are made by then, in the order of the reports
   */
  public List<RegisterEntry> withStatusOn(CommitmentStatus status, LocalDate day) {
    return entries.stream()
        .filter(entry -> entry.isMadeBy(day) && entry.statusOn(day) == status)
        .collect(Collectors.toUnmodifiableList());
  }

  private static List<RegisterEntry> byDue(Stream<RegisterEntry> some) {
    return some.sorted(Comparator.comparing(entry -> entry.dueDate().orElse(LocalDate.MAX)))
        .toList();
  }

  /** Builds a {@link CommitmentRegister}. Not thread-safe. */
  public static final class Builder {
    private final List<Report> reports = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private Builder() {}

    /**
     * Adds reports.
     *
     * @param some the reports, in any order
     * @return this builder
     */
    public Builder addReports(Iterable<Report> some) {
      some.forEach(reports::add);
      return this;
    }

    /**
     * Adds decisions; of two on one day about one commitment the one that was added later counts.
     *
     * @param some the decisions
     * @return this builder
     */
    public Builder addDecisions(Iterable<Decision> some) {
      some.forEach(decisions::add);
      return this;
    }

    /**
     * Finds links, stories and statuses.
     *
     * @return the register
     * @throws InvalidValueException if a report is given twice, or a decision is about a report or a commitment that is not
     *     there; the message lists those that are
     */
    public CommitmentRegister build() {
      return new CommitmentRegister(reports, decisions);
    }
  }
}
