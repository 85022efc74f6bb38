package org.rcm.parser;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rcm.parser.ActivityEntry.Piece;
import org.rcm.parser.internal.dates.DateReader;
import org.rcm.parser.internal.names.PartyFinder;

/**
 * A page as it was gathered into entries.
 *
 * @param entries its entries, in the order of the page
 * @param headings headings between them
 * @param site what belongs to the web site
 * @param unread what stands behind the last entry
 * @param full whether there may be more entries than the limit
 */
record ActivityPage(
    List<ActivityEntry> entries,
    List<LineReading> headings,
    List<LineReading> site,
    List<LineReading> unread,
    boolean full) {
  /** With fewer entries, the title block of a report could be taken for one. */
  private static final int SEVERAL = 3;

  private static final int LONGEST_FOOTER = 80;
  /** So many lines tell what a text is. */
  private static final int ENOUGH = 1_000;

  static ActivityPage read(
      String clean,
      List<Line> lines,
      LineEnds ends,
      EndingReader endings,
      TitleWords titles,
      StructureWords words,
      int most) {
    LineReader reader = new LineReader(endings, words);
    List<PageLine> page = PageLine.of(
        clean,
        lines,
        new LineJoiner(lines, words, ends),
        Hyphenation.of(clean, words),
        (above, line) -> areApart(above, line, endings, titles, words));
    List<LineReading> readings = page.stream().map(reader::read).toList();
    return new EntryFinder(readings, new EntryRules(readings, titles, words), most).find();
  }

  /** A place at the end of a title, or alone in its line, is not joined to what follows, nor is it a part of a sentence. */
  private static boolean areApart(
      String above, String line, EndingReader endings, TitleWords titles, StructureWords words) {
    if (EntryRules.isSite(above, words) || EntryRules.isSite(line, words)) {
      return true;
    }
    boolean closed = endings
        .read(above)
        .filter(Ending::saysWhere)
        .filter(e -> e.isWhole() || titles.mayBeTitle(above.substring(0, e.headEnd())))
        .isPresent();
    return closed
        || (!Sentences.mustGoOn(above, words)
            && !Sentences.startsSmall(line)
            && endings.whole(line).isPresent());
  }

  static EndingReader endings(PartyFinder parties, Locale language, StructureWords words) {
    List<DateReader> dates = words.dates(language).stream().map(DateReader::new).toList();
    return new EndingReader(parties, dates, language, words);
  }

  /** Whether a text that is perhaps a report is a page of activities. */
  static boolean isOne(
      String clean, List<Line> lines, LineEnds ends, PartyFinder parties, StructureWords words) {
    boolean announced = isListAnnounced(lines, words);
    if (announced && isMostlyItems(lines)) {
      return false;
    }
    Locale language = LanguageGuess.of(lines, words).language();
    TitleWords titles = new TitleWords(words, parties, language);
    EndingReader endings = endings(parties, language, words);
    List<Line> beginning = lines.subList(0, Math.min(lines.size(), ENOUGH));
    return read(clean, beginning, ends, endings, titles, words, Integer.MAX_VALUE)
        .isPage(titles, announced);
  }

  /** Whether a heading or sentence announces a list, as in reports. */
  static boolean isListAnnounced(List<Line> lines, StructureWords words) {
    return ListStart.find(lines, words).filter(ListStart::announced).isPresent();
  }

  /** Whether most lines have a marker; behind words that announce a list, that is a report. */
  static boolean isMostlyItems(List<Line> lines) {
    return 2 * lines.stream().filter(line -> line.marker().isPresent()).count() > lines.size();
  }

  /**
   * Whether this is what it was read as: most titles name an activity, most of the text belongs to entries, and little
   * text follows the last one, where a report goes on.
   *
   * @param announced whether there is a list that a heading or sentence announces, as in reports
   */
  boolean isPage(TitleWords titles, boolean announced) {
    int size = entries.size();
    long strong = entries.stream()
        .map(ActivityEntry::title)
        .filter(title -> title.isTwice() || titles.isEvidence(title.head()))
        .count();
    long read = entries.stream()
        .flatMap(entry -> entry.pieces().stream())
        .map(Piece::reading)
        .mapToLong(ActivityPage::length)
        .sum();
    long rest = Stream.concat(site.stream(), unread.stream())
        .mapToLong(ActivityPage::length)
        .sum();
    if (size == 0 || 2 * strong < size || (rest > read && !full)) {
      return false;
    }
    boolean goesOn = unread.stream().anyMatch(ActivityPage::isText);
    if (size < SEVERAL && (announced || goesOn)) {
      return false;
    }
    ActivityEntry first = entries.get(0);
    return size > 1
        || first.title().isTwice()
        || (first.saysWhere() && titles.startsAsActivity(first.title().head()));
  }

  private static boolean isText(LineReading line) {
    String text = line.line().text();
    return line.isMarked() || (text.length() > LONGEST_FOOTER && Sentences.isFinished(text));
  }

  private static long length(LineReading line) {
    return line.line().text().length();
  }
}
