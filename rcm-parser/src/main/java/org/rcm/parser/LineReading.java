package org.rcm.parser;

import java.util.Optional;

/**
 * A line of a page, taken apart: "• Workshop on Rivers | Workshop on Rivers | San José".
 *
 * @param line the line
 * @param start where its text starts, behind a marker or a label
 * @param labelled whether a label such as "Place:" stands before its text
 * @param title where the title would end, if it is one; no more than {@code start} if there is no text but the ending
 * @param twice how a second title stands in it
 * @param ending what it says of place and dates at its end
 */
record LineReading(
    PageLine line,
    int start,
    boolean labelled,
    int title,
    Optional<TitleTwice> twice,
    Optional<Ending> ending) {

  /** What would be the title. */
  String head() {
    return line.text().substring(start, Math.max(start, title));
  }

  boolean isMarked() {
    return line.marker().isPresent();
  }

  /** Whether it has the same title twice. */
  boolean isTwice() {
    return twice.filter(TitleTwice::same).isPresent();
  }

  /** Whether it is a place, with dates or without, and nothing else. */
  boolean isPlace() {
    return !isMarked() && head().isEmpty() && saysWhere();
  }

  /** Whether it is dates and nothing else. */
  boolean isDates() {
    return !isMarked() && head().isEmpty() && ending.isPresent() && !saysWhere();
  }

  boolean saysWhere() {
    return ending.filter(Ending::saysWhere).isPresent();
  }

  /** Whether a place ends it about which there can be no doubt that it is one: a city, or a dash for none. */
  boolean endsInPlace() {
    return saysWhere() && ending.filter(Ending::isCountryAlone).isEmpty();
  }
}
