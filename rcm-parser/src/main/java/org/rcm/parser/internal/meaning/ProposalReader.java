package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Optional;

/**
 * Reads what a clause says about proposals: "Canada's recommendation to submit …", "the offer of El Salvador to
 * translate …", "la solicitud de Honduras de que …", "the decision to issue it", "at the request of Panama".
 */
final class ProposalReader {
  /** How far behind the verb the proposal may stand: "accept with thanks the kind offer". */
  private static final int NEAR = 6;

  private final Passage passage;

  ProposalReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * A proposal.
   *
   * @param from index of its first word
   * @param own whether the proposer will do it: an offer
   * @param proposer who proposed it; empty for what the meeting itself decided
   * @param action index of the first verb of what is to be done; -1 if it is not said with one
   */
  record Proposal(int from, boolean own, Parties proposer, int action) {}

  /** The proposal that is the object of a clause. */
  Optional<Proposal> read(Clause clause) {
    int end = clause.to();
    // "acoger la propuesta" is a verb with its object
    int start = clause.kind() == Clause.Kind.VERB ? clause.doing() + 1 : clause.body();
    for (int i = start; i < end && i < clause.body() + NEAR; ) {
      Optional<Naming> naming = passage.namings().startingAt(i);
      if (naming.isPresent()) {
        i = naming.get().to();
        continue;
      }
      if (passage.isComma(i)
          || passage.is(WordClass.OWNER, i)
          || passage.is(WordClass.INFINITIVE, i)) {
        return Optional.empty();
      }
      if (isProposal(i)) {
        return Optional.of(proposal(start, i, clause.to()));
      }
      i++;
    }
    return Optional.empty();
  }

  /** Who proposed it, wherever the clause says so: "at the request of Panama". */
  Parties proposers(int from, int to) {
    Span phrase = passage.phrases(PhraseKind.PROPOSED_BY).find(passage.tokens(), from, to);
    if (!phrase.found()) {
      return Parties.NONE;
    }
    PartyList list = PartyList.named(passage, phrase.to(), to);
    boolean subject = list.end() < to && passage.tokens().get(list.end()).word();
    return (subject ? untilComma(list) : list).as(passage, ReadingRule.WHO_PROPOSED_IT);
  }

  /** "At the request of Guatemala, Nicaragua will circulate": the second is the subject, if a verb follows at once. */
  private PartyList untilComma(PartyList list) {
    for (int i = list.from(); i < list.end(); i++) {
      if (passage.isComma(i)) {
        return PartyList.named(passage, list.from(), i);
      }
    }
    return list;
  }

  private boolean isProposal(int at) {
    return passage.is(WordClass.PROPOSAL, at)
        || passage.is(WordClass.OFFER, at)
        || passage.is(WordClass.DECISION, at);
  }

  /** A further one: "…, as well as the United States' proposal to …", "y la de la OIM de …". */
  Optional<Proposal> another(Proposal before, int end, JoinReader joins) {
    for (int i = before.action() + 1; i < end; i++) {
      int from = passage.tokens().get(i).aside() ? -1 : joins.behindJoin(i, end);
      Optional<Proposal> found =
          from < 0 ? Optional.empty() : named(from, end).or(() -> meant(from, before, end));
      if (found.filter(proposal -> proposal.action() >= 0).isPresent()) {
        Proposal proposal = found.get();
        return Optional.of(new Proposal(i, proposal.own(), proposal.proposer(), proposal.action()));
      }
    }
    return Optional.empty();
  }

  /** One that is accepted with something else: "accept the report of Canada and its offer to train …". */
  Optional<Proposal> joined(Clause clause, JoinReader joins) {
    for (int i = clause.body(); i < clause.to(); i++) {
      int from = passage.tokens().get(i).aside() ? -1 : joins.behindJoin(i, clause.to());
      Optional<Proposal> found = from < 0 ? Optional.empty() : named(from, clause.to());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Proposal> named(int from, int end) {
    for (int i = from; i < end && i < from + NEAR; i++) {
      if (isProposal(i)) {
        return Optional.of(proposal(from, i, end));
      }
      boolean leads = passage.is(WordClass.DETERMINER, i)
          || passage.namings().covers(i)
          || passage.tokens().word(i).length() <= 1;
      if (!leads) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "that of IOM to …", "la de la OIM de …". */
  private Optional<Proposal> meant(int from, Proposal before, int end) {
    if (!passage.is(WordClass.DETERMINER, from) || !passage.is(WordClass.OF, from + 1)) {
      return Optional.empty();
    }
    PartyList list = PartyList.named(passage, from + 2, end);
    return list.isEmpty()
        ? Optional.empty()
        : Optional.of(new Proposal(
            from,
            before.own(),
            list.as(passage, ReadingRule.WHO_PROPOSED_IT),
            action(list.end(), end)));
  }

  private Proposal proposal(int from, int noun, int end) {
    boolean own = passage.is(WordClass.OFFER, noun);
    boolean decided = passage.is(WordClass.DECISION, noun);
    Parties proposer = decided ? Parties.NONE : owner(from, noun);
    int behind = noun + 1;
    if (proposer.isEmpty() && !decided && passage.is(WordClass.OWNER, behind)) {
      PartyList list = PartyList.named(passage, behind + 1, end);
      proposer = list.as(passage, ReadingRule.WHO_PROPOSED_IT);
      behind = list.isEmpty() ? behind : behindOffice(list.end(), end);
    }
    return new Proposal(from, own, proposer, action(behind, end));
  }

  /** "Canada's", "Honduras'": whose the proposal is. */
  private Parties owner(int from, int noun) {
    int at = noun - 1;
    while (at > from && passage.tokens().word(at).length() == 1) {
      at--;
    }
    if (passage.is(WordClass.POSSESSIVE, at) && passage.is(WordClass.OFFER, noun)) {
      List<Naming> before = passage.namings().between(0, at);
      List<Naming> last = before.subList(Math.max(0, before.size() - 1), before.size());
      return Parties.of(passage, last, ReadingRule.WHO_PROPOSED_IT);
    }
    return passage
        .namings()
        .at(at)
        .filter(naming -> naming.to() < noun) // "Canada's proposal", not "the RCM proposal"
        .map(naming -> Parties.of(passage, List.of(naming), ReadingRule.WHO_PROPOSED_IT))
        .orElse(Parties.NONE);
  }

  /** "the U.S. Department of Justice": what belongs to a party's name but is not in it. */
  private int behindOffice(int from, int end) {
    int at = from;
    while (at < end
        && at < from + NEAR
        && (passage.tokens().get(at).capital()
            || (passage.is(WordClass.OF, at) && passage.tokens().get(at + 1).capital()))) {
      at++;
    }
    return at;
  }

  private int action(int from, int end) {
    int at = from;
    while (at < end && at < from + 2 && (passage.isComma(at) || isOf(at))) {
      at++;
    }
    return passage.infinitive(at, end);
  }

  private boolean isOf(int at) {
    return passage.is(WordClass.SUBORDINATING, at) && !passage.is(WordClass.INFINITIVE, at);
  }
}
