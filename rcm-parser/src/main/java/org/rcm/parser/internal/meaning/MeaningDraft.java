package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Country;
import org.rcm.parser.internal.dates.FoundTimeFrame;
import org.rcm.parser.internal.meaning.Meaning.Doubt;
import org.rcm.parser.internal.meaning.Meaning.FoundCommitment;
import org.rcm.parser.internal.meaning.Meaning.FoundReference;
import org.rcm.parser.internal.meaning.Meaning.FoundTime;
import org.rcm.parser.internal.meaning.Meaning.Named;

/** Gathers what an item says, from its text and its continuation. */
final class MeaningDraft {
  private final ConclusionNumber number;
  private final List<Act> acts = new ArrayList<>();
  private final List<Naming> namings = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();
  private final List<FoundTime> times = new ArrayList<>();
  private final List<FoundReference> references = new ArrayList<>();
  private final List<String> completions = new ArrayList<>();
  private final List<FoundCommitment> commitments = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private Parties noted = Parties.NONE;

  MeaningDraft(ConclusionNumber number) {
    this.number = number;
  }

  void name(Passage passage) {
    for (Naming naming : MentionReader.named(passage)) {
      namings.add(naming);
      named.add(new Named(naming.party(), passage.quote(naming.from(), naming.to())));
    }
    for (FoundTimeFrame time : passage.timeFrames()) {
      times.add(new FoundTime(time.timeFrame(), passage.quote(time)));
    }
    references.addAll(new ReportReferenceReader(passage).read());
  }

  void add(Clause clause, @Nullable CommitmentDraft commitment) {
    acts.add(clause.act());
    completion(clause).ifPresent(completions::add);
    if (clause.act() == Act.TAKE_NOTE) {
      List<Naming> countries =
          clause.passage().namings().between(clause.body(), clause.to()).stream()
              .filter(naming -> naming.party() instanceof Country)
              .toList();
      noted = Parties.of(clause.passage(), countries, ReadingRule.COUNTRY_NOTED_BEFORE);
    }
    if (commitment != null) {
      doubts.addAll(DoubtReader.read(clause, commitment));
      commitments.add(new FoundCommitment(
          numbered(clause, commitment),
          clause.passage().quote(clause.from(), clause.to()),
          commitment.grounds()));
    }
  }

  /** "To thank Panama for having held the Workshop on Wells": what somebody is thanked for having done was done. */
  private static Optional<String> completion(Clause clause) {
    Passage passage = clause.passage();
    if (clause.act() != Act.THANK && clause.act() != Act.CONGRATULATE) {
      return Optional.empty();
    }
    Span done =
        passage.phrases(PhraseKind.HAVING_DONE).find(passage.tokens(), clause.body(), clause.to());
    return done.found()
        ? Optional.of(passage.tokens().between(done.from(), clause.to()))
        : Optional.empty();
  }

  /** The countries of which something was noted before: "note that Belize needs more time. Request the review …". */
  Parties noted() {
    return noted;
  }

  private Commitment numbered(Clause clause, CommitmentDraft draft) {
    return Commitment.builder()
        .number(number)
        .ordinal(commitments.size() + 1)
        .act(draft.act())
        .responsible(draft.responsible().list())
        .pending(draft.pending().isPresent())
        .action(draft.action().value())
        .title(draft.title())
        .by(draft.by().list())
        .to(draft.to().list())
        .support(draft.support().list())
        .due(draft.due().map(Seen::value))
        .place(draft.place().map(Seen::value))
        .clause(clause.passage().tokens().between(clause.from(), clause.to()))
        .build();
  }

  Meaning build() {
    return new Meaning(
        List.copyOf(acts),
        MentionReader.mentions(namings),
        List.copyOf(named),
        List.copyOf(times),
        List.copyOf(references),
        List.copyOf(completions),
        List.copyOf(commitments),
        List.copyOf(doubts));
  }
}
