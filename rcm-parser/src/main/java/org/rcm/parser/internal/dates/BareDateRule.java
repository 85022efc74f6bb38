package org.rcm.parser.internal.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.model.DateRange;

/** Dates without a preposition, as calendars have them: "RCGM: 12-13 November 2018 in Panama City". */
final class BareDateRule implements Rule {
  private final DateWords words;
  private final GroupReader groups;
  private final DatedRule dated;
  private final Optional<DateRange> meeting;

  BareDateRule(DateWords words, GroupReader groups, DatedRule dated, Optional<DateRange> meeting) {
    this.words = words;
    this.groups = groups;
    this.dated = dated;
    this.meeting = meeting;
  }

  @Override
  public @Nullable Finding read(Tokens tokens, int start) {
    Group group = groups.read(tokens, start);
    if (group == null) {
      return null;
    }
    // "las conclusiones del GRCM de noviembre de 2020": the date tells which paper is meant.
    boolean attribute =
        words.matches(WordKind.OF, tokens, start) || words.matches(WordKind.OF, tokens, start - 1);
    return !attribute && isTimeFrame(tokens, group)
        ? dated.withOpenDate(tokens, dated.withTail(tokens, start, Effect.WITHIN, group))
        : new Finding.Skipped(start, group.end());
  }

  private boolean isTimeFrame(Tokens tokens, Group group) {
    return switch (group.precision()) {
      case DAY -> !FigureReader.isDoubtful(tokens, group);
      case WEEK -> true;
      // "April: Workshop on …" is how calendars begin an entry
      case MONTH, QUARTER ->
        (group.hasYear() && !isTitle(tokens, group))
            || isPart(tokens, group)
            || (group.start() == 0 && tokens.get(group.end()).is(":"));
      // "Protocol 2019", but "first half of 2023: fair"
      case YEAR ->
        group.first().isYear()
            ? isRelativeYear(tokens, group)
            : group.hasYear() && !isTitle(tokens, group);
      case OPEN -> false;
    };
  }

  /** "late in the third quarter", "a finales del tercer trimestre". */
  private boolean isPart(Tokens tokens, Group group) {
    return words.matches(WordKind.PART, tokens, group.start());
  }

  /** "next year", but not "the plan for next year", "this year's budget". */
  private boolean isRelativeYear(Tokens tokens, Group group) {
    PhraseTree.Match year = words.match(WordKind.RELATIVE_YEAR, tokens, group.start());
    int before = group.start() - 1;
    return year != null
        && year.end() == group.end()
        && !year.value().equals("the")
        && !words.matches(WordKind.LEAD, tokens, before)
        && !words.matches(WordKind.MONTH_LEAD, tokens, before)
        && !tokens.get(group.end()).is("'")
        && !tokens.get(group.end()).is("’");
  }

  /** "the November 2019 meeting", and in brackets, like "(2013)", a time before the meeting. */
  private boolean isTitle(Tokens tokens, Group group) {
    boolean article = words.matches(WordKind.ARTICLE, tokens, group.start() - 1);
    boolean brackets =
        tokens.get(group.start() - 1).is("(") && tokens.get(group.end()).is(")");
    Optional<LocalDate> last = group.envelope().last().lastDay();
    boolean isPast =
        last.isEmpty() || meeting.isEmpty() || last.get().isBefore(meeting.get().from());
    return article || (brackets && isPast);
  }
}
