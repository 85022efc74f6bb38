package org.rcm.parser.internal.meaning;

import java.util.Optional;
import org.rcm.model.Act;

/** Who helps: "with the support of IOM", "in coordination with …", "to coordinate with ECLAC", "financed by …". */
final class SupportReader {
  private final Passage passage;

  SupportReader(Passage passage) {
    this.passage = passage;
  }

  Parties read(Clause clause) {
    Parties found = Parties.NONE;
    for (int i = clause.from(); i < clause.to(); i++) {
      int behind = passage.phrase(PhraseKind.SUPPORT, i, clause.to());
      if (behind > 0 && (clause.act() == Act.SCHEDULE || !describes(i))) {
        PartyList list = PartyList.near(passage, behind, clause.to());
        found = found.and(list.as(passage, ReadingRule.WORDS_OF_SUPPORT));
      }
      int together = together(i, clause.to());
      if (together > 0) {
        PartyList list = PartyList.named(passage, together, clause.to());
        found = found.and(list.as(passage, ReadingRule.DONE_TOGETHER_WITH));
      }
    }
    return found;
  }

  /** "developed with support from ICRC" says how a document came about, not who helps now. */
  private boolean describes(int at) {
    int before = at - 1;
    if (passage.is(WordClass.PARTICLE, before)) {
      before--; // "drawn up with"
    }
    return before >= 0
        && passage.tokens().get(before).word()
        && passage.words().ends(WordClass.PARTICIPLE_ENDING, passage.tokens().word(before))
        && !passage.is(WordClass.BE, before - 1);
  }

  private int together(int at, int end) {
    Optional<VerbTable.Match> match = passage.words().verbs().at(passage.tokens(), at, end);
    if (match.isEmpty() || !match.get().verb().has(Verb.Trait.TOGETHER)) {
      return -1;
    }
    int behind = match.get().end();
    return passage.is(WordClass.WITH, behind) ? behind + 1 : -1;
  }
}
