package org.rcm.parser;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rcm.parser.ActivityEntry.Role;
import org.rcm.parser.StructureWords.Kind;

/** What a line may be on a page of activities, by its own words and by those of its neighbours. */
final class EntryRules {
  private static final int LONGEST_NAME = 40;

  private final List<LineReading> lines;
  private final TitleWords titles;
  private final StructureWords words;
  /** Whether the page prints titles twice; then one that stands there once does not start an entry in a description. */
  private final boolean titlesTwice;
  /** Whether dates stand above titles, as they do above the first one. */
  private final boolean datesFirst;

  EntryRules(List<LineReading> lines, TitleWords titles, StructureWords words) {
    this.lines = lines;
    this.titles = titles;
    this.words = words;
    this.titlesTwice = lines.stream().anyMatch(LineReading::isTwice)
        || IntStream.range(1, lines.size())
            .anyMatch(i -> isSameTitle(lines.get(i - 1), lines.get(i)));
    this.datesFirst = lines.stream()
        .filter(line -> line.isDates() || (titles.mayBeTitle(line.head()) && isClearTitle(line)))
        .findFirst()
        .filter(LineReading::isDates)
        .isPresent();
  }

  boolean datesFirst() {
    return datesFirst;
  }

  // Lines by themselves

  boolean isSite(LineReading line) {
    return isSite(line.line().text(), words);
  }

  /** Whether a line belongs to a web site or is a page number. */
  static boolean isSite(String text, StructureWords words) {
    boolean page = text.length() < LONGEST_NAME
        && words.isStart(Kind.PAGE, text)
        && text.chars().anyMatch(Character::isDigit);
    return page || words.isWhole(Kind.SITE, text);
  }

  boolean isHeading(LineReading line) {
    return titles.isHeading(line.line().text());
  }

  /** Dates where they stand above titles, or a heading of the page: both stand between entries. */
  boolean isBetween(LineReading line) {
    return (line.isDates() && datesFirst) || isHeading(line);
  }

  /** Whether a line behind the end of an entry may be the title of the next; in a list it must be a clear one. */
  boolean mayOpen(LineReading line) {
    return titles.mayBeTitle(line.head())
        && (!line.isMarked() || (titles.isEvidence(line.head()) && isClearTitle(line)));
  }

  private boolean isClearTitle(LineReading line) {
    return line.isTwice() || line.endsInPlace() || titles.startsAsActivity(line.head());
  }

  /** "… by the organizers. San José" and "Hotel Las Palmas, San José" end a description. */
  boolean endsText(LineReading line) {
    String head = line.head();
    return line.endsInPlace()
        && !line.isMarked()
        && (Sentences.isFinished(head) || (isSeparated(line) && head.length() <= LONGEST_NAME));
  }

  private static boolean isSeparated(LineReading line) {
    return line.ending().filter(Ending::separated).isPresent();
  }

  // Lines among lines

  /** A line that is a place and nothing else; a dash alone only before another title. */
  boolean isEnd(int index, LineReading line) {
    boolean dash = line.isMarked() && line.head().isEmpty() && line.saysWhere();
    if (dash) {
      return next(index).map(this::isClearTitle).orElse(true);
    }
    return line.isPlace() && (line.labelled() || line.endsInPlace() || !isInListOfCountries(index));
  }

  private boolean isInListOfCountries(int index) {
    Optional<LineReading> above = index == 0 ? Optional.empty() : Optional.of(lines.get(index - 1));
    boolean opened = above.filter(l -> Sentences.endsInColon(l.line().text())).isPresent();
    return opened
        || above.filter(LineReading::isPlace).isPresent()
        || next(index).filter(l -> l.isPlace() && !l.endsInPlace()).isPresent();
  }

  private Optional<LineReading> next(int index) {
    return IntStream.range(index + 1, lines.size())
        .mapToObj(lines::get)
        .filter(line -> !isSite(line))
        .findFirst();
  }

  /** A name alone on its line, right before another title: a town that no list has. */
  boolean isUnknownTown(ActivityEntry entry, int index, LineReading line) {
    String text = line.line().text();
    boolean name = !line.isMarked()
        && text.length() <= LONGEST_NAME
        && words.towns().isName(text)
        && !titles.isEvidence(text)
        && !titles.isHeading(text);
    return name
        && (entry.title().isTwice() || namesActivity(entry))
        && next(index)
            .filter(l -> titles.mayBeTitle(l.head()) && isClearTitle(l))
            .isPresent();
  }

  // Lines in an entry

  boolean isSameTitle(LineReading title, LineReading line) {
    return titles.mayBeTitle(line.head()) && TitleTwice.areSame(title.head(), line.head());
  }

  boolean isTranslation(ActivityEntry entry, LineReading line) {
    return !entry.has(Role.TEXT)
        && !line.isMarked()
        && titles.mayBeTitle(line.head())
        && TitleTwice.isTranslation(entry.title().head(), line.head(), words);
  }

  /**
   * Whether a line is the title of another entry, though the one before has no end.
   *
   * @param perhapsMenu whether the one before may be the menu of the web site
   */
  boolean startsNext(ActivityEntry entry, LineReading line, boolean perhapsMenu) {
    String head = line.head();
    boolean inList = line.isMarked() && entry.title().isMarked();
    if (!titles.mayBeTitle(head) || (line.isMarked() && !inList)) {
      return false;
    }
    if (line.isTwice()) {
      return true;
    }
    if (line.endsInPlace()) {
      return titles.isEvidence(head) || !isSeparated(line);
    }
    return titles.startsAsActivity(head)
        && (inList || isVirtual(entry) || perhapsMenu || (!titlesTwice && entry.hasSentence()));
  }

  boolean isVirtual(ActivityEntry entry) {
    return titles.isVirtual(entry.title().head());
  }

  boolean namesActivity(ActivityEntry entry) {
    return words.contains(Kind.ACTIVITY, entry.title().head());
  }

  /** Whether it is an entry even without a place. */
  boolean isClearlyOne(ActivityEntry entry) {
    return entry.title().isTwice()
        || entry.has(Role.TITLE_AGAIN)
        || titles.startsAsActivity(entry.title().head())
        || isVirtual(entry);
  }
}
