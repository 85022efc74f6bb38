package org.rcm.parser.internal.meaning;

import java.util.Optional;
import org.rcm.model.Act;

/**
 * A part of a text that does one thing.
 *
 * @param passage the text
 * @param act what it does
 * @param cause why it was taken for that
 * @param kind how it is built
 * @param verb its operative verb, if it has one
 * @param from index of its first token
 * @param doing index of the first word of what is done, behind "to" and "agreed to"
 * @param body index behind its verb, where its objects begin
 * @param to index behind its last token
 * @param promise whether an {@code INFORM} says what will be
 * @param named who is said to act, apart from what its own words say
 * @param by who proposed it, apart from what its own words say
 */
record Clause(
    Passage passage,
    Act act,
    Trace cause,
    Kind kind,
    Optional<Verb> verb,
    int from,
    int doing,
    int body,
    int to,
    boolean promise,
    Parties named,
    Parties by) {

  /** How a clause is built. */
  enum Kind {
    /** "To thank", "Requests that", "se acordó". */
    VERB,
    /** "Member Countries are invited to": who is to act stands before the verb. */
    PASSIVE,
    /** "The PPT will send". */
    STATEMENT,
    /** "Workshop on …": an entry of a calendar. */
    NOUN,
    /** What an accepted proposal says is to be done. */
    PROPOSED,
    /** "To submit the Secretariat a list": somebody is asked, but it is not said who. */
    ASKED_OF_OTHERS
  }

  static Clause of(Passage passage, Act act, Trace cause, Kind kind, Span span, int body) {
    return new Clause(
        passage,
        act,
        cause,
        kind,
        Optional.empty(),
        span.from(),
        span.from(),
        body,
        span.to(),
        false,
        Parties.NONE,
        Parties.NONE);
  }

  Clause withDoing(int index) {
    return new Clause(passage, act, cause, kind, verb, from, index, body, to, promise, named, by);
  }

  Clause until(int end) {
    return new Clause(passage, act, cause, kind, verb, from, doing, body, end, promise, named, by);
  }

  Clause withVerb(Verb found) {
    return new Clause(
        passage, act, cause, kind, Optional.of(found), from, doing, body, to, promise, named, by);
  }

  Clause withPromise(boolean will) {
    return new Clause(passage, act, cause, kind, verb, from, doing, body, to, will, named, by);
  }

  Clause withNamed(Parties parties) {
    return new Clause(passage, act, cause, kind, verb, from, doing, body, to, promise, parties, by);
  }

  Clause withBy(Parties parties) {
    return new Clause(
        passage, act, cause, kind, verb, from, doing, body, to, promise, named, parties);
  }

  boolean has(Verb.Trait trait) {
    return verb.filter(v -> v.has(trait)).isPresent();
  }

  /** Whether somebody still has something to do after it. */
  boolean commits() {
    return act.isOperational() || (act == Act.INFORM && promise);
  }
}
