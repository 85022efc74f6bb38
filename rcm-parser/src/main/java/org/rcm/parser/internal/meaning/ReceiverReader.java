package org.rcm.parser.internal.meaning;

import java.util.Optional;
import org.rcm.model.Country;

/**
 * Who receives the result: "to submit the Technical Secretariat a list", "a paper to be presented to the
 * Vice-Ministers", "for consideration by the Member Countries".
 */
final class ReceiverReader {
  private static final int LONGEST_OFFICE = 5;

  private final Passage passage;

  ReceiverReader(Passage passage) {
    this.passage = passage;
  }

  /** Reads from the index where the words of the doing begin. */
  Parties read(int from, int end) {
    for (int i = from; i < end; i++) {
      if (passage.is(WordClass.DELIVERY, i)) {
        return behind(i + 1, end);
      }
      Optional<VerbTable.Match> verb = passage.words().verbs().at(passage.tokens(), i, end);
      if (verb.isPresent() && verb.get().verb().has(Verb.Trait.DELIVER)) {
        return behind(verb.get().end(), end);
      }
      if (verb.isPresent() && verb.get().verb().has(Verb.Trait.TELL)) {
        return told(verb.get().end(), end);
      }
    }
    return Parties.NONE;
  }

  /** Only who stands right behind: "to inform Colombia of the visit to Panama". */
  private Parties told(int from, int end) {
    int at = passage.is(WordClass.RECEIVER, from) ? from + 1 : from;
    return PartyList.read(passage, at, end).as(passage, ReadingRule.RECEIVER_BEHIND_THE_VERB);
  }

  private Parties behind(int from, int end) {
    PartyList direct = PartyList.read(passage, from, end);
    if (!direct.isEmpty() && !qualifies(direct, end)) {
      return direct.as(passage, ReadingRule.RECEIVER_BEHIND_THE_VERB);
    }
    for (int i = from; i < end; i++) {
      int others = Math.max(
          passage.phrase(PhraseKind.SUPPORT, i, end),
          passage.phrase(PhraseKind.PROPOSED_BY, i, end));
      if (others > 0) {
        i = Math.max(i, PartyList.named(passage, others, end).end() - 1);
        continue;
      }
      int lead = passage.phrase(PhraseKind.FOR_WHOM, i, end);
      // "pedir a la ST enviarlo y a los países comentarlo": behind "and" somebody else is asked.
      if (lead < 0 && passage.is(WordClass.RECEIVER, i) && !passage.is(WordClass.AND, i - 1)) {
        lead = i + 1;
      }
      PartyList list = lead < 0 ? PartyList.none(i) : receiver(lead, end);
      if (!list.isEmpty()) {
        return list.as(passage, ReadingRule.TO_WHOM_IT_GOES);
      }
    }
    return Parties.NONE;
  }

  /** "circulate the Costa Rican law": one country right before a noun says only whose it is. */
  private boolean qualifies(PartyList list, int end) {
    int at = list.end();
    return list.parties().size() == 1
        && list.parties().get(0) instanceof Country
        && at < end
        && passage.tokens().get(at).word()
        && !passage.is(WordClass.DETERMINER, at)
        && !passage.is(WordClass.RECEIVER, at)
        && !passage.is(WordClass.OF, at);
  }

  /** "the Vice-Ministers", "the Secretary-General of SICA", "the letter of INTERPOL". */
  private PartyList receiver(int from, int end) {
    PartyList list = PartyList.read(passage, from, end);
    int at = from;
    while (list.isEmpty() && at < end && at < from + LONGEST_OFFICE && isForReceiver(at)) {
      at++;
    }
    boolean office = at > from && passage.is(WordClass.FOR_RECEIVER, at - 1);
    return office && passage.is(WordClass.OWNER, at) ? PartyList.read(passage, at + 1, end) : list;
  }

  private boolean isForReceiver(int at) {
    return passage.is(WordClass.FOR_RECEIVER, at)
        || (passage.is(WordClass.DETERMINER, at) && !passage.is(WordClass.OWNER, at))
        || passage.tokens().is(at, '-');
  }
}
