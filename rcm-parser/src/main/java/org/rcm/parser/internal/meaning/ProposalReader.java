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
   * @param own whether the proposer will do it: an offer
   * @param proposer who proposed it; empty for what the meeting itself decided
   * @param action index of the first verb of what is to be done; -1 if it is not said with one
   */
  record Proposal(boolean own, Parties proposer, int action) {}

  /** The proposal that is the object of a clause. */
  Optional<Proposal> read(Clause clause) {
    int end = clause.to();
    for (int i = clause.body(); i < end && i < clause.body() + NEAR; ) {
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
        return Optional.of(proposal(clause, i));
      }
      i++;
    }
    return Optional.empty();
  }

  /** Who proposed it, wherever the clause says so: "at the request of Panama". */
  Parties proposers(int from, int to) {
    Span phrase = passage.phrases(PhraseKind.PROPOSED_BY).find(passage.tokens(), from, to);
    return phrase.found()
        ? PartyList.named(passage, phrase.to(), to).as(passage, ReadingRule.WHO_PROPOSED_IT)
        : Parties.NONE;
  }

  private boolean isProposal(int at) {
    return passage.is(WordClass.PROPOSAL, at)
        || passage.is(WordClass.OFFER, at)
        || passage.is(WordClass.DECISION, at);
  }

  private Proposal proposal(Clause clause, int noun) {
    boolean own = passage.is(WordClass.OFFER, noun);
    boolean decided = passage.is(WordClass.DECISION, noun);
    Parties proposer = decided ? Parties.NONE : owner(clause.body(), noun);
    int behind = noun + 1;
    if (proposer.isEmpty() && !decided && passage.is(WordClass.OWNER, behind)) {
      PartyList list = PartyList.named(passage, behind + 1, clause.to());
      proposer = list.as(passage, ReadingRule.WHO_PROPOSED_IT);
      behind = list.isEmpty() ? behind : list.end();
    }
    return new Proposal(own, proposer, action(behind, clause.to()));
  }

  /** "Canada's", "Honduras'": whose the proposal is. */
  private Parties owner(int from, int noun) {
    int at = noun - 1;
    while (at > from && passage.tokens().word(at).length() == 1) {
      at--;
    }
    return passage
        .namings()
        .at(at)
        .filter(naming -> naming.to() < noun) // "Canada's proposal", not "the RCM proposal"
        .map(naming -> Parties.of(passage, List.of(naming), ReadingRule.WHO_PROPOSED_IT))
        .orElse(Parties.NONE);
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
