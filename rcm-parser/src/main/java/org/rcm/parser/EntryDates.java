package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.model.DateRange;
import org.rcm.model.Precision;
import org.rcm.model.TimeFrame;
import org.rcm.parser.Outline.Stretch;
import org.rcm.parser.StructureWords.Kind;
import org.rcm.parser.internal.dates.FoundDates;
import org.rcm.parser.internal.dates.FoundTimeFrame;
import org.rcm.parser.internal.dates.TimeFrameFinder;

/** Reads the dates of an activity. */
final class EntryDates {
  private static final String BEHIND_DATES = ":–—-,|";

  private final EndingReader endings;
  private final StructureWords words;
  private final List<TimeFrameFinder> finders;

  /** Dates in a sentence that says that an activity is held. */
  record Held(Stretch stretch, DateRange range) {}

  EntryDates(EndingReader endings, Locale language, StructureWords words) {
    this.endings = endings;
    this.words = words;
    this.finders = words.dates(language).stream().map(TimeFrameFinder::new).toList();
  }

  /** The time frame of dates that stand by themselves; without a year they remain words. */
  TimeFrame timeFrame(String dates) {
    return finders.stream()
        .flatMap(finder -> finder.find(dates, Optional.empty()).stream())
        .map(FoundTimeFrame::timeFrame)
        .filter(frame -> frame.precision() != Precision.OPEN)
        .findFirst()
        .map(frame -> frame.toBuilder().text(dates).build())
        .orElseGet(() -> TimeFrame.open(dates));
  }

  /** Dates before a title, "3-5 May 2017: Workshop on Rivers". */
  Optional<Stretch> atStart(String title) {
    return endings.datesIn(title).stream()
        .filter(found -> found.start() == 0 && !found.isReportingPeriod())
        .filter(found -> {
          String behind = title.substring(found.end()).strip();
          return behind.length() > 1 && BEHIND_DATES.indexOf(behind.charAt(0)) >= 0;
        })
        .findFirst()
        .map(found -> new Stretch(found.start(), found.end()));
  }

  /** The dates, with their year, in the sentences of a paragraph that say that something is held. */
  List<Held> held(String paragraph) {
    List<Held> found = new ArrayList<>();
    int start = 0;
    while (start < paragraph.length()) {
      int stop = paragraph.indexOf(". ", start);
      int end = stop < 0 ? paragraph.length() : stop + 1;
      String sentence = paragraph.substring(start, end);
      if (words.contains(Kind.HOLDING, sentence) || words.contains(Kind.TO_HOLD, sentence)) {
        for (FoundDates dates : endings.datesIn(sentence)) {
          Stretch stretch = new Stretch(start + dates.start(), start + dates.end());
          dates
              .range()
              .filter(range -> !dates.isReportingPeriod())
              .ifPresent(range -> found.add(new Held(stretch, range)));
        }
      }
      start = end;
    }
    return found;
  }
}
