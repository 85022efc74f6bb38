package org.rcm.parser.internal.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.model.DateRange;
import org.rcm.model.Precision;

/** Dates with a preposition: "by 28 October, at the latest", "in 2021 on a date to be defined". */
final class DatedRule implements Rule {
  private final DateWords words;
  private final GroupReader groups;
  private final Optional<DateRange> meeting;

  DatedRule(DateWords words, GroupReader groups, Optional<DateRange> meeting) {
    this.words = words;
    this.groups = groups;
    this.meeting = meeting;
  }

  @Override
  public @Nullable Finding read(Tokens tokens, int start) {
    Lead lead = Lead.read(words, tokens, start);
    if (lead == null) {
      return null;
    }
    Group group = groups.read(tokens, lead.end());
    if (group == null) {
      return lead.effect().isDeadline() ? byTheClock(tokens, start, lead.end()) : null;
    }
    Finding.Dated dated = withTail(tokens, start, lead.effect(), group);
    return isTimeFrame(tokens, lead, dated) ? withOpenDate(tokens, dated) : null;
  }

  /** "by 5:00 p.m. on 3 August", "antes de las 17:00 horas del 3 de agosto": until that day, and no finer. */
  private @Nullable Finding byTheClock(Tokens tokens, int start, int behindLead) {
    int hour = words.skip(WordKind.ARTICLE, tokens, behindLead);
    Token number = tokens.get(hour);
    int end = words.skip(WordKind.CLOCK, tokens, hour + 1);
    boolean clock =
        number.kind() == Token.Kind.NUMBER && (number.text().indexOf(':') > 0 || end > hour + 1);
    Lead day = clock ? Lead.read(words, tokens, tokens.skip(end, ",")) : null;
    Group group = day == null ? null : groups.read(tokens, day.end());
    return group == null || group.precision() != Precision.DAY
        ? null
        : withTail(tokens, start, Effect.UNTIL, group);
  }

  /** ", at the latest", "en adelante". */
  Finding.Dated withTail(Tokens tokens, int start, Effect effect, Group group) {
    int comma = tokens.skip(group.end(), ",");
    PhraseTree.Match tail = words.match(WordKind.TAIL, tokens, comma);
    return tail == null
        ? new Finding.Dated(start, group.end(), effect, group)
        : new Finding.Dated(start, tail.end(), effect.and(Effect.of(tail.value())), group);
  }

  /** "in 2021, on a date to be defined", "in 2021 (date to be defined)" is one time frame. */
  Finding.Dated withOpenDate(Tokens tokens, Finding.Dated dated) {
    boolean bracket = tokens.get(dated.end()).is("(");
    int at = bracket ? dated.end() + 1 : tokens.skip(dated.end(), ",");
    PhraseTree.Match open = words.match(WordKind.OPEN, tokens, at);
    boolean joins = open != null
        && open.value().equals("date")
        && (!bracket || tokens.get(open.end()).is(")"));
    if (open == null || !joins) {
      return dated;
    }
    int end = bracket ? open.end() + 1 : open.end();
    return new Finding.Dated(dated.start(), end, dated.effect(), dated.group());
  }

  private boolean isTimeFrame(Tokens tokens, Lead lead, Finding.Dated dated) {
    Group group = dated.group();
    Unit unit = group.first();
    boolean fits = switch (dated.effect()) {
      case BETWEEN -> group.joined();
      case RANGE -> group.range();
      case FROM -> group.range() || !isPast(group);
      default -> true;
    };
    if (!fits || (lead.reach() == WordKind.DAY_LEAD && unit.precision() != Precision.DAY)) {
      return false;
    }
    if (unit.isYear()) {
      return lead.reach() == WordKind.LEAD
          && !isInName(tokens, group.end())
          && !(dated.effect() == Effect.WITHIN && isAnyYear(tokens, group));
    }
    // "for June 2023", but "the calendar for June"
    return dated.effect() != Effect.WITHIN
        || lead.reach() != WordKind.MONTH_LEAD
        || group.hasYear()
        || unit.precision() == Precision.DAY;
  }

  /** "throughout the year" */
  private boolean isAnyYear(Tokens tokens, Group group) {
    PhraseTree.Match year = words.match(WordKind.RELATIVE_YEAR, tokens, group.start());
    return year != null && year.value().equals("the") && year.end() == group.end();
  }

  /** "in 2022 Budget", "in 2021/22" */
  private boolean isInName(Tokens tokens, int end) {
    Token sign = tokens.get(end);
    boolean goesOn = (sign.is("-") || sign.is("/")) && tokens.get(end - 1).touches(sign);
    return goesOn || words.matches(WordKind.DOCUMENT, tokens, end);
  }

  /** "the Guidelines from 2013": who looks back tells which paper is meant. */
  private boolean isPast(Group group) {
    Optional<LocalDate> last = group.periods().get(0).last().lastDay();
    return last.isPresent()
        && meeting.isPresent()
        && last.get().isBefore(meeting.get().from());
  }
}
