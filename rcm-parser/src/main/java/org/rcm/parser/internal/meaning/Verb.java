package org.rcm.parser.internal.meaning;

import java.util.Set;
import org.rcm.model.Act;

/**
 * What an operative verb does, from {@code verbs.csv}.
 *
 * @param lemma its dictionary form, with the words that belong to it: "take note"
 * @param act the category of its acts
 * @param rank how surely it is the meeting that does it
 * @param traits what else is to be known
 */
record Verb(String lemma, Act act, Rank rank, Set<Trait> traits) {

  /** How surely a verb behind "and" is again the meeting's, and not one more thing that somebody is asked to do. */
  enum Rank {
    /** Anybody does it: "to review", "to adopt". */
    ANYBODY,
    /** Mostly the meeting: "to recognize", "to invite". */
    MOSTLY,
    /** The meeting alone: "to thank", "to urge". */
    MEETING
  }

  /** What else is to be known of a verb. */
  enum Trait {
    /** Its base form is a noun too: "support", "review". */
    NOUN,
    /** It hands something to somebody: "submit", "enviar". */
    DELIVER,
    /** It tells somebody, who is its object: "inform the Secretariat of", "informar a la Secretaría". */
    TELL,
    /** The next verb says what is done: "agreed to hold". */
    TRANSPARENT,
    /** It sets up a body, to which the steps below belong: "establish a drafting committee". */
    FOUND,
    /** Who is to act stands inside of its object: "promote the participation of the Focal Points". */
    INSIDE,
    /** Whom it names helps: "to coordinate with IOM". */
    TOGETHER,
    /** It only says something: "to inform that …". */
    SAY,
    /** Whoever it is said of will do something: "Canada offered to host". */
    PROMISE,
    /** It is no verb but a noun that does the same: "Adoption of the plan". */
    NOMINAL
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether it is said to somebody, who is then to act. */
  boolean addresses() {
    return switch (act) {
      case RECOMMEND, REQUEST, URGE, INVITE, ENCOURAGE, ENTRUST -> true;
      default -> false;
    };
  }
}
