package org.rcm.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * What a report of a conference says: which meeting it is about and what was concluded.
 *
 * <pre>{@code
 * Report report = …;
 * report.commitments().forEach(c -> System.out.println(c.number() + "  " + c.responsible() + "  " + c.due()));
 * report.conclusion("7.p").ifPresent(c -> System.out.println(c.text()));
 * }</pre>
 *
 * <p>Immutable and thread-safe; ordered by meeting.
 */
@RcmStyle
@Value.Immutable
public sealed interface Report extends Comparable<Report> permits ImmutableReport {

  /** {@return a builder; kind, language, title and meeting must be set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return what sort of document it is} */
  ReportKind kind();

  /** {@return the language in which it is written} */
  Locale language();

  /** {@return the title as printed, line breaks undone} */
  String title();

  /** {@return the event that it is about} */
  Meeting meeting();

  /** {@return the items of the first level, each with those below it; empty for a declaration in prose} */
  List<Conclusion> conclusions();

  /** {@return the items of all levels, in the order of the report} */
  @Value.Lazy
  default List<Conclusion> allConclusions() {
    return conclusions().stream().flatMap(Conclusion::stream).toList();
  }

  /** {@return the commitments of all items, in the order of the report} */
  @Value.Lazy
  default List<Commitment> commitments() {
    return allConclusions().stream().flatMap(c -> c.commitments().stream()).toList();
  }

  /** {@return the entries of the report's calendar: its commitments of act {@link Act#SCHEDULE}} */
  default List<Activity> activities() {
    return commitments().stream()
        .filter(c -> c.act() == Act.SCHEDULE)
        .map(c -> Activity.builder()
            .title(c.action())
            .timeFrame(c.due())
            .place(c.place())
            .supporters(c.support())
            .source(c.source())
            .build())
        .toList();
  }

  /**
   * The item with a number.
   *
   * @param number the number
   * @return the item, if there is one
   */
  default Optional<Conclusion> conclusion(ConclusionNumber number) {
    return allConclusions().stream().filter(c -> c.number().equals(number)).findFirst();
  }

  /**
   * The item with a number, as {@code report.conclusion("7.p.ii")}.
   *
   * @param number the number as text
   * @return the item, if there is one
   * @throws InvalidValueException if the text is no conclusion number
   */
  default Optional<Conclusion> conclusion(String number) {
    return conclusion(ConclusionNumber.parse(number));
  }

  /** {@return every party that the report refers to, members of groups included, in the order of the ids} */
  @Value.Lazy
  default SortedSet<Party> parties() {
    SortedMap<String, Party> found = new TreeMap<>();
    List<Party> open = new ArrayList<>();
    meeting().body().ifPresent(open::add);
    meeting().submittedTo().ifPresent(open::add);
    open.addAll(meeting().participants());
    addPlace(open, meeting().place());
    for (Conclusion conclusion : allConclusions()) {
      open.addAll(conclusion.mentions().countries());
      open.addAll(conclusion.mentions().organizations());
    }
    for (Commitment commitment : commitments()) {
      open.addAll(commitment.responsible());
      open.addAll(commitment.by());
      open.addAll(commitment.to());
      open.addAll(commitment.support());
      addPlace(open, commitment.place());
    }
    while (!open.isEmpty()) {
      Party party = open.remove(open.size() - 1);
      Party known = found.putIfAbsent(party.id(), party);
      if (known != null && !known.equals(party)) {
        throw new InvalidValueException(
            "One id must stand for one party, but two different ones are called " + party);
      }
      if (known == null && party instanceof PartyGroup group) {
        open.addAll(group.members());
      }
    }
    return Collections.unmodifiableSortedSet(new TreeSet<>(found.values()));
  }

  private static void addPlace(Collection<Party> parties, Optional<Place> place) {
    place.flatMap(Place::country).ifPresent(parties::add);
  }

  /** {@return a builder that starts with this report's values} */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  @Override
  default int compareTo(Report other) {
    int byMeeting = meeting().compareTo(other.meeting());
    return byMeeting != 0 ? byMeeting : title().compareTo(other.title());
  }

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    Checks.text("The title of a report", title());
    if (!language().toLanguageTag().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw new InvalidValueException(
          "The language of a report must be a tag of BCP 47 such as \"en\" or \"es\", but was "
              + Checks.quote(language().toLanguageTag()));
    }
    Checks.distinct(
        "Conclusions", conclusions().stream().map(Conclusion::number).toList());
    for (Conclusion conclusion : conclusions()) {
      if (conclusion.number().depth() != 1) {
        throw new InvalidValueException(
            "Conclusions of the first level have numbers of one step, but one was "
                + conclusion.number());
      }
    }
    parties();
  }

  /** Builds a {@link Report}. Not thread-safe. */
  final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
