package org.rcm.parser.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Precision;

/** Reads dates that belong together, and lets them share the year that stands behind the last. */
final class GroupReader {
  private static final int MOST_DATES = 8;

  private final DateWords words;
  private final UnitReader units;

  GroupReader(DateWords words, OptionalInt meetingYear) {
    this.words = words;
    this.units = new UnitReader(words, meetingYear);
  }

  @Nullable
  Group read(Tokens tokens, int start) {
    Unit first = units.read(tokens, start);
    if (first == null) {
      return null;
    }
    List<PartialPeriod> periods = new ArrayList<>(first.periods());
    boolean range = first.range();
    boolean alternatives = false;
    Unit last = first;
    for (int count = 1; count < MOST_DATES; count++) {
      Joint joint = Joint.read(words, tokens, last.end());
      Unit next = joint == null ? null : units.read(tokens, joint.end());
      if (joint == null || next == null || !fit(last, joint.kind(), next)) {
        break;
      }
      if (joint.kind() == Joint.Kind.RANGE) {
        // "22 July - 12 August" is one period from two dates.
        PartialPeriod before = periods.remove(periods.size() - 1);
        periods.add(before.to(next.periods().get(0)));
        range = true;
      } else {
        alternatives |= joint.kind() == Joint.Kind.OR;
        periods.addAll(next.periods());
      }
      last = new Unit(next.periods(), joint.kind() == Joint.Kind.RANGE, next.isEnd(), next.end());
    }
    boolean joined = last.end() > first.end() || range || periods.size() > 1;
    List<PartialPeriod> whole = Years.merge(Years.share(periods));
    return new Group(whole, joined, range, alternatives, first, start, last.end());
  }

  /** Whether two dates are of one sort: "in May and 2019" are not. */
  private static boolean fit(Unit before, Joint.Kind joint, Unit next) {
    if (before.isYear() != next.isYear()) {
      return false;
    }
    boolean days = before.precision() == Precision.DAY && next.precision() == Precision.DAY;
    return switch (joint) {
      case RANGE ->
        !before.range()
            && before.periods().size() == 1
            && next.periods().size() == 1
            && !next.range();
      // "19 July 2018, 5 August" may be two; "August 2018, October" is more often two things.
      case COMMA -> days;
      case AND, OR ->
        (before.precision() == Precision.DAY) == (next.precision() == Precision.DAY)
            || next.precision() == Precision.WEEK
            || before.precision() == Precision.WEEK;
    };
  }
}
