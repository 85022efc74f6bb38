package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.TimeFrame;
import org.rcm.parser.internal.dates.FoundTimeFrame;
import org.rcm.parser.internal.dates.Tense;

/** By when something is to be done, or when it takes place: the first time frame in its words that is not past. */
final class DueReader {
  private final Passage passage;

  DueReader(Passage passage) {
    this.passage = passage;
  }

  Optional<Seen<TimeFrame>> read(Clause clause) {
    return toCome(clause).stream()
        .map(found -> new Seen<>(found.timeFrame(), traces(found)))
        .findFirst();
  }

  /** The time frames of a clause that are not past, in the order of the words. */
  List<FoundTimeFrame> toCome(Clause clause) {
    int start = passage.tokens().start(clause.from());
    int end = passage.tokens().end(clause.to() - 1);
    List<FoundTimeFrame> all = passage.timeFrames();
    int first = passage.firstTimeFrame(start);
    return all.subList(first, all.size()).stream()
        .takeWhile(found -> found.start() < end)
        .filter(found -> found.end() <= end)
        .filter(found -> clause.act() == Act.SCHEDULE || !isLongOver(found))
        .map(found -> found.tense() == Tense.PAST ? again(clause, found) : Optional.of(found))
        .flatMap(Optional::stream)
        .toList();
  }

  /** "the indicators agreed in 2019": what was over before the meeting, and is no deadline, is no time to come. */
  private boolean isLongOver(FoundTimeFrame found) {
    TimeFrame time = found.timeFrame();
    return found.tense() != Tense.FUTURE
        && time.from().isPresent()
        && time.to()
            .filter(to ->
                passage.meeting().dates().filter(met -> to.isBefore(met.from())).isPresent())
            .isPresent();
  }

  private List<Trace> traces(FoundTimeFrame found) {
    Trace own = new Trace(found.rule().id(), Optional.of(passage.quote(found)));
    return switch (found.inference()) {
      case NOTHING -> List.of(own);
      case YEAR -> List.of(own, Trace.ofMeeting(ReadingRule.YEAR_OF_THE_MEETING));
      case START -> List.of(own, Trace.ofMeeting(ReadingRule.COUNTED_FROM_THE_MEETING));
    };
  }

  /** In a calendar nothing is past: "Training hosted by Mexico in July" is to come, so the words before do not count. */
  private Optional<FoundTimeFrame> again(Clause clause, FoundTimeFrame past) {
    if (clause.act() != Act.SCHEDULE) {
      return Optional.empty();
    }
    String words = passage.tokens().text().substring(past.start(), past.end());
    return passage.timeFrameFinder().find(words, passage.meeting().dates()).stream()
        .findFirst()
        .map(found -> found.at(past.start() + found.start(), past.start() + found.end()));
  }
}
