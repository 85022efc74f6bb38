package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.Party;

/**
 * Who is asked, urged, invited: the parties behind the verb, "To ask the RCM Member Countries to …", or inside of what
 * is promoted, "the participation of the Focal Points".
 */
final class AddresseeReader {
  private static final int ADJECTIVES = 3;

  private final Passage passage;

  AddresseeReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * Who is asked, and where the words for them end.
   *
   * @param clause a clause that asks
   * @param before whom the clause before it was about, for "them"
   */
  PartyList read(Clause clause, List<Party> before) {
    if (clause.kind() == Clause.Kind.PASSIVE && !clause.named().isEmpty()) {
      return new PartyList(clause.named(), clause.body());
    }
    int start = passage.skipAdverbs(clause.body(), clause.to());
    PartyList direct = PartyList.read(passage, behindThat(start), clause.to());
    if (!direct.isEmpty()) {
      return direct;
    }
    if (passage.is(WordClass.PRONOUN, start)) {
      return new PartyList(before, start + 1);
    }
    if (passage.is(WordClass.PRONOUN, clause.doing() - 1) || carriesPronoun(clause)) {
      return new PartyList(before, start); // "se le solicita", "exhortarla a"
    }
    if (clause.has(Verb.Trait.INSIDE)) {
      return inside(clause);
    }
    return clause.act() == Act.RECOMMEND
        ? led(clause, start, WordClass.INFINITIVE)
        : asked(clause, start);
  }

  private boolean carriesPronoun(Clause clause) {
    return passage.words().ends(WordClass.CLITIC, passage.tokens().word(clause.doing()));
  }

  private int behindThat(int at) {
    return passage.is(WordClass.THAT, at) ? at + 1 : at;
  }

  /** "ask the authorities of the Member Countries to send", "request support from IOM". */
  private PartyList asked(Clause clause, int start) {
    for (int i = start; i < clause.to(); i++) {
      if (passage.isInfinitive(i, clause.to()) || passage.is(WordClass.THAT, i)) {
        List<Party> named = passage.namings().between(start, i).stream()
            .map(Naming::party)
            .distinct()
            .toList();
        return new PartyList(named, named.isEmpty() ? start : i);
      }
      if (passage.isComma(i)) {
        break;
      }
    }
    for (int i = start; i < clause.to() && i <= start + ADJECTIVES; i++) {
      if (passage.is(WordClass.ASKED_OF, i)) {
        PartyList list = PartyList.read(passage, i + 1, clause.to());
        if (!list.isEmpty()) {
          return new PartyList(list.parties(), start);
        }
      }
    }
    return new PartyList(helper(clause, start), start);
  }

  /** "request the support of IOM". */
  private List<Party> helper(Clause clause, int start) {
    boolean help = false;
    for (int i = start; i < clause.to() && i <= start + ADJECTIVES; i++) {
      help |= passage.is(WordClass.PARTICIPATION, i);
      if (help && passage.is(WordClass.OF, i)) {
        return PartyList.named(passage, i + 1, clause.to()).parties();
      }
    }
    return List.of();
  }

  private PartyList led(Clause clause, int start, WordClass lead) {
    return passage.is(lead, start) || passage.is(WordClass.RECEIVER, start)
        ? PartyList.read(passage, start + 1, clause.to())
        : new PartyList(List.of(), start);
  }

  /** "promote the participation of the Focal Points", "active participation by RCM Member Countries". */
  private PartyList inside(Clause clause) {
    Optional<PartyList> found = Optional.empty();
    for (int i = clause.body(); i < clause.to() && found.isEmpty(); i++) {
      boolean participation = passage.is(WordClass.PARTICIPATION, i - 1)
          || passage.is(WordClass.PARTICIPATION, i - 2); // "asistencia puntual de"
      boolean leads =
          passage.is(WordClass.AGENT, i) || (participation && passage.is(WordClass.OWNER, i));
      if (leads) {
        found = Optional.of(PartyList.read(passage, i + 1, clause.to()))
            .filter(list -> !list.isEmpty());
      }
    }
    return new PartyList(found.map(PartyList::parties).orElse(List.of()), clause.body());
  }
}
