package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Optional;
import org.rcm.model.Act;

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
  Addressee read(Clause clause, Parties before) {
    if (clause.kind() == Clause.Kind.PASSIVE && !clause.named().isEmpty()) {
      return new Addressee(clause.named(), clause.body());
    }
    int start = passage.skipAdverbs(clause.body(), clause.to());
    Optional<Addressee> meant = meant(clause, start, before);
    if (meant.isPresent()) {
      return meant.get();
    }
    PartyList direct = direct(clause, start);
    if (!direct.isEmpty()) {
      return addressee(direct, ReadingRule.NAMED_BEHIND_THE_VERB, direct.end());
    }
    if (clause.has(Verb.Trait.INSIDE)) {
      return inside(clause);
    }
    return clause.act() == Act.RECOMMEND ? led(clause, start) : asked(clause, start);
  }

  /** "ask Belize", "ask that Belize", "ask to Belize" as some translate. */
  private PartyList direct(Clause clause, int start) {
    PartyList list = PartyList.read(passage, behindThat(start), clause.to());
    boolean to = clause.act() != Act.RECOMMEND && passage.is(WordClass.RECEIVER, start);
    return list.isEmpty() && to ? PartyList.read(passage, start + 1, clause.to()) : list;
  }

  /** "ask said organization", "ask them", "se le solicita", "exhortarlas a": whom the clause before was about. */
  private Optional<Addressee> meant(Clause clause, int start, Parties before) {
    int object = behindThat(start);
    if (passage.namings().startingAt(object).filter(Naming::mention).isPresent()) {
      return Optional.empty();
    }
    int all = passage.phrase(PhraseKind.SAID_ALL, object, clause.to());
    int one = passage.phrase(PhraseKind.SAID, object, clause.to());
    if (all > 0 || one > 0) {
      Parties known = all > 0 && before.list().size() == 1
          ? PartyList.lastSeveral(passage, 0, clause.from())
              .as(passage, ReadingRule.MEANT_BY_THE_PRONOUN)
              .or(() -> before)
          : before;
      return Optional.of(andOthers(meant(known, all > 0, Math.max(all, one)), clause.to()));
    }
    if (passage.is(WordClass.PRONOUN, object)) {
      return Optional.of(meant(before, passage.is(WordClass.PLURAL, object), object + 1));
    }
    if (passage.is(WordClass.BEFORE_VERB, clause.doing() - 1)) {
      return Optional.of(meant(before, passage.is(WordClass.PLURAL, clause.doing() - 1), start));
    }
    String verb = passage.tokens().word(clause.doing());
    return passage.words().ends(WordClass.CLITIC, verb)
        ? Optional.of(andOthers(
            meant(before, passage.words().ends(WordClass.PLURAL, verb), start), clause.to()))
        : Optional.empty();
  }

  /** "ask said country and Belize". */
  private Addressee andOthers(Addressee meant, int end) {
    int comma = passage.isComma(meant.end()) ? meant.end() + 1 : meant.end();
    int joined = passage.is(WordClass.AND, meant.end())
        ? meant.end() + 1
        : passage.phrase(PhraseKind.JOIN, comma, end);
    PartyList others = joined > 0
        ? PartyList.read(passage, behindReceiver(joined), end)
        : PartyList.none(meant.end());
    return others.isEmpty()
        ? meant
        : new Addressee(
            meant.parties().and(others.as(passage, ReadingRule.NAMED_BEHIND_THE_VERB)),
            others.end());
  }

  private int behindReceiver(int at) {
    return passage.is(WordClass.RECEIVER, at) ? at + 1 : at;
  }

  private static Addressee meant(Parties before, boolean several, int end) {
    Parties parties = several ? before : before.last();
    return new Addressee(parties.as(ReadingRule.MEANT_BY_THE_PRONOUN), end);
  }

  private int behindThat(int at) {
    return passage.is(WordClass.THAT, at) ? at + 1 : at;
  }

  /** "ask the authorities of the Member Countries to send", "request support from IOM". */
  private Addressee asked(Clause clause, int start) {
    for (int i = start; i < clause.to(); i++) {
      boolean that = i > start && passage.is(WordClass.THAT, i);
      boolean below = passage.tokens().is(i, ':'); // "Requests that the authorities of Belize:"
      if (passage.isInfinitive(i, clause.to()) || that || below) {
        List<Naming> named = passage.namings().between(start, i);
        Parties all = Parties.of(passage, named, ReadingRule.NAMED_BEFORE_WHAT_IS_ASKED);
        return new Addressee(all, all.isEmpty() ? start : i);
      }
      if (passage.isComma(i)) {
        break;
      }
    }
    for (int i = start; i < clause.to() && i <= start + ADJECTIVES; i++) {
      if (passage.is(WordClass.ASKED_OF, i)) {
        PartyList list = PartyList.read(passage, i + 1, clause.to());
        if (!list.isEmpty()) {
          return addressee(list, ReadingRule.OF_WHOM_IT_IS_ASKED, start);
        }
      }
    }
    PartyList helper = helper(clause, start);
    return helper.isEmpty()
        ? agent(clause, start)
        : addressee(helper, ReadingRule.WHOSE_HELP_IS_ASKED, start);
  }

  /** "call for the prompt ratification of the Protocol by those countries". */
  private Addressee agent(Clause clause, int start) {
    for (int i = start; i < clause.to(); i++) {
      if (passage.is(WordClass.AGENT, i)) {
        PartyList list = PartyList.read(passage, i + 1, clause.to());
        if (!list.isEmpty()) {
          return addressee(list, ReadingRule.BY_WHOM_IT_IS_DONE, start);
        }
      }
    }
    return Addressee.none(start);
  }

  private Addressee addressee(PartyList list, ReadingRule rule, int end) {
    return new Addressee(list.as(passage, rule), end);
  }

  /** "request the support of IOM". */
  private PartyList helper(Clause clause, int start) {
    boolean help = false;
    for (int i = start; i < clause.to() && i <= start + ADJECTIVES; i++) {
      help |= passage.is(WordClass.PARTICIPATION, i);
      if (help && passage.is(WordClass.OF, i)) {
        return PartyList.named(passage, i + 1, clause.to());
      }
    }
    return PartyList.none(start);
  }

  private Addressee led(Clause clause, int start) {
    boolean leads =
        passage.is(WordClass.INFINITIVE, start) || passage.is(WordClass.RECEIVER, start);
    PartyList list =
        leads ? PartyList.read(passage, start + 1, clause.to()) : PartyList.none(start);
    return addressee(list, ReadingRule.TO_WHOM_IT_IS_RECOMMENDED, list.end());
  }

  /** "promote the participation of the Focal Points", "active participation by RCM Member Countries". */
  private Addressee inside(Clause clause) {
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
    PartyList list = found.orElseGet(() -> PartyList.none(clause.body()));
    return addressee(list, ReadingRule.WHOSE_PARTICIPATION_IS_PROMOTED, clause.body());
  }
}
