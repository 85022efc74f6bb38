package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Map;
import org.rcm.model.Act;
import org.rcm.model.ConclusionNumber;

/** Reads an item and the items below it. */
final class ItemReader {
  private final PassageReader passages;
  private final Map<ConclusionNumber, Meaning> meanings;

  ItemReader(PassageReader passages, Map<ConclusionNumber, Meaning> meanings) {
    this.passages = passages;
    this.meanings = meanings;
  }

  void read(ItemText item, Frame above) {
    Frame frame = underHeading(item, above);
    Passage text = passages.read(item.text(), origin(item, Quotation.Part.TEXT));
    CommitmentReader commitments = new CommitmentReader(text);
    List<Clause> clauses = new ItemClauses(text, frame).read();
    Frame below = frame.plain();
    if (!item.children().isEmpty()) {
      FrameReader.Opening opening = new FrameReader(text, frame, commitments).read(clauses);
      clauses = opening.clauses();
      below = opening.children();
    }
    MeaningDraft draft = new MeaningDraft(item.number());
    add(draft, text, clauses, commitments, frame);
    item.continuation().ifPresent(words -> {
      Passage continuation = passages.read(words, origin(item, Quotation.Part.CONTINUATION));
      Frame plain = frame.plain();
      List<Clause> more = new ItemClauses(continuation, plain).read();
      add(draft, continuation, more, new CommitmentReader(continuation), plain);
    });
    meanings.put(item.number(), draft.build());
    for (ItemText child : item.children()) {
      read(child, below);
    }
  }

  private static Quotation.Origin origin(ItemText item, Quotation.Part part) {
    return new Quotation.Origin(item.number(), part);
  }

  /** A heading says whose doings stand below it, until the next heading; steps of a body that was set up remain its. */
  private Frame underHeading(ItemText item, Frame above) {
    boolean setUp = !above.doer().isEmpty() && above.section().isEmpty();
    if (item.section().isEmpty() || setUp || item.section().equals(above.section())) {
      return above;
    }
    Passage heading = passages.read(item.section().get(), origin(item, Quotation.Part.SECTION));
    Frame frame = above.withDoer(FrameReader.bodiesIn(heading), item.section());
    return FrameReader.calendar(heading, 0).map(frame::asCalendar).orElse(frame);
  }

  /** Whom "solicitarles" means when nobody was addressed: those who were named last, and together. */
  private static Parties lastNamed(Passage passage, int from, int to) {
    return PartyList.lastNamed(passage, from, to).as(passage, ReadingRule.MEANT_BY_THE_PRONOUN);
  }

  private static void add(
      MeaningDraft draft,
      Passage passage,
      List<Clause> clauses,
      CommitmentReader commitments,
      Frame frame) {
    draft.name(passage);
    Parties before = frame.doer(); // "Secretaría Técnica:" / "Solicitarle un análisis"
    for (Clause clause : clauses) {
      Parties named = before.or(() -> lastNamed(passage, 0, clause.from()));
      Addressee addressee = commitments.addressee(clause, named);
      if (addressee.isEmpty() && clause.act() == Act.REQUEST) {
        addressee = new Addressee(draft.noted(), addressee.end());
      }
      draft.add(clause, clause.commits() ? commitments.read(clause, addressee, frame) : null);
      Parties known = before;
      before = addressee
          .parties()
          .or(() -> lastNamed(passage, clause.body(), clause.to()))
          .or(() -> known);
    }
  }
}
