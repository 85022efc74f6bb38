package org.rcm.parser.internal.dates;

import java.time.LocalDate;
import java.util.List;
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
    DateRule rule =
        finding instanceof Finding.Open open ? open.rule() : DateRule.NO_DATE_IN_THE_WORDS;
    return open(finding, rule);
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
      return open(dated, years.rule().orElseThrow());
    }
    Days days = new Days(years.days(), group.precision(), group.first().isEnd());
    Optional<TimeFrame.Builder> frame = days.frame(effect);
    if (frame.isEmpty()) {
      return open(dated, DateRule.DATES_OUT_OF_ORDER);
    }
    TimeFrame timeFrame = frame.get().text(words(dated)).build();
    Inference inference =
        years.inferred() ? Inference.YEAR : saysYear(dated) ? Inference.NOTHING : Inference.START;
    return found(dated, timeFrame, tense, DateRule.of(effect), inference);
  }

  /** "by the end of the year", "next March" count from the meeting too. */
  private boolean saysYear(Finding finding) {
    for (int at = finding.start(); at < finding.end(); at++) {
      if (YearReader.isYear(tokens.get(at))) {
        return true;
      }
    }
    return false;
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
      return open(counted, DateRule.THE_MEETING_HAS_NO_DATE);
    }
    LocalDate start = meeting.get().to();
    int count = counted.count();
    TimeFrame.Builder frame = TimeFrame.builder().text(words(counted));
    switch (counted.unit()) {
      case "week" -> frame.to(start.plusWeeks(count)).precision(Precision.WEEK);
      case "fortnight" -> frame.to(start.plusWeeks(2L * count)).precision(Precision.WEEK);
      case "month" -> frame.to(start.plusMonths(count)).precision(Precision.MONTH);
      case "year" -> frame.to(start.plusYears(count)).precision(Precision.YEAR);
      default -> frame.to(start.plusDays(count)).precision(Precision.DAY);
    }
    return found(counted, frame.build(), Tense.UNKNOWN, DateRule.LENGTH_OF_TIME, Inference.START);
  }

  private FoundTimeFrame open(Finding finding, DateRule rule) {
    return found(
        finding,
        TimeFrame.open(words(finding)),
        tenses.before(finding.start()),
        rule,
        Inference.NOTHING);
  }

  private FoundTimeFrame found(
      Finding finding, TimeFrame frame, Tense tense, DateRule rule, Inference inference) {
    return new FoundTimeFrame(
        frame,
        tokens.get(finding.start()).start(),
        tokens.get(finding.end() - 1).end(),
        tense,
        rule,
        inference);
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
