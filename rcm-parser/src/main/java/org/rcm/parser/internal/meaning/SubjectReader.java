package org.rcm.parser.internal.meaning;

import java.util.Optional;
import org.rcm.model.Act;

/** Reads a head that stands behind who does it: "Ministers welcomed", "Canadá ofreció", "We recognize". */
final class SubjectReader {
  private final Passage passage;
  private final HeadReader heads;

  SubjectReader(Passage passage, HeadReader heads) {
    this.passage = passage;
    this.heads = heads;
  }

  Optional<Head> read(int from, int end) {
    PartyList list = PartyList.subject(passage, from, end);
    int behind = list.isEmpty() ? unnamed(from, end) : list.end();
    if (behind == from) {
      return Optional.empty();
    }
    int verbFrom = verb(behind, end);
    Parties subject = list.as(passage, ReadingRule.SUBJECT_OF_THE_VERB);
    return passage
        .words()
        .verbs()
        .at(passage.tokens(), verbFrom, end)
        .filter(match -> match.verb().rank() != Verb.Rank.ANYBODY
            || match.verb().has(Verb.Trait.SAY)
            || isDecided(match, list, end)
            || (list.isEmpty() && match.is(Form.BASE) && heads.isVerbBefore(match.end(), end)))
        .filter(match -> fits(match, verbFrom > behind, end))
        .map(match -> heads.chain(from, verbFrom, match, end, false, true).by(subject));
  }

  /** "They adopted the Plan" decides; "Canada presented its plan" and "They visited the port" only tell. */
  private boolean isDecided(VerbTable.Match match, PartyList subject, int end) {
    return match.verb().act() != Act.UNDERTAKE
        && subject.parties().stream().allMatch(passage::isMeeting)
        && heads.isVerbBefore(match.end(), end);
  }

  /** The index behind "the Ministers", "We"; the same index if nobody stands there. */
  private int unnamed(int from, int end) {
    int at = from;
    while (at < end && passage.is(WordClass.DETERMINER, at)) {
      at++;
    }
    return passage.is(WordClass.SUBJECT, at) ? at + 1 : from;
  }

  /** The verb may have "have", "hereby" or "se" before it. */
  private int verb(int from, int end) {
    int at = passage.skipAdverbs(passage.skipAsides(from, end), end);
    while (passage.is(WordClass.HAVE, at) || passage.is(WordClass.REFLEXIVE, at)) {
      at = passage.skipAdverbs(at + 1, end);
    }
    return at;
  }

  private boolean fits(VerbTable.Match match, boolean helped, int end) {
    boolean noun = match.is(Form.BASE)
        && match.verb().has(Verb.Trait.NOUN)
        && !heads.isVerbBefore(match.end(), end);
    return !noun
        && (match.is(Form.PAST)
            || match.is(Form.PRESENT)
            || match.is(Form.BASE)
            || (helped && match.is(Form.PARTICIPLE)));
  }
}
