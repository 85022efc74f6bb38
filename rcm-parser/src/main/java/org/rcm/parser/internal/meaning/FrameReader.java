package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.Country;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;

/** Reads what an item gives to the items below it, and which of its clauses those complete. */
final class FrameReader {
  private final Passage passage;
  private final Frame frame;
  private final CommitmentReader commitments;

  FrameReader(Passage passage, Frame frame, CommitmentReader commitments) {
    this.passage = passage;
    this.frame = frame;
    this.commitments = commitments;
  }

  /**
   * What an item gives.
   *
   * @param children the frame of the items below
   * @param clauses the clauses that remain the item's own
   */
  record Opening(Frame children, List<Clause> clauses) {}

  Opening read(List<Clause> clauses) {
    Optional<Opening> recommended = recommended(clauses);
    if (recommended.isPresent()) {
      return recommended.get();
    }
    if (isHeading()) {
      Frame below = frame.calendar().isPresent() ? frame : frame.plain();
      return new Opening(below.withDoer(bodies(), Optional.empty()), List.of());
    }
    if (clauses.isEmpty()) {
      return new Opening(
          calendar(passage, 0).map(frame::asCalendar).orElseGet(frame::plain), clauses);
    }
    Clause last = clauses.get(clauses.size() - 1);
    if (isCompletedBelow(last)) {
      CommitmentDraft opener =
          commitments.read(last, commitments.addressee(last, Parties.NONE), frame);
      return new Opening(frame.completing(opener), clauses.subList(0, clauses.size() - 1));
    }
    Optional<Trace> calendar = calendar(passage, clauses.get(0).from());
    if (endsOpen() && calendar.isPresent()) {
      return new Opening(frame.asCalendar(calendar.get()), clauses);
    }
    Parties body = bodySetUp(clauses);
    Frame plain = frame.plain();
    return new Opening(body.isEmpty() ? plain : plain.withDoer(body, Optional.empty()), clauses);
  }

  private boolean endsOpen() {
    return passage.tokens().is(passage.tokens().size() - 1, ':');
  }

  /** "To update the calendar", "Programme of activities": what stands below are entries. */
  static Optional<Trace> calendar(Passage passage, int from) {
    Span words = passage
        .phrases(PhraseKind.CALENDAR)
        .find(passage.tokens(), from, passage.tokens().size());
    return words.found()
        ? Optional.of(passage.trace(ReadingRule.ENTRY_OF_A_CALENDAR, words.from(), words.to()))
        : Optional.empty();
  }

  /** "Working Group on Protection:" above some entries. */
  private boolean isHeading() {
    PartyList list = PartyList.named(passage, 0, passage.tokens().size());
    return !list.isEmpty()
        && endsOpen()
        && list.end() == passage.tokens().size() - 1
        && !bodies().isEmpty();
  }

  private Parties bodies() {
    return PartyList.named(passage, 0, passage.tokens().size())
        .as(passage, ReadingRule.BODY_OF_THE_ITEM_ABOVE)
        .only(party -> !(party instanceof Country));
  }

  /** "In particular, the following has been recommended to the RCM:". */
  private Optional<Opening> recommended(List<Clause> clauses) {
    List<Span> sentences = Sentences.of(passage);
    if (sentences.isEmpty() || !endsOpen()) {
      return Optional.empty();
    }
    Span last = sentences.get(sentences.size() - 1);
    Span phrase =
        passage.phrases(PhraseKind.RECOMMENDED_TO).find(passage.tokens(), last.from(), last.to());
    if (!phrase.found()) {
      return Optional.empty();
    }
    PartyList to = PartyList.read(passage, phrase.to(), last.to());
    List<Naming> by = passage.namings().between(0, phrase.from()).stream()
        .filter(naming -> !(naming.party() instanceof Country))
        .reduce((first, second) -> second)
        .map(List::of)
        .orElse(List.of());
    Trace cause = passage.trace(ReadingRule.COMPLETES_THE_ITEM_ABOVE, phrase.from(), phrase.to());
    CommitmentDraft opener = new CommitmentDraft(
        Act.RECOMMEND,
        cause,
        to.as(passage, ReadingRule.TO_WHOM_IT_IS_RECOMMENDED),
        Optional.empty(),
        Seen.of("", cause),
        Optional.empty(),
        Parties.of(passage, by, ReadingRule.WHO_PROPOSED_IT),
        Parties.NONE,
        Parties.NONE,
        Optional.empty(),
        Optional.empty());
    List<Clause> own =
        clauses.stream().filter(clause -> clause.from() < last.from()).toList();
    return Optional.of(new Opening(frame.completing(opener), own));
  }

  /** "To instruct the Secretariat, with the support of IOM, to:" says nothing by itself. */
  private boolean isCompletedBelow(Clause clause) {
    if (!endsOpen() || clause.kind() != Clause.Kind.VERB) {
      return false;
    }
    Addressee addressee = commitments.addressee(clause, Parties.NONE);
    int at = Math.max(clause.body(), addressee.end());
    if (!addressee.isEmpty() && asksForMore(clause.to() - 1) && passage.isComma(at)) {
      return true; // "To instruct the Secretariat, in its capacity as …, to:"
    }
    while (at < clause.to()) {
      int support = passage.phrase(PhraseKind.SUPPORT, at, clause.to());
      int following = passage.phrase(PhraseKind.FOLLOWING, at, clause.to());
      if (support > 0) {
        at = Math.max(support, PartyList.named(passage, support, clause.to()).end());
      } else if (following > 0) {
        at = following;
      } else if (!passage.tokens().get(at).word()
          || passage.is(WordClass.AND, at)
          || passage.isInTimeFrame(at)
          || passage.is(WordClass.INFINITIVE, at)
          || passage.is(WordClass.SUBORDINATING, at)) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** Whether the words before a colon want a verb behind it: "to:", "para que:". */
  private boolean asksForMore(int colon) {
    int last = passage.tokens().is(colon, ':') ? colon - 1 : colon;
    return passage.is(WordClass.INFINITIVE, last)
        || passage.is(WordClass.SUBORDINATING, last)
        || passage.is(WordClass.THAT, last);
  }

  /** "To establish a drafting committee": the steps below are the committee's. */
  private Parties bodySetUp(List<Clause> clauses) {
    List<Naming> body = clauses.stream()
        .filter(clause -> clause.has(Verb.Trait.FOUND))
        .flatMap(clause -> passage.namings().between(clause.body(), clause.to()).stream())
        .filter(naming -> isBody(naming.party()))
        .limit(1)
        .toList();
    return Parties.of(passage, body, ReadingRule.BODY_OF_THE_ITEM_ABOVE);
  }

  private static boolean isBody(Party party) {
    return party instanceof Organization organization
        && organization.kind() == OrganizationKind.CONFERENCE_BODY;
  }

  /** The body that a heading names: whose doings stand below it. */
  static Parties bodiesIn(Passage heading) {
    List<Naming> bodies = heading.namings().all().stream()
        .filter(naming -> isBody(naming.party()))
        .toList();
    return Parties.of(heading, bodies, ReadingRule.BODY_IN_THE_HEADING);
  }
}
