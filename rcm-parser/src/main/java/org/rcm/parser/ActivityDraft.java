package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.parser.ActivityEntry.Piece;
import org.rcm.parser.ActivityEntry.Role;
import org.rcm.parser.Ending.Item;
import org.rcm.parser.Outline.Stretch;

/**
 * What an entry says, as stretches of its lines: title, place, dates, description. The same stretches draw the map of the
 * source.
 */
final class ActivityDraft {
  /**
   * A stretch of a line.
   *
   * @param line the line
   * @param start offset in its text
   * @param end offset behind it
   */
  record Words(PageLine line, int start, int end) {
    String text() {
      return line.text().substring(start, end);
    }
  }

  private static final String AROUND = " ,;:/|·–—-";

  private final ActivityEntry entry;
  private final EndingReader endings;
  private final EntryDates entryDates;
  private final Words title;
  private final List<Words> places = new ArrayList<>();
  private final List<Item> placeItems = new ArrayList<>();
  private final List<Words> dates = new ArrayList<>();
  private final List<Words> description = new ArrayList<>();
  private final List<Words> secondTitles = new ArrayList<>();
  private boolean online;

  ActivityDraft(ActivityEntry entry, EndingReader endings, EntryDates entryDates) {
    this.entry = entry;
    this.endings = endings;
    this.entryDates = entryDates;
    for (Piece piece : entry.pieces()) {
      read(piece.role(), piece.reading());
    }
    LineReading reading = entry.title();
    this.title = title(new Words(reading.line(), reading.start(), reading.title()));
  }

  private void read(Role role, LineReading reading) {
    Words all = new Words(reading.line(), 0, reading.line().text().length());
    switch (role) {
      case TITLE, TITLE_AGAIN, VARIANT -> {
        if (role == Role.VARIANT) {
          addText(new Words(reading.line(), reading.start(), reading.title()));
          secondTitles.add(all);
        }
        reading.twice().filter(twice -> !twice.same()).ifPresent(twice -> {
          Words second = new Words(reading.line(), twice.secondStart(), twice.secondEnd());
          addText(second);
          secondTitles.add(second);
        });
        addEnding(reading);
      }
      case DATES, PLACE -> addEnding(reading);
      case TEXT, TEXT_BEHIND -> addText(all);
      case TEXT_AND_PLACE -> {
        addText(new Words(reading.line(), 0, reading.title()));
        addEnding(reading);
      }
    }
  }

  private void addText(Words words) {
    if (!words.text().isBlank()) {
      description.add(words);
    }
  }

  private void addEnding(LineReading reading) {
    reading.ending().ifPresent(ending -> add(ending, reading.line(), 0));
  }

  private void add(Ending ending, PageLine line, int by) {
    List<Item> found = ending.places();
    if (!found.isEmpty()) {
      placeItems.addAll(found);
      int start = by + found.get(0).start();
      int end = by + found.get(found.size() - 1).end();
      boolean opened = line.text().substring(start, end).contains("(")
          && end < line.text().length()
          && line.text().charAt(end) == ')';
      places.add(new Words(line, start, opened ? end + 1 : end));
    }
    ending.dates().ifPresent(d -> dates.add(new Words(line, by + d.start(), by + d.end())));
    online |= ending.has(Ending.PartType.ONLINE);
  }

  /** The title without dates before it and without the ending that stands in it where it is printed twice. */
  private Words title(Words whole) {
    Words words = whole;
    Optional<Stretch> before = entryDates.atStart(words.text());
    if (before.isPresent()) {
      int end = words.start() + before.get().end();
      dates.add(new Words(words.line(), words.start(), end));
      words = stripped(new Words(words.line(), end, words.end()));
    }
    int from = words.start();
    Optional<Ending> inside = endings
        .read(words.text())
        .filter(e -> !e.isWhole() && (!e.saysWhere() || placeItems.isEmpty()));
    if (inside.isPresent()) {
      add(inside.get(), words.line(), from);
      words = new Words(words.line(), from, from + inside.get().headEnd());
    }
    return words;
  }

  private static Words stripped(Words words) {
    int start = words.start();
    while (start < words.end() && AROUND.indexOf(words.line().text().charAt(start)) >= 0) {
      start++;
    }
    return start == words.end() ? words : new Words(words.line(), start, words.end());
  }

  ActivityEntry entry() {
    return entry;
  }

  Words title() {
    return title;
  }

  List<Words> places() {
    return places;
  }

  List<Item> placeItems() {
    return placeItems;
  }

  List<Words> dates() {
    return dates;
  }

  List<Words> description() {
    return description;
  }

  List<Words> secondTitles() {
    return secondTitles;
  }

  /** Whether it says "online" where others have a place. */
  boolean isOnline() {
    return online;
  }
}
