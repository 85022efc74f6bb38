package org.rcm.parser.internal.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.model.DateRange;
import org.rcm.model.Precision;
import org.rcm.model.TimeFrame;

/** Counts out what the rules found, with the dates of the meeting. */
final class Resolver {
  private final String text;
  private final Tokens tokens;
  private final Tenses tenses;
  private final Optional<DateRange> meeting;

  Resolver(String text, Tokens tokens, Tenses tenses, Optional<DateRange> meeting) {
    this.text = text;
    this.tokens = tokens;
    this.tenses = tenses;
    this.meeting = meeting;
  }

  FoundTimeFrame resolve(Finding finding) {
    if (finding instanceof Finding.Dated dated) {
      return dated(dated);
    }
    if (finding instanceof Finding.Counted counted) {
      return counted(counted);
    }
    String rule = finding instanceof Finding.Open open ? open.rule() : "open-phrase";
    return open(finding, rule, List.of());
  }

  private FoundTimeFrame dated(Finding.Dated dated) {
    Tense tense = tense(dated);
    Group group = dated.group();
    // "from November 14 to 16" is the period.
    boolean period = group.range() && dated.effect() == Effect.FROM;
    Effect effect = period ? Effect.WITHIN : dated.effect();
    boolean whole = group.alternatives() || effect == Effect.BETWEEN;
    List<PartialPeriod> periods = whole ? List.of(group.envelope()) : group.periods();
    YearFinder.Found years = new YearFinder(effect, tense, meeting).find(periods);
    if (years.days().isEmpty()) {
      return open(dated, years.rule(), years.notes());
    }
    Days days = new Days(years.days(), group.precision(), group.first().isEnd());
    Optional<TimeFrame.Builder> frame = days.frame(effect);
    if (frame.isEmpty()) {
      return open(dated, "no-days", List.of("No day is left between the dates"));
    }
    String rule = effect.label() + "-" + days.precision().name().toLowerCase(Locale.ROOT);
    return found(dated, frame.get().text(words(dated)).build(), tense, rule, years.notes());
  }

  /** A deadline is to come, whatever verb stands before it: "the report presented by IOM by 28 October". */
  private Tense tense(Finding.Dated dated) {
    if (dated.effect() == Effect.PAST || dated.effect() == Effect.SINCE) {
      return Tense.PAST;
    }
    Tense tense = tenses.before(dated.start());
    return tense == Tense.PAST && dated.effect().isDeadline() ? Tense.UNKNOWN : tense;
  }

  private FoundTimeFrame counted(Finding.Counted counted) {
    if (meeting.isEmpty()) {
      return open(counted, "no-meeting-date", List.of("The date of the meeting is not known"));
    }
    LocalDate start = meeting.get().to();
    int count = counted.count();
    TimeFrame.Builder frame = TimeFrame.builder().text(words(counted));
    switch (counted.unit()) {
      case "week" -> frame.to(start.plusWeeks(count)).precision(Precision.WEEK);
      case "month" -> frame.to(start.plusMonths(count)).precision(Precision.MONTH);
      case "year" -> frame.to(start.plusYears(count)).precision(Precision.YEAR);
      default -> frame.to(start.plusDays(count)).precision(Precision.DAY);
    }
    return found(
        counted,
        frame.build(),
        Tense.UNKNOWN,
        "counted-" + counted.unit(),
        List.of("Counted from the last day of the meeting, " + start));
  }

  private FoundTimeFrame open(Finding finding, String rule, List<String> notes) {
    return found(
        finding, TimeFrame.open(words(finding)), tenses.before(finding.start()), rule, notes);
  }

  private FoundTimeFrame found(
      Finding finding, TimeFrame frame, Tense tense, String rule, List<String> notes) {
    return new FoundTimeFrame(
        frame,
        tokens.get(finding.start()).start(),
        tokens.get(finding.end() - 1).end(),
        tense,
        rule,
        notes);
  }

  /** The words with line breaks undone. */
  private String words(Finding finding) {
    StringBuilder clean = new StringBuilder();
    int last = -1;
    for (int at = finding.start(); at < finding.end(); at++) {
      Token token = tokens.get(at);
      if (last >= 0 && token.start() > last) {
        clean.append(' ');
      }
      clean.append(text, token.start(), token.end());
      last = token.end();
    }
    return clean.toString();
  }
}
