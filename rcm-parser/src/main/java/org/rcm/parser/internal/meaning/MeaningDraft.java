package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Country;
import org.rcm.model.Party;
import org.rcm.parser.internal.meaning.Meaning.Found;
import org.rcm.parser.internal.names.FoundParty;

/** Gathers what an item says, from its text and its continuation. */
final class MeaningDraft {
  private final ConclusionNumber number;
  private final List<Act> acts = new ArrayList<>();
  private final List<Naming> namings = new ArrayList<>();
  private final List<Found<FoundParty>> named = new ArrayList<>();
  private final List<Found<Commitment>> commitments = new ArrayList<>();
  private final List<Found<String>> notes = new ArrayList<>();
  private List<Party> noted = List.of();

  MeaningDraft(ConclusionNumber number) {
    this.number = number;
  }

  void name(Passage passage) {
    for (Naming naming : MentionReader.named(passage)) {
      namings.add(naming);
      int start = passage.tokens().start(naming.from());
      int end = passage.tokens().end(naming.to() - 1);
      named.add(new Found<>(
          new FoundParty(naming.party(), start, end), passage.continuation(), start, end));
    }
  }

  void add(Clause clause, @Nullable CommitmentDraft commitment) {
    acts.add(clause.act());
    if (clause.act() == Act.TAKE_NOTE) {
      noted = clause.passage().namings().between(clause.body(), clause.to()).stream()
          .map(Naming::party)
          .filter(Country.class::isInstance)
          .distinct()
          .toList();
    }
    if (commitment != null) {
      Passage passage = clause.passage();
      noteReadings(clause, commitment);
      commitments.add(new Found<>(
          numbered(commitment),
          passage.continuation(),
          passage.tokens().start(clause.from()),
          passage.tokens().end(clause.to() - 1)));
    }
  }

  /** Says where words without a name were taken for a party: "the countries". */
  private void noteReadings(Clause clause, CommitmentDraft commitment) {
    Passage passage = clause.passage();
    for (Naming naming : passage.namings().between(clause.from(), clause.to())) {
      boolean meant = commitment.responsible().contains(naming.party())
          || commitment.to().contains(naming.party());
      if (!naming.mention() && meant) {
        int start = passage.tokens().start(naming.from());
        int end = passage.tokens().end(naming.to() - 1);
        String note = "\"" + passage.tokens().text().substring(start, end) + "\" was read as "
            + naming.party().id();
        notes.add(new Found<>(note, passage.continuation(), start, end));
      }
    }
  }

  /** The countries of which something was noted before: "note that Belize needs more time. Request the review …". */
  List<Party> noted() {
    return noted;
  }

  private Commitment numbered(CommitmentDraft draft) {
    return Commitment.builder()
        .number(number)
        .ordinal(commitments.size() + 1)
        .act(draft.act())
        .responsible(draft.responsible())
        .pending(draft.pending())
        .action(draft.action())
        .by(draft.by())
        .to(draft.to())
        .support(draft.support())
        .due(draft.due())
        .place(draft.place())
        .build();
  }

  Meaning build() {
    return new Meaning(
        List.copyOf(acts),
        MentionReader.mentions(namings),
        List.copyOf(named),
        List.copyOf(commitments),
        List.copyOf(notes));
  }
}
