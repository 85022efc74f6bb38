package org.rcm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The event that a report is about: the meeting of the Regional Consultation Group on Migration in Panama City on 19
 * and 20 July 2018.
 *
 * <p>Immutable and thread-safe; ordered by first day, then last, then title, meetings without a date last. Two meetings
 * that differ elsewhere have one place in that order.
 */
@RcmStyle
@Value.Immutable
public sealed interface Meeting extends Comparable<Meeting> permits ImmutableMeeting {

  /** {@return a builder; title must be set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the event, "MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)"} */
  String title();

  /** {@return who met, if it is known: the working group, the RCGM} */
  Optional<Organization> body();

  /** {@return the first day, if the report says it} */
  Optional<LocalDate> startDate();

  /** {@return the last day, the same as the first for a meeting of one day; there if and only if the first is} */
  Optional<LocalDate> endDate();

  /** {@return where it was held; empty for an online meeting} */
  Optional<Place> place();

  /** {@return how people met; in person unless said otherwise} */
  @Value.Default
  default MeetingMode mode() {
    return MeetingMode.IN_PERSON;
  }

  /** {@return who took part, each once, in the order of the report; countries as a rule} */
  List<Party> participants();

  /** {@return the body to which the meeting submits its report, if it says so} */
  Optional<Organization> submittedTo();

  /** {@return a builder that starts with this meeting's values} */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  @Override
  default int compareTo(Meeting other) {
    int byStart =
        startDate().orElse(LocalDate.MAX).compareTo(other.startDate().orElse(LocalDate.MAX));
    if (byStart != 0) {
      return byStart;
    }
    int byEnd = endDate().orElse(LocalDate.MAX).compareTo(other.endDate().orElse(LocalDate.MAX));
    return byEnd != 0 ? byEnd : title().compareTo(other.title());
  }

  /**
   * Refuses what cannot be; a first day alone makes a meeting of one day.
   *
   * @return the meeting with both its days
   */
  @Value.Check
  default Meeting check() {
    Checks.text("The title of a meeting", title());
    Checks.distinct("Participants", participants().stream().map(Party::id).toList());
    if (endDate().isPresent() && startDate().isEmpty()) {
      throw new InvalidValueException(
          "A meeting with an end date must have a start date, but ended "
              + endDate().get() + " without one");
    }
    if (startDate().isEmpty()) {
      return this;
    }
    LocalDate start = startDate().get();
    LocalDate end = endDate().orElse(start);
    if (end.isBefore(start)) {
      throw new InvalidValueException(
          "A meeting must not end before it starts, but was " + start + " to " + end);
    }
    return endDate().isPresent() ? this : toBuilder().endDate(start).build();
  }

  /** Builds a {@link Meeting}. Not thread-safe. */
  final class Builder extends ImmutableMeeting.Builder {
    Builder() {}

    /**
     * A meeting of one day.
     *
     * @param day first and last day
     * @return this builder
     */
    public Builder date(LocalDate day) {
      return startDate(day).endDate(day);
    }
  }
}
