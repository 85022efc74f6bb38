package org.rcm.parser;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An entry of a page of activities while its lines are gathered. */
final class ActivityEntry {
  /** What a line is in its entry. */
  enum Role {
    /** The title; a second title and the ending may stand in the same line. */
    TITLE,
    /** The title once more, and perhaps the ending. */
    TITLE_AGAIN,
    /** The title in another language. */
    VARIANT,
    /** Dates. */
    DATES,
    /** Place, and perhaps dates. */
    PLACE,
    /** A part of the description. */
    TEXT,
    /** A part of the description with the ending behind it. */
    TEXT_AND_PLACE,
    /** A part of the description that stands behind the place. */
    TEXT_BEHIND
  }

  /** A line in its role. */
  record Piece(Role role, LineReading reading) {}

  private final LineReading title;
  private final List<Piece> pieces = new ArrayList<>();
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private boolean sentence;

  ActivityEntry(LineReading title, List<LineReading> datesBefore) {
    this.title = title;
    datesBefore.forEach(dates -> add(Role.DATES, dates));
    add(Role.TITLE, title);
  }

  LineReading title() {
    return title;
  }

  List<Piece> pieces() {
    return pieces;
  }

  void add(Role role, LineReading reading) {
    pieces.add(new Piece(role, reading));
    roles.add(role);
    sentence |= role == Role.TEXT
        && (reading.isMarked() || Sentences.isFinished(reading.line().text()));
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether it has a finished sentence or a bullet, which no heading of a page has. */
  boolean hasSentence() {
    return sentence;
  }

  /** Whether a line says where it takes place, or that it is nowhere. */
  boolean saysWhere() {
    return has(Role.PLACE)
        || has(Role.TEXT_AND_PLACE)
        || pieces.stream()
            .anyMatch(piece -> piece.role() != Role.TEXT && piece.reading().saysWhere());
  }
}
