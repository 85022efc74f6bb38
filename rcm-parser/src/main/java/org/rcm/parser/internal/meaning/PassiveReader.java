package org.rcm.parser.internal.meaning;

import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.parser.internal.meaning.StatementReader.Next;
import org.rcm.parser.internal.meaning.StatementReader.Statement;

/**
 * Reads sentences whose verb is in the passive: "It is recommended that", "The plan was approved", "Comments should be
 * sent to the Secretariat".
 */
final class PassiveReader {
  private static final int LONGEST_SUBJECT = 100;

  private final Passage passage;
  private final StatementReader statements;
  private final VerbTable verbs;

  PassiveReader(Passage passage, StatementReader statements) {
    this.passage = passage;
    this.statements = statements;
    this.verbs = passage.words().verbs();
  }

  /** The sentence, if the word that makes its verb a passive stands at a token. */
  Optional<Statement> read(Span sentence, int at) {
    if (statements.describes(sentence, at)) {
      return Optional.empty();
    }
    return passage.is(WordClass.BE, at)
        ? passive(sentence, at)
        : askedOfAll(sentence, at).map(Statement::new);
  }

  /** "It is recommended that", "Member Countries are invited to". */
  private Optional<Statement> passive(Span sentence, int at) {
    int verbFrom = passage.skipAdverbs(at + 1, sentence.to());
    Optional<VerbTable.Match> match = verbs
        .at(passage.tokens(), verbFrom, sentence.to())
        .filter(m -> m.is(Form.PARTICIPLE))
        .filter(m -> m.verb().addresses()
            || m.verb().has(Verb.Trait.TRANSPARENT)
            || isDecision(m, at, sentence));
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Verb verb = match.get().verb();
    Optional<Head> inner = verb.has(Verb.Trait.TRANSPARENT)
        ? new HeadReader(passage).inner(match.get().end(), sentence.to())
        : Optional.empty();
    int behind = match.get().end();
    int open = Math.max(behind, passage.phrase(PhraseKind.FOLLOWING, behind, sentence.to()));
    if (verb.has(Verb.Trait.TRANSPARENT)
        && (open >= sentence.to() || passage.tokens().is(open, ':'))) {
      return Optional.empty(); // "the following was agreed:"
    }
    if (inner.isPresent()) {
      return Optional.of(new Statement(
          Clause.of(
                  passage,
                  inner.get().verb().act(),
                  passage.trace(ReadingRule.VERB_IN_THE_PASSIVE, at, inner.get().end()),
                  Clause.Kind.VERB,
                  sentence,
                  inner.get().end())
              .withVerb(inner.get().verb())
              .withDoing(inner.get().verbFrom()),
          inner));
    }
    Parties subject = subject(sentence.from(), at);
    Trace cause = passage.trace(ReadingRule.VERB_IN_THE_PASSIVE, at, match.get().end());
    return Optional.of(new Statement(Clause.of(
            passage,
            verb.act(),
            cause,
            Clause.Kind.PASSIVE,
            sentence,
            match.get().end())
        .withVerb(verb)
        .withDoing(behindThat(match.get().end()))
        .withNamed(subject)));
  }

  /** "ECLAC was thanked for its study and invited to update it": one more of the same subject. */
  Optional<Next> next(Clause before, JoinReader joins) {
    if (before.kind() != Clause.Kind.PASSIVE) {
      return Optional.empty();
    }
    for (int i = before.body(); i < before.to(); i++) {
      int behind = passage.tokens().get(i).aside() ? -1 : joins.behindJoin(i, before.to());
      int from = i;
      Optional<VerbTable.Match> verb = behind < 0
          ? Optional.empty()
          : verbs.at(passage.tokens(), behind, before.to(), match -> match.is(Form.PARTICIPLE));
      Optional<Next> next = verb.filter(match -> match.verb().act() != Act.UNDERTAKE)
          .map(match -> new Next(
              from,
              new Statement(Clause.of(
                      passage,
                      match.verb().act(),
                      passage.trace(ReadingRule.VERB_IN_THE_PASSIVE, behind, match.end()),
                      Clause.Kind.PASSIVE,
                      new Span(behind, before.to()),
                      match.end())
                  .withVerb(match.verb())
                  .withDoing(behindThat(match.end()))
                  .withNamed(before.named()))));
      if (next.isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  /** Who is asked stands before the verb: "Belize", "in this regard, Belize", "trainers from Belize and Panama". */
  private Parties subject(int from, int at) {
    return statements.subject(from, at).or(() -> {
      int start = at;
      int farthest = Math.max(from, at - LONGEST_SUBJECT);
      while (start > farthest && !passage.isComma(start - 1)) {
        start--;
      }
      return Parties.of(
          passage, passage.namings().between(start, at), ReadingRule.SUBJECT_OF_THE_VERB);
    });
  }

  /** "The plan is approved", but not by somebody else: "was approved by the ministers of Belize". */
  private boolean isDecision(VerbTable.Match match, int at, Span sentence) {
    boolean others = passage.is(WordClass.AGENT, match.end())
        && PartyList.read(passage, match.end() + 1, sentence.to()).parties().stream()
            .noneMatch(passage::isMeeting);
    int behind = match.end();
    boolean listed = passage.tokens().is(sentence.to() - 1, ':')
        && passage.phrase(PhraseKind.FOLLOWING, behind, sentence.to()) > 0;
    return (match.verb().act() != Act.UNDERTAKE || listed) // "The calendar was updated as follows:"
        && match.verb().act() != Act.INFORM
        && !passage.is(WordClass.INFINITIVE, at - 1) // "a plan to be approved"
        && !others;
  }

  private int behindThat(int at) {
    return passage.is(WordClass.THAT, at) ? at + 1 : at;
  }

  /** "Comments should be sent to the Secretariat": whoever has some is asked. */
  private Optional<Clause> askedOfAll(Span sentence, int at) {
    if (!passage.is(WordClass.SHOULD, at)
        || !statements.subject(sentence.from(), at).isEmpty()) {
      return Optional.empty();
    }
    boolean passive = passage.is(WordClass.BE, at + 1);
    int verb = passage.skipAdverbs(passive ? at + 2 : at + 1, sentence.to());
    return verbs
        .at(passage.tokens(), verb, sentence.to())
        .filter(match -> match.verb().has(Verb.Trait.DELIVER))
        .filter(match -> passive
            ? match.is(Form.PARTICIPLE)
            : match.is(Form.BASE)
                && passage.words().ends(WordClass.REFLEXIVE, passage.tokens().word(verb)))
        .map(match -> Clause.of(
                passage,
                Act.REQUEST,
                passage.trace(ReadingRule.SAYS_WHAT_SHOULD_BE, at, match.end()),
                Clause.Kind.ASKED_OF_OTHERS,
                sentence,
                match.end())
            .withDoing(verb));
  }
}
