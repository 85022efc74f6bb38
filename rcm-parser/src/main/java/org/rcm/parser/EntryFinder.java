package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.ActivityEntry.Role;

/**
 * Gathers the lines of a page into entries; {@link ActivityListParser} says by which rule. Holds the state of one run.
 */
final class EntryFinder {
  private final List<LineReading> lines;
  private final EntryRules rules;
  private final int most;

  private final List<ActivityEntry> entries = new ArrayList<>();
  private final List<LineReading> headings = new ArrayList<>();
  private final List<LineReading> site = new ArrayList<>();
  private final List<LineReading> datesBefore = new ArrayList<>();
  /** Lines behind the last entry that belong to none so far. */
  private final List<LineReading> loose = new ArrayList<>();

  private @Nullable ActivityEntry open;

  EntryFinder(List<LineReading> lines, EntryRules rules, int most) {
    this.lines = lines;
    this.rules = rules;
    this.most = most;
  }

  ActivityPage find() {
    for (int i = 0; i < lines.size(); i++) {
      LineReading line = lines.get(i);
      ActivityEntry entry = open;
      if (rules.isSite(line)) {
        site.add(line);
      } else if (entry == null) {
        outside(line);
      } else {
        inside(entry, i, line);
      }
    }
    ActivityEntry last = open;
    if (last != null) {
      finish(last, rules.isClearlyOne(last));
    }
    loose.addAll(datesBefore);
    return new ActivityPage(entries, headings, site, loose, entries.size() >= most);
  }

  // Between entries

  private void outside(LineReading line) {
    Optional<ActivityEntry> above = rightAbove();
    if (line.isDates()) {
      boolean belongsAbove =
          above.filter(entry -> !rules.datesFirst() && !entry.has(Role.DATES)).isPresent();
      if (belongsAbove) {
        above.get().add(Role.DATES, line);
      } else {
        datesBefore.add(line);
      }
    } else if (line.isPlace() && above.isPresent()) {
      above.get().add(Role.PLACE, line); // the second of two towns
    } else if (rules.isHeading(line)) {
      headings.add(line);
    } else if (entries.size() < most && rules.mayOpen(line)) {
      open(line);
    } else {
      loose.addAll(datesBefore); // no title follows them
      datesBefore.clear();
      loose.add(line);
    }
  }

  /** The entry that ends right above, if nothing stands between. */
  private Optional<ActivityEntry> rightAbove() {
    boolean between = !loose.isEmpty() || !datesBefore.isEmpty();
    return entries.isEmpty() || between
        ? Optional.empty()
        : Optional.of(entries.get(entries.size() - 1));
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
    if (entries.isEmpty()) {
      site.addAll(loose);
    } else {
      ActivityEntry above = entries.get(entries.size() - 1);
      loose.forEach(line -> above.add(Role.TEXT_BEHIND, line));
    }
    loose.clear();
    entries.add(entry);
  }

  // Within an entry

  private void inside(ActivityEntry entry, int index, LineReading line) {
    if (rules.isEnd(index, line)) {
      add(entry, Role.PLACE, line);
    } else if (rules.isBetween(line) && (rules.isVirtual(entry) || isPerhapsMenu(entry))) {
      finish(entry, rules.isClearlyOne(entry));
      outside(line);
    } else if (line.isDates() && !entry.has(Role.DATES)) {
      entry.add(Role.DATES, line);
    } else if (rules.isSameTitle(entry.title(), line)) {
      add(entry, Role.TITLE_AGAIN, line);
    } else if (rules.isTranslation(entry, line)) {
      add(entry, Role.VARIANT, line);
    } else if (entries.size() + 1 < most && rules.startsNext(entry, line, isPerhapsMenu(entry))) {
      boolean described = entry.hasSentence() && rules.namesActivity(entry);
      finish(entry, rules.isClearlyOne(entry) || described);
      open(line);
    } else if (rules.endsText(line)) {
      add(entry, Role.TEXT_AND_PLACE, line);
    } else if (rules.isUnknownTown(entry, index, line)) {
      add(entry, Role.PLACE, asTown(line));
    } else {
      entry.add(Role.TEXT, line);
    }
  }

  /** Adds a line, and ends the entry if it says where. */
  private void add(ActivityEntry entry, Role role, LineReading line) {
    entry.add(role, line);
    if (line.saysWhere()) {
      finish(entry, true);
    }
  }

  /** Above the first entry, the menu of the web site may look like the start of one. */
  private boolean isPerhapsMenu(ActivityEntry entry) {
    return entries.isEmpty() && !entry.hasSentence() && !rules.isClearlyOne(entry);
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
