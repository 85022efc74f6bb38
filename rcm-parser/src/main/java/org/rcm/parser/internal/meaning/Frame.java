package org.rcm.parser.internal.meaning;

import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.TimeFrame;

/**
 * What the items above give to an item: a verb that it completes, the calendar in which it is an entry, the body whose
 * steps it lists.
 *
 * @param calendar the words that make it an entry of a calendar
 * @param act the act that it completes, with the words above that say so: "To instruct the Secretariat to:"
 * @param responsible who has to do it then
 * @param by who recommended it
 * @param support who helps
 * @param due by when
 * @param pending why only those are meant who have not done it yet
 * @param doer whose doing it is when it names nobody: the body that a heading or the item above sets up
 * @param section the heading from which the doer was taken
 */
record Frame(
    Optional<Trace> calendar,
    Optional<Seen<Act>> act,
    Parties responsible,
    Parties by,
    Parties support,
    Optional<Seen<TimeFrame>> due,
    Optional<Trace> pending,
    Parties doer,
    Optional<String> section) {
  /** That of an item of the first level. */
  static final Frame NONE = new Frame(
      Optional.empty(),
      Optional.empty(),
      Parties.NONE,
      Parties.NONE,
      Parties.NONE,
      Optional.empty(),
      Optional.empty(),
      Parties.NONE,
      Optional.empty());

  /** Children know no more than whose steps they are. */
  Frame plain() {
    return NONE.withDoer(doer, section);
  }

  Frame asCalendar(Trace words) {
    return new Frame(
        Optional.of(words),
        Optional.empty(),
        Parties.NONE,
        Parties.NONE,
        Parties.NONE,
        Optional.empty(),
        Optional.empty(),
        doer,
        section);
  }

  Frame withDoer(Parties parties, Optional<String> heading) {
    return new Frame(calendar, act, responsible, by, support, due, pending, parties, heading);
  }

  /** The frame of items that complete a verb. */
  Frame completing(CommitmentDraft opener) {
    return new Frame(
        Optional.empty(),
        Optional.of(Seen.of(opener.act(), opener.cause().as(ReadingRule.COMPLETES_THE_ITEM_ABOVE))),
        opener.responsible().as(ReadingRule.COMPLETES_THE_ITEM_ABOVE),
        opener.by().as(ReadingRule.COMPLETES_THE_ITEM_ABOVE),
        opener.support().as(ReadingRule.COMPLETES_THE_ITEM_ABOVE),
        opener.due(),
        opener.pending().map(trace -> trace.as(ReadingRule.COMPLETES_THE_ITEM_ABOVE)),
        doer,
        section);
  }
}
