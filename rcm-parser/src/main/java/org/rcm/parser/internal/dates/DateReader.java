package org.rcm.parser.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the calendar dates of a text, as they stand in title blocks and opening sentences: "19-20 July 2018",
 * "27, 28 Y 29 DE OCTUBRE DE 1999", "May – October 2014".
 *
 * <p>A year alone or a month without a year is no date here: "COSTA RICA 2020". Dates that cannot be, 31 June, are left
 * out, and 4/5/2012, since a title block may be in another language than the report. Immutable and thread-safe.
 */
public final class DateReader {
  private final DateWords words;
  private final GroupReader groups;

  /**
   * A reader of one language.
   *
   * @param words its words
   */
  public DateReader(DateWords words) {
    this.words = words;
    this.groups = new GroupReader(words, OptionalInt.empty());
  }

  /**
   * Finds the dates of a text.
   *
   * @param text any text
   * @return the dates in the order of the text; they do not overlap
   */
  public List<FoundDates> find(CharSequence text) {
    Tokens tokens = words.tokens(text);
    List<FoundDates> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Group group = groups.read(tokens, at);
      if (group != null && isDate(tokens, group) && exists(group)) {
        int end = tokens.get(group.end() - 1).end();
        found.add(new FoundDates(tokens.get(at).start(), end, periods(tokens, group)));
      }
      at = group != null && isDate(tokens, group) ? group.end() : at + 1;
    }
    return List.copyOf(found);
  }

  /** "entre los días 13 y 15 de abril" is one period. */
  private List<PartialPeriod> periods(Tokens tokens, Group group) {
    PhraseTree.Match lead = words.match(WordKind.LEAD, tokens, group.start() - 1);
    boolean between = lead != null && Effect.of(lead.value()) == Effect.BETWEEN;
    return between ? List.of(group.envelope()) : group.periods();
  }

  private static boolean isDate(Tokens tokens, Group group) {
    boolean hasYear = group.hasYear();
    return switch (group.precision()) {
      case DAY -> !FigureReader.isDoubtful(tokens, group);
      case MONTH -> hasYear;
      case YEAR -> group.range() && hasYear && group.first().isYear();
      case WEEK, QUARTER, OPEN -> false;
    };
  }

  private static boolean exists(Group group) {
    return Years.from(group.periods(), Years.ANY).stream()
        .allMatch(p -> p.range().isPresent());
  }
}
