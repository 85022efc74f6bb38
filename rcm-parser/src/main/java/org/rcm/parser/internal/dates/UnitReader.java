package org.rcm.parser.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Precision;

/** Reads one date of whatever form. */
final class UnitReader {
  private static final int LAST_OF_MONTH = 31;
  private static final int DAYS_OF_MONTH = 30;

  private final DateWords words;
  private final DayReader days;
  private final FigureReader figures;
  private final YearReader years;

  UnitReader(DateWords words, OptionalInt meetingYear) {
    this.words = words;
    this.days = new DayReader(words);
    this.figures = new FigureReader(words);
    this.years = new YearReader(words, meetingYear);
  }

  @Nullable
  Unit read(Tokens tokens, int start) {
    Unit unit = figures.read(tokens, words.skip(WordKind.ARTICLE, tokens, start));
    if (unit == null) {
      unit = dayFirst(tokens, start);
    }
    if (unit == null) {
      unit = monthFirst(tokens, start);
    }
    int bare = words.skip(WordKind.ARTICLE, tokens, start);
    if (unit == null) {
      unit = part(tokens, bare);
    }
    if (unit == null) {
      unit = yearPart(tokens, bare);
    }
    return unit == null ? year(tokens, start) : unit;
  }

  /** "19-20 July 2018", "27, 28 Y 29 DE OCTUBRE DE 1999", "12-14 November, 2014". */
  private @Nullable Unit dayFirst(Tokens tokens, int start) {
    DayReader.Days found = days.read(tokens, start, false);
    if (found == null) {
      return null;
    }
    PhraseTree.Match month = month(tokens, words.skip(WordKind.OF, tokens, found.end()));
    return month == null ? null : withDays(tokens, found, month.number(), month.end());
  }

  /** "December 1, 2021", "Friday, March 24th, 2000", "March 23rd and 24th"; without days the month alone. */
  private @Nullable Unit monthFirst(Tokens tokens, int start) {
    int weekday = words.skip(WordKind.WEEKDAY, tokens, start);
    int at = weekday == start ? start : tokens.skip(weekday, ",");
    PhraseTree.Match month = month(tokens, at);
    boolean daysFollow = month != null && days.read(tokens, month.end(), true) != null;
    if (month == null || (at > start && !daysFollow)) {
      return null;
    }
    DayReader.Days found = days.read(tokens, month.end(), true);
    if (found != null) {
      return withDays(tokens, found, month.number(), found.end());
    }
    YearReader.Year year = years.behind(tokens, month.end());
    boolean isShort = !words.matches(WordKind.MONTH, tokens, at);
    if (year == null) {
      // "mar" alone is the sea.
      return isShort ? null : Unit.of(ofMonth(month.number(), OptionalInt.empty()), month.end());
    }
    return Unit.of(ofMonth(month.number(), year.value()), year.end());
  }

  private Unit withDays(Tokens tokens, DayReader.Days found, int month, int end) {
    YearReader.Year year = years.behind(tokens, end);
    OptionalInt value = year == null ? OptionalInt.empty() : year.value();
    List<PartialPeriod> periods = new ArrayList<>();
    for (DayReader.Run run : found.runs()) {
      periods.add(new PartialPeriod(
          PartialDate.ofDay(month, run.first()).withYear(value),
          PartialDate.ofDay(month, run.last()).withYear(value),
          Precision.DAY));
    }
    return new Unit(List.copyOf(periods), found.range(), false, year == null ? end : year.end());
  }

  /** "early in September", "a finales de junio de 2010", "the end of the year", "mid-2021". */
  private @Nullable Unit part(Tokens tokens, int start) {
    PhraseTree.Match part = words.match(WordKind.PART, tokens, start);
    if (part == null) {
      return null;
    }
    PhraseTree.Match theEnd = words.match(WordKind.END, tokens, start);
    boolean isEnd = theEnd != null && theEnd.end() == part.end();
    List<Integer> numbers = part.numbers();
    int at = words.skip(WordKind.OF, tokens, part.end());
    PhraseTree.Match month = month(tokens, words.skip(WordKind.ARTICLE, tokens, at));
    if (month != null) {
      YearReader.Year year = years.behind(tokens, month.end());
      OptionalInt value = year == null ? OptionalInt.empty() : year.value();
      PartialPeriod days = partOfMonth(month.number(), numbers.get(0), numbers.get(1), value);
      int end = year == null ? month.end() : year.end();
      return new Unit(List.of(days), false, isEnd, end);
    }
    Unit quarter = yearPart(tokens, words.skip(WordKind.ARTICLE, tokens, at));
    if (quarter != null) {
      PartialPeriod some = partOf(quarter.periods().get(0), numbers.get(0), numbers.get(1));
      return new Unit(List.of(some), false, isEnd, quarter.end());
    }
    YearReader.Year year = yearOfPart(tokens, start, part.end(), at);
    if (year == null || numbers.size() <= 2) {
      return null;
    }
    PartialPeriod months = months(numbers.get(2), numbers.get(3), year.value(), Precision.YEAR);
    return new Unit(List.of(months), false, isEnd, year.end());
  }

  /** The year behind a part of it, or in its words: "year-end". */
  private YearReader.@Nullable Year yearOfPart(Tokens tokens, int start, int end, int behindOf) {
    YearReader.Year year = years.alone(tokens, end);
    if (year == null) {
      year = years.alone(tokens, behindOf);
    }
    if (year == null) {
      YearReader.Year inside = years.alone(tokens, start);
      year = inside != null && inside.end() == end ? inside : null;
    }
    return year;
  }

  /** "the end of the third quarter": the third of its months in which these days of a month would be. */
  private static PartialPeriod partOf(PartialPeriod months, int firstDay, int lastDay) {
    int first = months.first().month().orElseThrow();
    int length = months.last().month().orElseThrow() - first + 1;
    return months(
        first + (firstDay - 1) * length / DAYS_OF_MONTH,
        first + (Math.min(lastDay, DAYS_OF_MONTH) * length + DAYS_OF_MONTH - 1) / DAYS_OF_MONTH - 1,
        months.first().year(),
        months.precision());
  }

  private static PartialPeriod partOfMonth(int month, int first, int last, OptionalInt year) {
    PartialDate from = PartialDate.ofDay(month, first).withYear(year);
    PartialDate to =
        last == LAST_OF_MONTH ? PartialDate.ofMonth(month) : PartialDate.ofDay(month, last);
    return new PartialPeriod(from, to.withYear(year), Precision.WEEK);
  }

  /** "the first quarter of the year 2022", "primer semestre del año 2000". */
  private @Nullable Unit yearPart(Tokens tokens, int start) {
    PhraseTree.Match part = words.match(WordKind.YEAR_PART, tokens, start);
    if (part == null) {
      return null;
    }
    int first = part.numbers().get(0);
    int last = part.numbers().get(1);
    // There is no half of a year among the precisions, and a quarter would be finer than the words.
    Precision precision = last - first <= 2 ? Precision.QUARTER : Precision.YEAR;
    YearReader.Year year = years.behind(tokens, part.end());
    OptionalInt value = year == null ? OptionalInt.empty() : year.value();
    return Unit.of(months(first, last, value, precision), year == null ? part.end() : year.end());
  }

  private @Nullable Unit year(Tokens tokens, int start) {
    YearReader.Year year = years.alone(tokens, start);
    return year == null
        ? null
        : Unit.of(PartialPeriod.of(PartialDate.ofYear(year.value()), Precision.YEAR), year.end());
  }

  private PhraseTree.@Nullable Match month(Tokens tokens, int start) {
    PhraseTree.Match month = words.match(WordKind.MONTH, tokens, start);
    if (month != null) {
      return month;
    }
    month = words.match(WordKind.MONTH_SHORT, tokens, start);
    return month == null
        ? null
        : new PhraseTree.Match(month.value(), tokens.skip(month.end(), "."));
  }

  private static PartialPeriod ofMonth(int month, OptionalInt year) {
    return PartialPeriod.of(PartialDate.ofMonth(month).withYear(year), Precision.MONTH);
  }

  private static PartialPeriod months(int first, int last, OptionalInt year, Precision precision) {
    return new PartialPeriod(
        PartialDate.ofMonth(first).withYear(year),
        PartialDate.ofMonth(last).withYear(year),
        precision);
  }
}
