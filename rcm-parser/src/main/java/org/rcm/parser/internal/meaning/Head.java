package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Set;
import org.rcm.model.Act;

/**
 * The verbs at the head of a clause: "To accept and thank".
 *
 * @param from index of its first token, the "to"
 * @param verbFrom index of the first verb
 * @param verbs the verbs that count, each an act of its own
 * @param end index behind the last verb
 * @param marked whether it stands with "to"
 * @param finite whether it says who does it and when, "Ministers welcomed", instead of naming the doing alone
 * @param subject who does it, if they are parties
 */
record Head(
    int from,
    int verbFrom,
    List<Verb> verbs,
    int end,
    boolean marked,
    boolean finite,
    Parties subject) {
  /** A verb that stands in no list: "To draw a map" is the meeting's own doing. */
  static final Verb UNLISTED = new Verb("", Act.UNDERTAKE, Verb.Rank.ANYBODY, Set.of());

  Verb verb() {
    return verbs.get(0);
  }

  Verb lastVerb() {
    return verbs.get(verbs.size() - 1);
  }

  /** The same verbs in a clause that begins before them. */
  Head startingAt(int start) {
    return new Head(start, verbFrom, verbs, end, marked, finite, subject);
  }

  Head by(Parties parties) {
    return new Head(from, verbFrom, verbs, end, marked, true, parties);
  }
}
