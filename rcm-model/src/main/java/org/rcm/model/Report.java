package org.rcm.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * <p>Immutable and thread-safe; ordered by meeting, then title, so that two reports that differ elsewhere have one place.
 */
@RcmStyle
@Value.Immutable
public abstract sealed class Report implements Comparable<Report> permits ImmutableReport {
  Report() {}

  /** {@return a builder; kind, language, title and meeting must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what sort of document it is} */
  public abstract ReportKind kind();

  /** {@return the language in which it is written} */
  public abstract Locale language();

  /** {@return the title as printed, line breaks undone} */
  public abstract String title();

  /** {@return the event that it is about} */
  public abstract Meeting meeting();

  /** {@return the items of the first level, each with those below it; empty for a declaration in prose} */
  public abstract List<Conclusion> conclusions();

  /** {@return the items of all levels, in the order of the report} */
  @Value.Lazy
  public List<Conclusion> allConclusions() {
    return conclusions().stream().flatMap(Conclusion::stream).toList();
  }

  /** {@return the commitments of all items, in the order of the report} */
  @Value.Lazy
  public List<Commitment> commitments() {
    return allConclusions().stream().flatMap(c -> c.commitments().stream()).toList();
  }

  /**
   * {@return the entries of the report's calendar: its commitments of act {@link Act#SCHEDULE}} What stands below an entry
   * and promises nothing itself, such as the topics of a meeting, is its description.
   */
  public List<Activity> activities() {
    return allConclusions().stream().flatMap(CalendarEntries::of).toList();
  }

  /**
   * The item with a number.
   *
   * @param number the number
   * @return the item, if there is one
   */
  public Optional<Conclusion> conclusion(ConclusionNumber number) {
    return Optional.ofNullable(byNumber().get(Objects.requireNonNull(number, "number")));
  }

  /**
   * The item with a number, as {@code report.conclusion("7.p.ii")}.
   *
   * @param number the number as text
   * @return the item, if there is one
   * @throws InvalidValueException if the text is no conclusion number
   */
  public Optional<Conclusion> conclusion(String number) {
    return conclusion(ConclusionNumber.parse(number));
  }

  /** A number is there once: siblings differ, and a child's number extends its parent's. */
  @Value.Lazy
  Map<ConclusionNumber, Conclusion> byNumber() {
    return allConclusions().stream()
        .collect(Collectors.toUnmodifiableMap(Conclusion::number, Function.identity()));
  }

  /** {@return every party that the report refers to, members of groups included, in the order of the ids} */
  @Value.Lazy
  public SortedSet<Party> parties() {
    List<Party> named = new ArrayList<>();
    meeting().body().ifPresent(named::add);
    meeting().submittedTo().ifPresent(named::add);
    named.addAll(meeting().participants());
    meeting().place().flatMap(Place::country).ifPresent(named::add);
    for (Conclusion conclusion : allConclusions()) {
      named.addAll(conclusion.mentions().countries());
      named.addAll(conclusion.mentions().organizations());
      conclusion.references().forEach(reference -> named.add(reference.body()));
    }
    for (Commitment commitment : commitments()) {
      named.addAll(commitment.responsible());
      named.addAll(commitment.by());
      named.addAll(commitment.to());
      named.addAll(commitment.support());
      commitment.place().flatMap(Place::country).ifPresent(named::add);
    }
    return PartySet.withMembers(named);
  }

  /** {@return a builder that starts with this report's values} */
  public Builder toBuilder() {
    return new Builder().like(this);
  }

  @Override
  public int compareTo(Report other) {
    int byMeeting = meeting().compareTo(other.meeting());
    return byMeeting != 0 ? byMeeting : title().compareTo(other.title());
  }

  @Value.Check
  void check() {
    Checks.text("The title of a report", title());
    Checks.language("The language of a report", language());
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
  public static final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
