package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.ActivityEntry.Role;
import org.rcm.parser.StructureWords.Kind;

/**
 * Gathers the lines of a page into entries; {@link ActivityListParser} says by which rule. Holds the state of one run.
 */
final class EntryFinder {
  private static final int LONGEST_VENUE = 40;

  private final List<LineReading> lines;
  private final TitleWords titles;
  private final StructureWords words;
  private final int most;
  /** Whether the page prints titles twice; then one that stands there once does not start an entry in a description. */
  private final boolean titlesTwice;

  private final boolean datesFirst;

  private final List<ActivityEntry> entries = new ArrayList<>();
  private final List<LineReading> headings = new ArrayList<>();
  private final List<LineReading> site = new ArrayList<>();
  private final List<LineReading> datesBefore = new ArrayList<>();
  /** Lines behind the last entry that belong to none so far. */
  private List<LineReading> loose = new ArrayList<>();

  private @Nullable ActivityEntry open;

  EntryFinder(List<LineReading> lines, TitleWords titles, StructureWords words, int most) {
    this.lines = lines;
    this.titles = titles;
    this.words = words;
    this.most = most;
    this.titlesTwice = lines.stream().anyMatch(LineReading::isTwice)
        || IntStream.range(1, lines.size())
            .anyMatch(i -> isSameTitle(lines.get(i - 1), lines.get(i)));
    Optional<LineReading> first = lines.stream()
        .filter(line -> line.isDates() || (titles.mayBeTitle(line.head()) && isClearTitle(line)))
        .findFirst();
    this.datesFirst = first.filter(LineReading::isDates).isPresent();
  }

  private boolean isSameTitle(LineReading above, LineReading line) {
    return titles.mayBeTitle(line.head()) && TitleTwice.areSame(above.head(), line.head());
  }

  ActivityPage find() {
    for (int i = 0; i < lines.size(); i++) {
      LineReading line = lines.get(i);
      ActivityEntry entry = open;
      if (isSite(line)) {
        site.add(line);
      } else if (entry == null) {
        outside(line);
      } else {
        inside(entry, i, line);
      }
    }
    ActivityEntry last = open;
    if (last != null) {
      finish(last, isClearlyOne(last));
    }
    loose.addAll(datesBefore);
    return new ActivityPage(entries, headings, site, loose, entries.size() >= most);
  }

  private boolean isSite(LineReading line) {
    return isSite(line.line().text(), words);
  }

  /** Whether a line belongs to a web site or is a page number. */
  static boolean isSite(String text, StructureWords words) {
    boolean page = text.length() < LONGEST_VENUE
        && words.isStart(Kind.PAGE, text)
        && text.chars().anyMatch(Character::isDigit);
    return page || words.isWhole(Kind.SITE, text);
  }

  // Between entries

  private void outside(LineReading line) {
    Optional<ActivityEntry> last = entries.isEmpty()
        ? Optional.empty()
        : Optional.of(entries.get(entries.size() - 1))
            .filter(entry -> loose.isEmpty() && datesBefore.isEmpty());
    if (line.isDates()) {
      boolean belongsAbove = last.isPresent() && !datesFirst && !last.get().has(Role.DATES);
      if (belongsAbove) {
        last.get().add(Role.DATES, line);
      } else {
        datesBefore.add(line);
      }
    } else if (line.isPlace() && last.isPresent()) {
      last.get().add(Role.PLACE, line); // the second of two towns
    } else if (titles.isHeading(line.line().text())) {
      headings.add(line);
    } else if (mayOpen(line)) {
      open(line);
    } else {
      loose.addAll(datesBefore); // no title follows them
      datesBefore.clear();
      loose.add(line);
    }
  }

  private boolean mayOpen(LineReading line) {
    return entries.size() < most
        && titles.mayBeTitle(line.head())
        && (!line.isMarked() || (titles.isEvidence(line.head()) && isClearTitle(line)));
  }

  private boolean isClearTitle(LineReading line) {
    return line.isTwice() || line.endsInPlace() || titles.startsAsActivity(line.head());
  }

  private void open(LineReading line) {
    ActivityEntry entry = new ActivityEntry(line, datesBefore);
    datesBefore.clear();
    open = entry;
    if (line.saysWhere()) {
      finish(entry, true);
    }
  }

  /** Takes an entry in, or finds that it is none: then its lines belong to what is above. */
  private void finish(ActivityEntry entry, boolean isEntry) {
    open = null;
    if (!isEntry) {
      entry.pieces().forEach(piece -> loose.add(piece.reading()));
      return;
    }
    if (!entries.isEmpty()) {
      ActivityEntry last = entries.get(entries.size() - 1);
      loose.forEach(line -> last.add(Role.TEXT_BEHIND, line));
      loose = new ArrayList<>();
    } else {
      site.addAll(loose);
      loose = new ArrayList<>();
    }
    entries.add(entry);
  }

  // Within an entry

  private void inside(ActivityEntry entry, int index, LineReading line) {
    if (isEnd(index, line)) {
      entry.add(Role.PLACE, line);
      finish(entry, true);
    } else if (isBetween(line) && mayBeOver(entry)) {
      finish(entry, isClearlyOne(entry));
      outside(line);
    } else if (line.isDates() && !entry.has(Role.DATES)) {
      entry.add(Role.DATES, line);
    } else if (isSameTitle(entry.title(), line)) {
      addTitle(entry, Role.TITLE_AGAIN, line);
    } else if (isVariant(entry, line)) {
      addTitle(entry, Role.VARIANT, line);
    } else if (startsNext(entry, line)) {
      finish(entry, isClearlyOne(entry) || (entry.hasSentence() && namesActivity(entry)));
      open(line);
    } else if (endsText(line)) {
      entry.add(Role.TEXT_AND_PLACE, line);
      finish(entry, true);
    } else if (isUnknownTown(entry, index, line)) {
      entry.add(Role.PLACE, asTown(line));
      finish(entry, true);
    } else {
      entry.add(Role.TEXT, line);
    }
  }

  private void addTitle(ActivityEntry entry, Role role, LineReading line) {
    entry.add(role, line);
    if (line.saysWhere()) {
      finish(entry, true);
    }
  }

  private boolean namesActivity(ActivityEntry entry) {
    return words.contains(Kind.ACTIVITY, entry.title().head());
  }

  /** Whether an entry without a place may end where the dates of the next one stand: it is virtual, or none at all. */
  private boolean mayBeOver(ActivityEntry entry) {
    return titles.isVirtual(entry.title().head()) || isPerhapsMenu(entry);
  }

  /** Whether it is an entry even without a place. */
  private boolean isClearlyOne(ActivityEntry entry) {
    String title = entry.title().head();
    return entry.title().isTwice()
        || entry.has(Role.TITLE_AGAIN)
        || titles.startsAsActivity(title)
        || titles.isVirtual(title);
  }

  /** Above the first entry, the menu of the web site may look like the start of one. */
  private boolean isPerhapsMenu(ActivityEntry entry) {
    return entries.isEmpty() && !entry.hasSentence() && !isClearlyOne(entry);
  }

  /** Dates where they stand above titles, or a heading of the page: both stand between entries. */
  private boolean isBetween(LineReading line) {
    return (line.isDates() && datesFirst) || titles.isHeading(line.line().text());
  }

  private boolean isVariant(ActivityEntry entry, LineReading line) {
    return !entry.has(Role.TEXT)
        && !line.isMarked()
        && titles.mayBeTitle(line.head())
        && TitleTwice.isTranslation(entry.title().head(), line.head(), words);
  }

  /** A line that is a place and nothing else; a dash alone only before another title. */
  private boolean isEnd(int index, LineReading line) {
    boolean dash = line.isMarked() && line.head().isEmpty() && line.saysWhere();
    if (dash) {
      return next(index).map(this::isClearTitle).orElse(true);
    }
    if (!line.isPlace()) {
      return false;
    }
    return line.labelled() || line.endsInPlace() || !isInListOfCountries(index);
  }

  private boolean isInListOfCountries(int index) {
    Optional<LineReading> above = index == 0 ? Optional.empty() : Optional.of(lines.get(index - 1));
    boolean opened = above.filter(l -> Sentences.endsInColon(l.line().text())).isPresent();
    return opened
        || above.filter(LineReading::isPlace).isPresent()
        || next(index).filter(l -> l.isPlace() && !l.endsInPlace()).isPresent();
  }

  private Optional<LineReading> next(int index) {
    for (int i = index + 1; i < lines.size(); i++) {
      if (!isSite(lines.get(i))) {
        return Optional.of(lines.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a line is the title of another entry, though the one before has no end. */
  private boolean startsNext(ActivityEntry entry, LineReading line) {
    String head = line.head();
    boolean inList = line.isMarked() && entry.title().isMarked();
    if (entries.size() + 1 >= most || !titles.mayBeTitle(head) || (line.isMarked() && !inList)) {
      return false;
    }
    if (line.isTwice()) {
      return true;
    }
    if (line.endsInPlace()) {
      return titles.isEvidence(head) || !isSeparated(line);
    }
    if (!titles.startsAsActivity(head)) {
      return false;
    }
    return inList
        || titles.isVirtual(entry.title().head())
        || isPerhapsMenu(entry)
        || (!titlesTwice && entry.hasSentence());
  }

  private static boolean isSeparated(LineReading line) {
    return line.ending().filter(Ending::separated).isPresent();
  }

  /** "… by the organizers. San José" and "Hotel Las Palmas, San José" end a description. */
  private boolean endsText(LineReading line) {
    String head = line.head();
    return line.endsInPlace()
        && !line.isMarked()
        && (Sentences.isFinished(head) || (isSeparated(line) && head.length() <= LONGEST_VENUE));
  }

  /** A name alone on its line, right before another title: a town that no list has. */
  private boolean isUnknownTown(ActivityEntry entry, int index, LineReading line) {
    String text = line.line().text();
    boolean name = !line.isMarked()
        && text.length() <= LONGEST_VENUE
        && EndingReader.isName(text)
        && !titles.isEvidence(text)
        && !titles.isHeading(text);
    return name
        && (entry.title().isTwice() || namesActivity(entry))
        && next(index)
            .filter(l -> titles.mayBeTitle(l.head()) && isClearTitle(l))
            .isPresent();
  }

  private static LineReading asTown(LineReading line) {
    String text = line.line().text();
    return new LineReading(
        line.line(),
        0,
        false,
        0,
        Optional.empty(),
        Optional.of(EndingReader.town(text, 0, text.length())));
  }
}
