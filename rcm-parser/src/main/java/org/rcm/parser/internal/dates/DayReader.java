package org.rcm.parser.internal.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the days that share a month: "19-20", "27, 28 Y 29", "los días 13 y 15", "23rd and 24th". */
final class DayReader {
  private static final int MOST_DAYS = 12;
  private static final int LAST_DAY = 31;

  private final DateWords words;

  DayReader(DateWords words) {
    this.words = words;
  }

  /** From one day to another, of one month. */
  record Run(int first, int last) {}

  /**
   * Days of one month.
   *
   * @param runs one run or more
   * @param range whether words or a dash join two of them, "del 5 al 9"
   * @param end index behind the last token
   */
  record Days(List<Run> runs, boolean range, int end) {}

  /** A day and the index behind it. */
  private record Day(int number, int end) {}

  /**
   * Reads days.
   *
   * @param monthFirst whether the month stands before them: "November 24-25"; then a day with its own month behind it
   *     is none of them, and a list with commas ends with "and"
   */
  @Nullable
  Days read(Tokens tokens, int start, boolean monthFirst) {
    Day day = day(tokens, start, monthFirst);
    if (day == null) {
      return null;
    }
    List<Run> runs = new ArrayList<>(List.of(new Run(day.number(), day.number())));
    int end = day.end();
    Days beforeComma = null;
    boolean range = false;
    for (int count = 1; count < MOST_DAYS; count++) {
      Joint joint = Joint.read(words, tokens, end);
      Day next = joint == null || (range && joint.kind() == Joint.Kind.RANGE)
          ? null
          : day(tokens, joint.end(), monthFirst);
      if (joint == null || next == null || (monthFirst && hasMonth(tokens, next.end()))) {
        break;
      }
      if (joint.kind() == Joint.Kind.COMMA && beforeComma == null) {
        beforeComma = new Days(List.copyOf(runs), range, end);
      } else if (joint.kind() != Joint.Kind.COMMA) {
        // "27, 28 and 29": the list is whole.
        beforeComma = null;
      }
      range |= joint.kind() == Joint.Kind.RANGE;
      append(runs, joint.kind(), next.number());
      end = next.end();
    }
    return beforeComma == null ? new Days(List.copyOf(runs), range, end) : beforeComma;
  }

  /** Days that follow one another are one run: "27, 28 and 29", but not "4 and 6". */
  private static void append(List<Run> runs, Joint.Kind joint, int day) {
    Run before = runs.get(runs.size() - 1);
    boolean same = joint == Joint.Kind.RANGE || joint == Joint.Kind.OR || day == before.last() + 1;
    if (same) {
      runs.set(runs.size() - 1, new Run(before.first(), day));
    } else {
      runs.add(new Run(day, day));
    }
  }

  private @Nullable Day day(Tokens tokens, int start, boolean monthFirst) {
    int at = words.skip(WordKind.ARTICLE, tokens, start);
    at = words.skip(WordKind.DAY_WORD, tokens, at);
    int weekday = words.skip(WordKind.WEEKDAY, tokens, at);
    at = weekday == at ? at : tokens.skip(weekday, ",");
    PhraseTree.Match inWords = monthFirst ? null : words.match(WordKind.DAY_NUMBER, tokens, at);
    if (inWords != null) {
      return new Day(inWords.number(), inWords.end());
    }
    Token number = tokens.get(at);
    if (number.number() < 1 || number.number() > LAST_DAY || number.text().length() > 2) {
      return null;
    }
    return isInName(tokens, at) ? null : new Day(number.number(), ordinal(tokens, at + 1));
  }

  /** "COVID-19 de marzo": the number of a name is no day. */
  private static boolean isInName(Tokens tokens, int at) {
    Token dash = tokens.get(at - 1);
    return dash.is("-")
        && dash.touches(tokens.get(at))
        && tokens.get(at - 2).isWord()
        && tokens.get(at - 2).touches(dash);
  }

  /** "1st", also with a blank that a converter left: "15 th"; but "1 o 2" is no ordinal. */
  private int ordinal(Tokens tokens, int at) {
    PhraseTree.Match ordinal = words.match(WordKind.ORDINAL, tokens, at);
    boolean touches = tokens.get(at - 1).touches(tokens.get(at));
    return ordinal != null && (touches || tokens.get(at).text().length() > 1) ? ordinal.end() : at;
  }

  private boolean hasMonth(Tokens tokens, int at) {
    int month = words.skip(WordKind.OF, tokens, at);
    return words.matches(WordKind.MONTH, tokens, month)
        || words.matches(WordKind.MONTH_SHORT, tokens, month);
  }
}
