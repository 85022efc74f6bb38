package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rcm.model.Act;

/**
 * Cuts a text into the clauses that do something, in its order: sentence by sentence, and in a sentence at "and to",
 * "as well as to", where what follows is the meeting's again.
 */
final class ClauseReader {
  private static final int MOST_LEAD_INS = 8;
  private static final int MOST_COLONS = 4;

  private final Passage passage;
  private final HeadReader heads;
  private final JoinReader joins;
  private final StatementReader statements;

  ClauseReader(Passage passage) {
    this.passage = passage;
    this.heads = new HeadReader(passage);
    this.joins = new JoinReader(passage, heads);
    this.statements = new StatementReader(passage);
  }

  List<Clause> read() {
    List<Clause> clauses = new ArrayList<>();
    for (Span sentence : Sentences.of(passage)) {
      read(sentence, clauses);
    }
    return clauses;
  }

  private void read(Span sentence, List<Clause> clauses) {
    int date = behindDate(sentence);
    int from = skipLeadIns(date, sentence.to());
    Optional<Head> head =
        heads.atStart(from, sentence.to()).or(() -> behindTopic(from, sentence.to()));
    if (head.isEmpty()) {
      Optional<StatementReader.Statement> statement = statements.read(sentence);
      if (statement.isPresent()) {
        add(statement.get(), sentence.to(), clauses);
        return;
      }
      head = heads.gerund(from, sentence.to());
    }
    if (head.isEmpty()) {
      behindColon(sentence, clauses);
      return;
    }
    // "At the request of Panama, to count the wells"
    boolean proposed = passage.phrase(PhraseKind.PROPOSED_BY, from, sentence.to()) > 0;
    boolean earlier = proposed || date > sentence.from();
    addJoined(
        earlier ? head.get().with(proposed ? from : sentence.from()) : head.get(),
        sentence.to(),
        clauses);
  }

  private void addJoined(Head first, int end, List<Clause> clauses) {
    Head current = first;
    JoinReader.Join join = joins.next(current, end);
    while (join.head().isPresent()) {
      add(current, join.at(), clauses);
      current = join.head().get();
      join = joins.next(current, end);
    }
    add(current, end, clauses);
  }

  /** A statement and those that follow it in its sentence; there may be many, so they are taken in a loop. */
  private void add(StatementReader.Statement first, int end, List<Clause> clauses) {
    Optional<StatementReader.Statement> open = Optional.of(first);
    while (open.isPresent()) {
      StatementReader.Statement statement = open.get();
      JoinReader.Join join = statement
          .head()
          .map(head -> joins.next(head, end))
          .orElse(new JoinReader.Join(end, Optional.empty()));
      if (join.head().isPresent()) {
        clauses.add(statement.clause().until(join.at()));
        addJoined(join.head().get(), end, clauses);
        return;
      }
      Optional<StatementReader.Next> next = statements.next(statement.clause(), joins);
      clauses.add(statement.clause().until(next.map(StatementReader.Next::at).orElse(end)));
      open = next.map(StatementReader.Next::statement);
    }
  }

  private void add(Head head, int to, List<Clause> clauses) {
    if (opensOnly(head, to)) {
      return;
    }
    for (Verb verb : head.verbs()) {
      clauses.add(clause(head, verb, to));
    }
  }

  private Clause clause(Head head, Verb verb, int to) {
    Parties subject = head.subject().only(party -> !passage.isMeeting(party));
    boolean promise = verb.has(Verb.Trait.PROMISE)
        ? !subject.isEmpty()
        : verb.has(Verb.Trait.SAY) && statements.promises(head.end(), to);
    Span span = new Span(head.from(), to);
    ReadingRule rule = verb.equals(Head.UNLISTED)
        ? ReadingRule.UNKNOWN_VERB_SO_THE_MEETING_DOES_IT
        : ReadingRule.OPERATIVE_VERB;
    int from = head.subject().isEmpty() ? head.from() : head.verbFrom();
    Trace cause = passage.trace(rule, from, head.end());
    Clause clause = Clause.of(passage, verb.act(), cause, Clause.Kind.VERB, span, head.end())
        .withVerb(verb)
        .withDoing(doing(head, verb))
        .withPromise(promise);
    // "Mexico recommends that …" only proposes; "Mexico offered to …" will do it.
    return verb.addresses()
        ? clause.withBy(subject.as(ReadingRule.WHO_PROPOSED_IT))
        : clause.withNamed(subject);
  }

  /** What is done is said behind "agreed that", "offered to". */
  private int doing(Head head, Verb verb) {
    if (!verb.has(Verb.Trait.TRANSPARENT) && !verb.has(Verb.Trait.PROMISE)) {
      return head.verbFrom();
    }
    int at = head.end();
    boolean leads = passage.is(WordClass.INFINITIVE, at) || passage.is(WordClass.THAT, at);
    return leads ? at + 1 : at;
  }

  /** "se acordó lo siguiente:" says only that something was agreed. */
  private boolean opensOnly(Head head, int to) {
    if (!head.verb().has(Verb.Trait.TRANSPARENT)) {
      return false;
    }
    int behind = head.end();
    int at = Math.max(behind, passage.phrase(PhraseKind.FOLLOWING, behind, to));
    return at >= to || passage.tokens().is(at, ':');
  }

  /** "Second half of the year: Disseminate the campaign". */
  private int behindDate(Span sentence) {
    int colon = passage.leadingDate(sentence.from(), sentence.to());
    return colon < 0 ? sentence.from() : colon + 1;
  }

  /** "In addition, at the same time, to urge": the words before the clause, and the mark of a list. */
  private int skipLeadIns(int from, int end) {
    int at = from;
    for (int words = 0; words < MOST_LEAD_INS && at < end; words++) {
      int phrase = passage.phrase(PhraseKind.LEAD_IN, at, end);
      boolean sign =
          !passage.tokens().get(at).word() && !passage.tokens().get(at).aside();
      if (phrase > at) {
        at = phrase;
      } else if (sign) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** "Regarding the report, note that": the clause begins behind a comma. */
  private Optional<Head> behindTopic(int from, int end) {
    // "Mexico having shared its experience, to congratulate it"
    int behindParty = PartyList.subject(passage, from, end).end();
    if (passage.phrase(PhraseKind.TOPIC, from, end) < 0
        && (behindParty == from || passage.phrase(PhraseKind.TOPIC, behindParty, end) < 0)
        && heads.gerund(from, end).isEmpty()) {
      return Optional.empty();
    }
    for (int i = from; i < end; i++) {
      if (passage.isComma(i) && !passage.tokens().get(i).aside()) {
        if (statesOf(i + 1, end)) {
          return Optional.empty(); // "Because the list is old, the PPT is asked to renew it"
        }
        Optional<Head> head = heads
            .joined(skipLeadIns(i, end), end, Head.Mood.INFINITIVE)
            .or(finite(i + 1, end))
            .or(subject(i + 1, end));
        if (head.isPresent() && isClear(head.get())) {
          return head;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a party and what is said of it stand here: "the PPT is asked", "the PPT will send". */
  private boolean statesOf(int from, int end) {
    PartyList subject = PartyList.subject(passage, from, end);
    int behind = subject.end();
    int verb = passage.skipAdverbs(behind, end);
    return !subject.isEmpty()
        && (passage.is(WordClass.BE, verb)
            || passage.is(WordClass.WILL, verb)
            || passage.is(WordClass.SHOULD, verb));
  }

  /** "…, se acordó", "Being of the view that …, instructs the Secretariat". */
  private Supplier<Optional<Head>> finite(int from, int end) {
    return () -> heads
        .withoutSubject(from, end)
        .filter(head -> passage.is(WordClass.REFLEXIVE, from)
            || (head.mood() == Head.Mood.FINITE && heads.isVerbBefore(head.end(), end)));
  }

  /** "Turning to victims, we urge", "Having regard to the outbreak, the Vice-Ministers rejected". */
  private Supplier<Optional<Head>> subject(int from, int end) {
    return () -> heads.withSubject(from, end);
  }

  /** Behind a comma, a bare word in no list may be anything. */
  private static boolean isClear(Head head) {
    return head.marked() || !head.verb().equals(Head.UNLISTED);
  }

  /** A capital, "se acordó", or a verb that says who does it: "alentamos". */
  private boolean beginsBehindColon(int at, int end) {
    Token next = passage.tokens().get(at);
    boolean begins = next.capital()
        || passage.is(WordClass.REFLEXIVE, at)
        || heads
            .withoutSubject(at, end)
            .filter(head -> head.mood() == Head.Mood.FINITE)
            .isPresent();
    return begins && !next.aside();
  }

  /** "Consolidated Protocol on Assistance: It is proposed to update …". */
  private void behindColon(Span sentence, List<Clause> clauses) {
    int colons = 0;
    for (int i = sentence.from(); i + 1 < sentence.to() && colons < MOST_COLONS; i++) {
      if (!passage.tokens().is(i, ':')) {
        continue;
      }
      colons++;
      if (beginsBehindColon(i + 1, sentence.to())) {
        Span rest = new Span(i + 1, sentence.to());
        Optional<StatementReader.Statement> statement = statements.read(rest);
        Optional<Head> head = heads.atStart(i + 1, sentence.to());
        if (statement.isPresent()) {
          add(statement.get(), sentence.to(), clauses);
          return;
        }
        if (head.isPresent() && head.get().verb().act() != Act.UNDERTAKE) {
          add(head.get(), sentence.to(), clauses);
          return;
        }
      }
    }
  }
}
