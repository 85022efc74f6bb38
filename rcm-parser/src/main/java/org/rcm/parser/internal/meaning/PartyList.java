package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.model.Party;

/**
 * Parties that stand together: "Belize, Guatemala and the Government of México". It ends before the first word that
 * belongs to no such list, so that "the observer organizations, especially ICRC" are the observers alone.
 *
 * @param parties who, each once
 * @param from the index of the first of them; the end if there is none
 * @param end the index behind the last of them; where it was looked for if there is none
 */
record PartyList(List<Party> parties, int from, int end) {
  /** How far a list may go on before its first party: "the representatives of the Government of". */
  private static final int LEAD = 6;

  private static final int UNKNOWN = 4;

  /** How far back those may be named whom a pronoun means; also, no text must take long. */
  private static final int FARTHEST = 500;

  private static final int LONGEST_SUBJECT = 200;

  boolean isEmpty() {
    return parties.isEmpty();
  }

  static PartyList none(int at) {
    return new PartyList(List.of(), at, at);
  }

  /** The parties in the role in which a rule sees them. */
  Parties as(Passage passage, ReadingRule rule) {
    return isEmpty() ? Parties.NONE : new Parties(parties, List.of(passage.trace(rule, from, end)));
  }

  /** Reads the list that starts at a token, with the groups that are only meant, "the countries". */
  static PartyList read(Passage passage, int from, int end) {
    return read(passage, from, end, true);
  }

  /** Reads the list that starts at a token, only of parties that are named. */
  static PartyList named(Passage passage, int from, int end) {
    return read(passage, from, end, false);
  }

  /** Reads a list that may begin with somebody unknown: "the consultant, the TS and IOM", "representatives from". */
  static PartyList near(Passage passage, int from, int end) {
    for (int i = from; i < end && i < from + UNKNOWN; i++) {
      PartyList list = named(passage, i, end);
      if (!list.isEmpty()) {
        return list;
      }
      if (passage.is(WordClass.PLACE, i)) {
        break;
      }
    }
    return none(from);
  }

  /** The last list before a token: whom "said organization" there means. */
  static PartyList lastNamed(Passage passage, int from, int to) {
    return last(passage, from, to, 1);
  }

  /** The last list of several: whom "both countries" means. */
  static PartyList lastSeveral(Passage passage, int from, int to) {
    return last(passage, from, to, 2);
  }

  private static PartyList last(Passage passage, int from, int to, int fewest) {
    PartyList last = none(from);
    int end = from;
    for (Naming naming : passage.namings().between(Math.max(from, to - FARTHEST), to)) {
      if (naming.from() >= end) {
        PartyList list = read(passage, naming.from(), to);
        end = list.end();
        last = list.parties().size() >= fewest ? list : last;
      }
    }
    return last;
  }

  /** Reads the list that may be the subject of a verb: nobody waits for one longer than a sentence. */
  static PartyList subject(Passage passage, int from, int end) {
    return read(passage, from, Math.min(end, from + LONGEST_SUBJECT));
  }

  private static PartyList read(Passage passage, int from, int end, boolean meant) {
    List<Party> parties = new ArrayList<>();
    int last = from;
    int at = lead(passage, from, end);
    int first = at < 0 ? from : at;
    while (at >= 0) {
      Optional<Naming> naming = passage.namings().startingAt(at).filter(n -> meant || n.mention());
      // "Belize and Panama, countries that border on Guatemala": only an apposition
      if (naming.isEmpty() || (!parties.isEmpty() && !naming.get().mention())) {
        break;
      }
      if (!parties.contains(naming.get().party())) {
        parties.add(naming.get().party());
      }
      last = passage.skipAsides(naming.get().to(), end);
      at = next(passage, last, end);
    }
    return parties.isEmpty() ? none(from) : new PartyList(List.copyOf(parties), first, last);
  }

  /** The index of the next party of the list: behind a comma or "and", or at once, as in "ILO IOM". */
  private static int next(Passage passage, int from, int end) {
    if (passage.namings().startingAt(from).isPresent()) {
      return from;
    }
    int at = from;
    while (at < end
        && at < from + LEAD
        && (passage.isComma(at) || passage.tokens().is(at, '/'))) {
      at++;
    }
    int joined = passage.phrase(PhraseKind.JOIN, at, end);
    if (joined > at) {
      at = joined;
    } else if (at < end && passage.is(WordClass.AND, at)) {
      at++;
    }
    if (at == from) {
      return -1;
    }
    // "by Belize and by Panama": the word that leads to the list may stand again.
    boolean again = passage.is(WordClass.AND, at - 1)
        && (passage.is(WordClass.OWNER, at) || passage.is(WordClass.RECEIVER, at));
    return lead(passage, again ? at + 1 : at, end);
  }

  private static int lead(Passage passage, int from, int end) {
    for (int at = from; at < end && at < from + LEAD; at++) {
      if (passage.namings().startingAt(at).isPresent()) {
        return at;
      }
      if (!passage.is(WordClass.LIST, at) && !passage.tokens().get(at).bracketed()) {
        return -1;
      }
    }
    return -1;
  }
}
