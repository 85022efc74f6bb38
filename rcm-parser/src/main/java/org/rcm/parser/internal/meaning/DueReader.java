package org.rcm.parser.internal.meaning;

import java.util.Optional;
import org.rcm.model.TimeFrame;
import org.rcm.parser.internal.dates.FoundTimeFrame;
import org.rcm.parser.internal.dates.Tense;

/** By when something is to be done, or when it takes place: the first time frame in its words that is not past. */
final class DueReader {
  private final Passage passage;

  DueReader(Passage passage) {
    this.passage = passage;
  }

  Optional<TimeFrame> read(int from, int to) {
    int start = passage.tokens().start(from);
    int end = passage.tokens().end(to - 1);
    return passage.timeFrames().stream()
        .filter(found -> found.start() >= start && found.end() <= end)
        .filter(found -> found.tense() != Tense.PAST)
        .map(FoundTimeFrame::timeFrame)
        .findFirst();
  }
}
