package org.rcm.parser.internal.meaning;

import java.util.Locale;
import java.util.Optional;
import org.rcm.model.Act;

/**
 * Reads sentences that state something instead of beginning with what the meeting does: "The PPT will send a reminder",
 * "It is recommended that …", "Los Países Miembros son invitados a …".
 */
final class StatementReader {
  /** How far back the word may stand that makes a clause a mere description: "que se llevará". */
  private static final int RELATIVE = 4;

  private static final int NEAR = 16;

  private final Passage passage;
  private final Vocabulary words;
  private final PassiveReader passives;

  StatementReader(Passage passage) {
    this.passage = passage;
    this.words = passage.words();
    this.passives = new PassiveReader(passage, this);
  }

  /**
   * A sentence that states something.
   *
   * @param clause what it states first
   * @param head its verb, if more of the same kind may be joined to it: "It was agreed to count … and to publish …"
   */
  record Statement(Clause clause, Optional<Head> head) {
    Statement(Clause clause) {
      this(clause, Optional.empty());
    }
  }

  Optional<Statement> read(Span sentence) {
    Optional<Statement> wish = wish(sentence).or(() -> task(sentence).map(Statement::new));
    if (wish.isPresent()) {
      return wish;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (passage.tokens().get(i).aside() || passage.namings().covers(i)) {
        continue;
      }
      Optional<Statement> passive = passives.read(sentence, i);
      if (passive.isPresent()) {
        return passive;
      }
      boolean should = passage.is(WordClass.SHOULD, i);
      if ((isFuture(i) || isConditional(i) || should) && !describes(sentence, i)) {
        Parties subject = subject(sentence.from(), i);
        ReadingRule rule = should ? ReadingRule.SAYS_WHAT_SHOULD_BE : ReadingRule.SAYS_WHAT_WILL_BE;
        Trace cause = passage.trace(rule, i, behindVerb(i, sentence.to()));
        boolean asked =
            should && subject.list().stream().anyMatch(party -> !passage.isMeeting(party));
        Act act = asked ? Act.REQUEST : Act.INFORM;
        return Optional.of(
            new Statement(Clause.of(passage, act, cause, Clause.Kind.STATEMENT, sentence, i + 1)
                .withPromise(isFuture(i) || (should && !subject.isEmpty()))
                .withNamed(subject)));
      }
    }
    return Optional.empty();
  }

  /**
   * One more in the same sentence.
   *
   * @param at where the one before ends
   * @param statement what follows
   */
  record Next(int at, Statement statement) {}

  /** "Canada will fund the study and IOM will carry it out": a party of its own, and what it will do. */
  Optional<Next> next(Clause before, JoinReader joins) {
    if (before.kind() != Clause.Kind.STATEMENT) {
      return passives.next(before, joins);
    }
    for (int i = before.body(); i < before.to(); i++) {
      int behind = passage.tokens().get(i).aside() ? -1 : joins.behindJoin(i, before.to());
      PartyList subject =
          behind < 0 ? PartyList.none(i) : PartyList.subject(passage, behind, before.to());
      int token = subject.end();
      int verb = passage.skipAdverbs(token, before.to());
      if (passage.is(WordClass.BEFORE_VERB, verb)) {
        verb++; // "y la PPT los validará"
      }
      if (!subject.isEmpty() && verb < before.to() && isFuture(verb)) {
        int from = i;
        return read(new Span(behind, before.to())).map(statement -> new Next(from, statement));
      }
    }
    return Optional.empty();
  }

  /** Who stands before a verb: at the start of the sentence, or right there: "en cada reunión, la ST enviará". */
  Parties subject(int from, int verb) {
    int several = passage.phrase(PhraseKind.SAID_ALL, from, verb);
    int one = passage.phrase(PhraseKind.SAID, from, verb);
    if (Math.max(several, one) > 0 && isRightBefore(Math.max(several, one), verb)) {
      PartyList before = several > 0
          ? PartyList.lastSeveral(passage, 0, from)
          : PartyList.lastNamed(passage, 0, from);
      Parties meant = before.as(passage, ReadingRule.MEANT_BY_THE_PRONOUN);
      return several > 0 ? meant : meant.last();
    }
    PartyList list = PartyList.read(passage, from, verb);
    for (int start = Math.max(from, verb - NEAR); start < verb && list.isEmpty(); start++) {
      boolean begins = passage.isComma(start - 1) || passage.is(WordClass.THAT, start - 1);
      PartyList near = PartyList.read(passage, start, begins ? verb : start);
      list = isRightBefore(near.end(), verb) ? near : list;
    }
    return list.as(passage, ReadingRule.SUBJECT_OF_THE_VERB);
  }

  private boolean isRightBefore(int end, int verb) {
    int at = passage.skipAdverbs(end, verb);
    while (passage.is(WordClass.REFLEXIVE, at)) {
      at++;
    }
    return at >= verb;
  }

  /** "will also send", "deberán contar", but "enviará" alone. */
  private int behindVerb(int at, int end) {
    boolean helped = passage.is(WordClass.WILL, at)
        || passage.is(WordClass.WOULD, at)
        || passage.is(WordClass.SHOULD, at);
    return helped ? Math.min(passage.skipAdverbs(at + 1, end) + 1, end) : at + 1;
  }

  /** Whether something between two tokens says what will be. */
  boolean promises(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.tokens().get(i).aside() && isFuture(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFuture(int at) {
    return passage.is(WordClass.WILL, at) || endsWith(WordClass.FUTURE_ENDING, at);
  }

  private boolean isConditional(int at) {
    if (passage.is(WordClass.WOULD, at)) {
      return !passage.tokens().get(at).capital(); // the month of May
    }
    // "contendría", but not "la Secretaría": a noun has an article or a capital.
    return endsWith(WordClass.CONDITIONAL_ENDING, at)
        && !passage.tokens().get(at).capital()
        && !passage.is(WordClass.DETERMINER, at - 1)
        && !passage.is(WordClass.OWNER, at - 1);
  }

  /** Endings count with their accents: "será", not "para". */
  private boolean endsWith(WordClass endings, int at) {
    String word = passage.tokens().get(at).text().toLowerCase(Locale.ROOT);
    return words.endings(endings).stream()
        .anyMatch(ending -> word.length() > ending.length() && word.endsWith(ending));
  }

  /** Whether a verb belongs to a clause that only describes: "que se llevará". */
  boolean describes(Span sentence, int at) {
    for (int i = at - 1; i >= sentence.from() && i >= at - RELATIVE; i--) {
      if (passage.isComma(i)) {
        return false;
      }
      if (passage.is(WordClass.RELATIVE, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Que la Secretaría Técnica elabore un directorio": what was agreed stands as a clause of its own. */
  private Optional<Statement> wish(Span sentence) {
    if (!passage.is(WordClass.THAT, sentence.from())) {
      return Optional.empty();
    }
    PartyList doer = PartyList.named(passage, sentence.from() + 1, sentence.to());
    if (doer.isEmpty()) {
      return wishOfAll(sentence);
    }
    int behind = doer.end();
    int verb = passage.skipAdverbs(behind, sentence.to());
    return verb >= sentence.to() || !isVerbal(verb)
        ? Optional.empty()
        : Optional.of(new Statement(Clause.of(
                passage,
                Act.UNDERTAKE,
                passage.trace(ReadingRule.WISH_THAT_A_PARTY_DO_IT, verb, verb + 1),
                Clause.Kind.STATEMENT,
                sentence,
                verb)
            .withDoing(verb)
            .withNamed(doer.as(passage, ReadingRule.SUBJECT_OF_THE_VERB))));
  }

  /** "Que se realice un diagnóstico": nobody is said to do it. */
  private Optional<Statement> wishOfAll(Span sentence) {
    int at = sentence.from() + 1;
    int verb = passage.is(WordClass.REFLEXIVE, at) ? at + 1 : at;
    return words
        .verbs()
        .at(passage.tokens(), verb, sentence.to())
        .filter(match -> match.is(Form.SUBJUNCTIVE))
        .map(match -> new Statement(
            Clause.of(
                    passage,
                    match.verb().act(),
                    passage.trace(ReadingRule.OPERATIVE_VERB, sentence.from(), match.end()),
                    Clause.Kind.VERB,
                    sentence,
                    match.end())
                .withVerb(match.verb())
                .withDoing(verb),
            Optional.of(Head.finite(sentence.from(), verb, match.verb(), match.end()))));
  }

  /** Behind who does it stands the verb, known or not. */
  private boolean isVerbal(int at) {
    return passage.tokens().get(at).word()
        && !passage.is(WordClass.OF, at)
        && !passage.is(WordClass.AND, at)
        && !passage.is(WordClass.RELATIVE, at);
  }

  /** "Canada to present its experience": minutes leave the verb out. */
  private Optional<Clause> task(Span sentence) {
    PartyList doer = PartyList.named(passage, sentence.from(), sentence.to());
    int behind = doer.end();
    int verb =
        passage.is(WordClass.INFINITIVE, behind) ? passage.infinitive(behind, sentence.to()) : -1;
    return doer.isEmpty() || verb < 0
        ? Optional.empty()
        : Optional.of(Clause.of(
                passage,
                Act.INFORM,
                passage.trace(ReadingRule.PARTY_WITH_AN_INFINITIVE, behind, verb + 1),
                Clause.Kind.STATEMENT,
                sentence,
                verb)
            .withDoing(verb)
            .withPromise(true)
            .withNamed(doer.as(passage, ReadingRule.SUBJECT_OF_THE_VERB)));
  }
}
