package org.rcm.parser.internal.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rcm.model.DateRange;

/**
 * Finds the year that is not said: the first that puts a date on or after the meeting's first day; where a verb says
 * that it is past ("held on 22 July - 12 August"), the latest that puts it before the meeting's end.
 */
final class YearFinder {
  /** Eight years hold a 29 February, also around 1900 and 2100. */
  private static final int YEARS = 8;

  private final Effect effect;
  private final Tense tense;
  private final Optional<DateRange> meeting;

  YearFinder(Effect effect, Tense tense, Optional<DateRange> meeting) {
    this.effect = effect;
    this.tense = tense;
    this.meeting = meeting;
  }

  /**
   * The days of the periods.
   *
   * @param days as many as the periods; none if they cannot be said
   * @param rule why they cannot be said
   * @param inferred whether the meeting gave the year
   */
  record Found(List<DateRange> days, Optional<DateRule> rule, boolean inferred) {

    static Found none(DateRule why) {
      return new Found(List.of(), Optional.of(why), false);
    }
  }

  Found find(List<PartialPeriod> periods) {
    if (periods.get(0).first().year().isPresent()) {
      List<DateRange> days = days(periods);
      return days.isEmpty()
          ? Found.none(DateRule.A_DATE_THAT_DOES_NOT_EXIST)
          : new Found(days, Optional.empty(), false);
    }
    if (meeting.isEmpty()) {
      return Found.none(DateRule.THE_MEETING_HAS_NO_DATE);
    }
    boolean past = tense == Tense.PAST;
    int start = past ? meeting.get().to().getYear() : meeting.get().from().getYear() - 1;
    return IntStream.rangeClosed(0, YEARS)
        .map(years -> past ? start - years : start + years)
        .mapToObj(year -> days(Years.from(periods, year)))
        .filter(days -> !days.isEmpty() && (past ? isPast(days) : isToCome(days)))
        .findFirst()
        .map(days -> new Found(days, Optional.empty(), true))
        .orElseGet(() -> Found.none(DateRule.A_DATE_THAT_DOES_NOT_EXIST));
  }

  private boolean isPast(List<DateRange> days) {
    return meeting.isPresent() && !days.get(0).from().isAfter(meeting.get().to());
  }

  private boolean isToCome(List<DateRange> days) {
    LocalDate day = switch (effect) {
      case BEFORE -> days.get(0).from().minusDays(1);
      case FROM -> days.get(0).from();
      default -> days.get(0).to();
    };
    return meeting.isPresent() && !day.isBefore(meeting.get().from());
  }

  /** All of the days, or none if one of them does not exist. */
  private static List<DateRange> days(List<PartialPeriod> periods) {
    List<DateRange> days = new ArrayList<>();
    for (PartialPeriod period : periods) {
      Optional<DateRange> range = period.range();
      if (range.isEmpty()) {
        return List.of();
      }
      days.add(range.get());
    }
    return days;
  }
}
