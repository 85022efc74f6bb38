package org.rcm.parser.internal.dates;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the year behind a month or alone: "2018", ", 2014", "del año 2000", "of this year". */
final class YearReader {
  private static final int EARLIEST = 1950;
  private static final int LATEST = 2150;

  private final DateWords words;
  private final OptionalInt meetingYear;

  YearReader(DateWords words, OptionalInt meetingYear) {
    this.words = words;
    this.meetingYear = meetingYear;
  }

  /**
   * A year.
   *
   * @param value empty if it counts from the year of a meeting that is not known
   * @param end index behind its last token
   */
  record Year(OptionalInt value, int end) {}

  static boolean isYear(Token token) {
    return token.number() >= EARLIEST && token.number() <= LATEST;
  }

  /** The year that closes a date: "12-14 November, 2014". */
  @Nullable
  Year behind(Tokens tokens, int start) {
    int comma = tokens.skip(start, ",");
    Year year = alone(tokens, comma);
    if (year == null || comma == start) {
      return year;
    }
    // "by 28 October, 2022 Budget": the comma may as well start another thought.
    boolean said = tokens.get(year.end() - 1).number() >= EARLIEST;
    return said && !words.matches(WordKind.DOCUMENT, tokens, year.end()) ? year : null;
  }

  /** A year by itself: "2021", "the year 2022", "next year". */
  @Nullable
  Year alone(Tokens tokens, int start) {
    int at = words.skip(WordKind.OF_YEAR, tokens, start);
    if (isYear(tokens.get(at))) {
      return new Year(OptionalInt.of(tokens.get(at).number()), at + 1);
    }
    PhraseTree.Match relative = words.match(WordKind.RELATIVE_YEAR, tokens, start);
    if (relative == null) {
      return null;
    }
    int offset = relative.value().equals("the") ? 0 : relative.number();
    OptionalInt value = meetingYear.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(meetingYear.getAsInt() + offset);
    return new Year(value, relative.end());
  }
}
