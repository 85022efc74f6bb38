package org.rcm.parser.internal.meaning;

import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.Place;
import org.rcm.model.TimeFrame;

/** Reads who is to do what by when from a clause after which somebody still has something to do. */
final class CommitmentReader {
  private static final int NEAR = 3;

  private final Passage passage;
  private final AddresseeReader addressees;
  private final DoerReader doers;
  private final ReceiverReader receivers;
  private final SupportReader supporters;
  private final ProposalReader proposals;
  private final DueReader dues;
  private final PlaceReader places;
  private final EntryTitleReader titles;

  CommitmentReader(Passage passage) {
    this.passage = passage;
    this.addressees = new AddresseeReader(passage);
    this.doers = new DoerReader(passage);
    this.receivers = new ReceiverReader(passage);
    this.supporters = new SupportReader(passage);
    this.proposals = new ProposalReader(passage);
    this.dues = new DueReader(passage);
    this.places = new PlaceReader(passage);
    this.titles = new EntryTitleReader(passage);
  }

  /** Whom a clause is about, and where the words for them end. */
  Addressee addressee(Clause clause, Parties before) {
    boolean asks = clause.verb().filter(Verb::addresses).isPresent();
    if (asks || clause.kind() == Clause.Kind.PASSIVE) {
      return addressees.read(clause, before);
    }
    PartyList list = PartyList.read(passage, clause.body(), clause.to());
    return new Addressee(list.as(passage, ReadingRule.NAMED_BEHIND_THE_VERB), list.end());
  }

  CommitmentDraft read(Clause clause, Addressee addressee, Frame frame) {
    boolean asks = clause.verb().filter(Verb::addresses).isPresent();
    int doing = asks ? addressee.end() : clause.doing();
    Span pending = asks ? pending(clause, addressee) : Span.NONE;
    int action =
        asks ? complement(Math.max(doing, pending.to()), clause.to(), pending.found()) : doing;
    boolean completes = clause.kind() == Clause.Kind.NOUN && frame.act().isPresent();
    Optional<Seen<TimeFrame>> due = dues.read(clause);
    Optional<Seen<Place>> place = places.read(clause, doing);
    Optional<String> title = clause.act() == Act.SCHEDULE
        ? titles.read(clause, action, due.map(Seen::value), place.map(Seen::value))
        : Optional.empty();
    return new CommitmentDraft(
        clause.act(),
        clause.cause(),
        responsible(clause, addressee, frame),
        pending.found()
            ? Optional.of(notYetDone(pending, action))
            : frame.pending().filter(trace -> completes),
        ActionText.of(clause, action),
        title,
        by(clause),
        receivers.read(doing, clause.to()),
        supporters.read(clause).or(() -> completes ? frame.support() : Parties.NONE),
        due.or(() -> completes ? frame.due() : Optional.empty()),
        place);
  }

  private Parties responsible(Clause clause, Addressee addressee, Frame frame) {
    if (clause.act() == Act.INFORM) {
      return doers.ofStatement(clause);
    }
    if (!clause.named().isEmpty() || clause.kind() == Clause.Kind.ASKED_OF_OTHERS) {
      return clause.named();
    }
    if (clause.act() == Act.SCHEDULE) {
      return doers.ofEntry(clause).or(frame::doer);
    }
    if (clause.act() == Act.UNDERTAKE) {
      return doers
          .ofUndertaking(clause)
          .or(() -> clause.by().isEmpty() ? frame.doer() : Parties.NONE);
    }
    return addressee.parties().or(() -> doers.inCharge(clause));
  }

  private Parties by(Clause clause) {
    if (!clause.by().isEmpty()) {
      return clause.by();
    }
    Optional<ProposalReader.Proposal> proposal =
        clause.act() == Act.UNDERTAKE ? proposals.read(clause) : Optional.empty();
    return proposal
        .map(ProposalReader.Proposal::proposer)
        .orElseGet(() -> proposals.proposers(clause.from(), clause.to()));
  }

  /** "that have not already done so", right behind whom it is said of; in the passive, before the verb. */
  private Span pending(Clause clause, Addressee addressee) {
    if (addressee.isEmpty()) {
      return Span.NONE;
    }
    boolean passive = clause.kind() == Clause.Kind.PASSIVE;
    int from = passive ? clause.from() : addressee.end();
    int last = passive ? clause.body() : addressee.end() + NEAR;
    for (int i = from; i < clause.to() && i <= last; i++) {
      int behind = passage.phrase(PhraseKind.PENDING, i, clause.to());
      if (behind > 0) {
        return new Span(i, behind);
      }
    }
    return Span.NONE;
  }

  /** "that have not already done so": up to what is asked. */
  private Trace notYetDone(Span pending, int action) {
    int end = Math.max(pending.to(), action - 1);
    while (end > pending.to() && !passage.tokens().get(end - 1).word()) {
      end--;
    }
    return passage.trace(ReadingRule.NOT_YET_DONE, pending.from(), end);
  }

  /** "Encargar a la PPT, con el apoyo de la SE, la elaboración". */
  private int behindSupport(int from, int end) {
    int support = passage.isComma(from) ? passage.phrase(PhraseKind.SUPPORT, from + 1, end) : -1;
    return support < 0 ? from : PartyList.near(passage, support, end).end();
  }

  /** The index of the first word of what is asked: behind "to", "that", and behind an aside between commas. */
  private int complement(int start, int end, boolean pending) {
    int from = behindSupport(start, end);
    boolean aside = pending || passage.isComma(from);
    for (int i = from; i < end; i++) {
      int verb = passage.infinitive(i, end);
      boolean that = passage.is(WordClass.THAT, i);
      if (verb >= 0 || that) {
        return that ? i + 1 : verb;
      }
      if (!aside && !passage.is(WordClass.SUBORDINATING, i)) {
        break;
      }
    }
    return from < end && passage.is(WordClass.WITH, from) ? from + 1 : from;
  }
}
