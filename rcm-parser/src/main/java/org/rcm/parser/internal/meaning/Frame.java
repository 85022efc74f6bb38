package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.Party;
import org.rcm.model.TimeFrame;

/**
 * What the items above give to an item: a verb that it completes, the calendar in which it is an entry, the body whose
 * steps it lists.
 *
 * @param calendar whether it is an entry of a calendar
 * @param act the act that it completes: "To instruct the Secretariat to:"
 * @param responsible who has to do it then
 * @param by who recommended it
 * @param support who helps
 * @param due by when
 * @param pending whether only those are meant who have not done it yet
 * @param doer whose doing it is when it names nobody: the body that a heading or the item above sets up
 * @param section the heading from which the doer was taken
 */
record Frame(
    boolean calendar,
    Optional<Act> act,
    List<Party> responsible,
    List<Party> by,
    List<Party> support,
    Optional<TimeFrame> due,
    boolean pending,
    List<Party> doer,
    Optional<String> section) {
  /** That of an item of the first level. */
  static final Frame NONE = new Frame(
      false,
      Optional.empty(),
      List.of(),
      List.of(),
      List.of(),
      Optional.empty(),
      false,
      List.of(),
      Optional.empty());

  /** Children know no more than whose steps they are. */
  Frame plain() {
    return NONE.withDoer(doer, section);
  }

  Frame asCalendar() {
    return new Frame(
        true,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        false,
        doer,
        section);
  }

  Frame withDoer(List<Party> parties, Optional<String> heading) {
    return new Frame(calendar, act, responsible, by, support, due, pending, parties, heading);
  }

  /** The frame of items that complete a verb. */
  Frame completing(CommitmentDraft opener) {
    return new Frame(
        false,
        Optional.of(opener.act()),
        opener.responsible(),
        opener.by(),
        opener.support(),
        opener.due(),
        opener.pending(),
        doer,
        section);
  }
}
