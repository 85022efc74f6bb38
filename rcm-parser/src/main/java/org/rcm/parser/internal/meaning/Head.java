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
 * @param mood how it names the doing
 * @param subject who does it, if they are parties
 */
record Head(
    int from, int verbFrom, List<Verb> verbs, int end, boolean marked, Mood mood, Parties subject) {
  /** A verb that stands in no list: "To draw a map" is the meeting's own doing. */
  static final Verb UNLISTED = new Verb("", Act.UNDERTAKE, Verb.Rank.ANYBODY, Set.of());

  /** What is not to be done: "Not to accept the draft". */
  static final Verb DECLINED = new Verb("", Act.DECLINE, Verb.Rank.MOSTLY, Set.of());

  /** How a head names the doing. What is joined to it names it in the same way. */
  enum Mood {
    /** "To thank", "thank", "agradecer". */
    INFINITIVE,
    /** "Ministers welcomed", "Requests that", "APROBARON": it says who did it. */
    FINITE,
    /** "Congratulating Guatemala". */
    GERUND,
    /** "Adoption of the plan". */
    NOUN
  }

  /** One verb that says who did it, or that it be done. */
  static Head finite(int from, int verbFrom, Verb verb, int end) {
    return new Head(from, verbFrom, List.of(verb), end, false, Mood.FINITE, Parties.NONE);
  }

  Verb verb() {
    return verbs.get(0);
  }

  Verb lastVerb() {
    return verbs.get(verbs.size() - 1);
  }

  /** The same verbs in a clause that begins before them, "decided to hold": its own verb says who does it, or not. */
  Head startingAt(int start, boolean infinitive) {
    Mood own = infinitive ? Mood.INFINITIVE : Mood.FINITE;
    return new Head(start, verbFrom, verbs, end, marked, own, subject);
  }

  /** The same head of a clause that begins before it with a date. */
  Head with(int start) {
    return new Head(start, verbFrom, verbs, end, marked, mood, subject);
  }

  Head negated() {
    return new Head(from, verbFrom, List.of(DECLINED), end, marked, mood, subject);
  }

  Head by(Parties parties) {
    return new Head(from, verbFrom, verbs, end, marked, Mood.FINITE, parties);
  }
}
