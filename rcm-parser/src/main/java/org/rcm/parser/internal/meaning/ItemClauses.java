package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rcm.model.Act;

/**
 * The clauses of a text together with what the items above make of it: a noun phrase in a calendar is an entry, an item
 * below "To instruct the Secretariat to:" is what it is instructed, an accepted proposal is something to do.
 */
final class ItemClauses {
  /** Those who collect what others send: "To submit the Technical Secretariat a list" is asked of others. */
  private static final Set<String> COLLECTORS = Set.of("SECRETARIAT", "PPT");

  private final Passage passage;
  private final Frame frame;
  private final ProposalReader proposals;
  private final JoinReader joins;

  ItemClauses(Passage passage, Frame frame) {
    this.passage = passage;
    this.frame = frame;
    this.proposals = new ProposalReader(passage);
    this.joins = new JoinReader(passage, new HeadReader(passage));
  }

  List<Clause> read() {
    List<Clause> clauses = new ClauseReader(passage).read();
    List<Clause> framed = frame.act().isPresent() ? completing(clauses) : entries(clauses);
    List<Clause> all = new ArrayList<>();
    for (Clause clause : framed) {
      all.add(askedOfOthers(clause));
      all.addAll(proposed(clause));
    }
    return all;
  }

  /** The first sentence completes the verb above; what else the item says it says itself. */
  private List<Clause> completing(List<Clause> clauses) {
    List<Clause> all = new ArrayList<>();
    Span first = firstSentence();
    if (first.found()) {
      Seen<Act> act = frame.act().orElseThrow();
      Trace cause = act.traces().get(0);
      all.add(Clause.of(passage, act.value(), cause, Clause.Kind.NOUN, first, first.from())
          .withNamed(frame.responsible())
          .withBy(frame.by()));
    }
    clauses.stream().filter(clause -> clause.from() >= first.to()).forEach(all::add);
    return all;
  }

  private List<Clause> entries(List<Clause> clauses) {
    Span first = firstSentence();
    boolean noun = clauses.isEmpty() || clauses.get(0).from() >= first.to();
    if (frame.calendar().isEmpty() || !first.found() || !noun) {
      return clauses;
    }
    List<Clause> all = new ArrayList<>();
    int to = clauses.isEmpty() ? passage.tokens().size() : clauses.get(0).from();
    Span entry = new Span(first.from(), to);
    Trace cause = frame.calendar().get();
    int title = Math.max(first.from(), passage.leadingDate(first.from(), first.to()) + 1);
    all.add(Clause.of(passage, Act.SCHEDULE, cause, Clause.Kind.NOUN, entry, title));
    all.addAll(clauses);
    return all;
  }

  private Span firstSentence() {
    List<Span> sentences = Sentences.of(passage);
    return sentences.isEmpty() ? Span.NONE : sentences.get(0);
  }

  private Clause askedOfOthers(Clause clause) {
    boolean delivers = clause.kind() == Clause.Kind.VERB
        && clause.act() == Act.UNDERTAKE
        && clause.has(Verb.Trait.DELIVER)
        && clause.named().isEmpty()
        && frame.doer().isEmpty();
    if (!delivers) {
      return clause;
    }
    Parties to = new ReceiverReader(passage).read(clause.from(), clause.to());
    boolean collected = to.list().stream().anyMatch(party -> COLLECTORS.contains(party.id()));
    return collected
        ? Clause.of(
            passage,
            Act.REQUEST,
            clause.cause().as(ReadingRule.HANDED_TO_AN_OFFICE_THAT_COLLECTS),
            Clause.Kind.ASKED_OF_OTHERS,
            new Span(clause.from(), clause.to()),
            clause.body())
        : clause;
  }

  /** "To accept Canada's recommendation to submit …, as well as to consider …" leaves two things to do. */
  private List<Clause> proposed(Clause clause) {
    if (clause.act() != Act.APPROVE) {
      return List.of();
    }
    Optional<ProposalReader.Proposal> proposal = proposals
        .read(clause)
        .or(() -> proposals.joined(clause, joins))
        .filter(found -> found.action() >= 0);
    if (proposal.isEmpty()) {
      return List.of();
    }
    List<Clause> all = new ArrayList<>();
    Optional<ProposalReader.Proposal> next = proposal;
    while (next.isPresent()) {
      int from = next.get().action();
      Optional<ProposalReader.Proposal> more = proposals.another(next.get(), clause.to(), joins);
      int end = more.map(ProposalReader.Proposal::from).orElse(clause.to());
      addParts(next.get(), end, all);
      next = more.filter(found -> found.action() > from);
    }
    return all;
  }

  /** What one proposal says is to be done: "to submit …, as well as to consider …". */
  private void addParts(ProposalReader.Proposal proposal, int end, List<Clause> all) {
    int from = proposal.action();
    Trace cause = passage.trace(ReadingRule.ACCEPTED_PROPOSAL, proposal.from(), from);
    while (from >= 0) {
      JoinReader.Part part = joins.part(from, end);
      Span span = new Span(from, part.to());
      Clause todo = Clause.of(passage, Act.UNDERTAKE, cause, Clause.Kind.PROPOSED, span, from);
      Parties proposer = proposal.proposer();
      all.add(
          proposal.own()
              ? todo.withNamed(proposer.as(ReadingRule.WHOSE_OFFER_WAS_ACCEPTED))
              : todo.withBy(proposer));
      from = part.next();
    }
  }
}
