package org.rcm.parser.internal.dates;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Precision;

/**
 * Reads dates in figures: "15/03/2024", "15.03.2024", "15-III-2024", "15-Mar-2024", "2024-03-15" (ISO 8601).
 *
 * <p>Which figure is the day, the data say: in Spanish the first; in English either, so "03/08/2023" is a date that nobody
 * can tell, and has no days.
 */
final class FigureReader {
  private static final Pattern IN_ONE = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  private static final String DAY_FIRST = "day-first";
  private static final int MONTHS = 12;
  private static final int LAST_OF_MONTH = 31;
  private static final int NO_DAY = 0;

  private final DateWords words;

  FigureReader(DateWords words) {
    this.words = words;
  }

  @Nullable
  Unit read(Tokens tokens, int start) {
    Token first = tokens.get(start);
    if (first.kind() != Token.Kind.NUMBER) {
      return null;
    }
    Matcher inOne = IN_ONE.matcher(first.text());
    if (inOne.matches()) {
      PhraseTree.Match sign = words.match(WordKind.FIGURE_SIGN, words.tokens("."), 0);
      return sign == null
          ? null
          : figures(
              Integer.parseInt(inOne.group(1)),
              Integer.parseInt(inOne.group(2)),
              Integer.parseInt(inOne.group(3)),
              sign.value(),
              start + 1);
    }
    Token sign = tokens.get(start + 1);
    PhraseTree.Match order = words.match(WordKind.FIGURE_SIGN, tokens, start + 1);
    Token middle = tokens.get(start + 2);
    boolean written = order != null
        && tokens.get(start + 3).is(sign.text())
        && first.touches(sign)
        && sign.touches(middle)
        && middle.touches(tokens.get(start + 3))
        && tokens.get(start + 3).touches(tokens.get(start + 4));
    if (!written || order == null) {
      return null;
    }
    int third = tokens.get(start + 4).number();
    int end = start + 5;
    if (YearReader.isYear(first)) {
      boolean iso = sign.is("-") && twoDigits(middle) && twoDigits(tokens.get(start + 4));
      return iso ? date(third, middle.number(), first.number(), end) : null;
    }
    if (!YearReader.isYear(tokens.get(start + 4)) || first.text().length() > 2) {
      return null;
    }
    return middle.isWord()
        ? date(first.number(), month(tokens, start + 2), third, end)
        : figures(first.number(), middle.number(), third, order.value(), end);
  }

  /** Whether a date is of figures alone, of which either could be the day. */
  static boolean isDoubtful(Tokens tokens, Group group) {
    for (int at = group.start(); at < group.end(); at++) {
      if (tokens.get(at).isWord() || YearReader.isYear(tokens.get(group.start()))) {
        return false;
      }
    }
    PartialDate date = group.periods().get(0).first();
    int day = date.day().orElse(NO_DAY);
    return day <= MONTHS && day != date.month().orElse(NO_DAY);
  }

  private static @Nullable Unit figures(int one, int two, int year, String order, int end) {
    if (order.equals(DAY_FIRST) && two <= MONTHS) {
      return date(one, two, year, end);
    }
    if (one <= MONTHS && two <= MONTHS && one != two) {
      return date(NO_DAY, one, year, end);
    }
    return one <= MONTHS ? date(two, one, year, end) : date(one, two, year, end);
  }

  private static @Nullable Unit date(int day, int month, int year, int end) {
    if (month < 1 || month > MONTHS || day > LAST_OF_MONTH) {
      return null;
    }
    PartialDate date = PartialDate.ofDay(month, day).withYear(OptionalInt.of(year));
    return Unit.of(PartialPeriod.of(date, Precision.DAY), end);
  }

  private int month(Tokens tokens, int at) {
    for (WordKind kind : List.of(WordKind.MONTH, WordKind.MONTH_SHORT)) {
      PhraseTree.Match month = words.match(kind, tokens, at);
      if (month != null && month.end() == at + 1) {
        return month.number();
      }
    }
    return tokens.get(at).capital() ? ROMAN.indexOf(tokens.get(at).text()) + 1 : 0;
  }

  private static boolean twoDigits(Token token) {
    return token.text().length() == 2 && token.number() >= 1;
  }
}
