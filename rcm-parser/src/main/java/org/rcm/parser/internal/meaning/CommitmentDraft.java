package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.CommitmentField;
import org.rcm.model.Place;
import org.rcm.model.TimeFrame;
import org.rcm.parser.internal.meaning.Meaning.Ground;

/**
 * A commitment before it has its number.
 *
 * @param act what its clause does
 * @param cause why it was taken for that
 * @param responsible who must act
 * @param pending why only those are meant who have not done it yet; empty if all are
 * @param action what is to be done
 * @param title what takes place, for an entry of a calendar
 * @param by who proposed it
 * @param to who receives the result
 * @param support who helps
 * @param due when
 * @param place where
 */
record CommitmentDraft(
    Act act,
    Trace cause,
    Parties responsible,
    Optional<Trace> pending,
    Seen<String> action,
    Optional<String> title,
    Parties by,
    Parties to,
    Parties support,
    Optional<Seen<TimeFrame>> due,
    Optional<Seen<Place>> place) {

  /** What each field rests on, in the order of the fields. */
  List<Ground> grounds() {
    List<Ground> grounds = new ArrayList<>();
    add(grounds, CommitmentField.ACT, List.of(cause));
    add(grounds, CommitmentField.RESPONSIBLE, responsible.traces());
    pending.ifPresent(trace -> add(grounds, CommitmentField.PENDING, List.of(trace)));
    add(grounds, CommitmentField.ACTION, action.traces());
    add(grounds, CommitmentField.BY, by.traces());
    add(grounds, CommitmentField.TO, to.traces());
    add(grounds, CommitmentField.SUPPORT, support.traces());
    due.ifPresent(seen -> add(grounds, CommitmentField.DUE, seen.traces()));
    place.ifPresent(seen -> add(grounds, CommitmentField.PLACE, seen.traces()));
    return grounds;
  }

  private static void add(List<Ground> grounds, CommitmentField field, List<Trace> traces) {
    traces.forEach(trace -> grounds.add(new Ground(field, trace)));
  }
}
