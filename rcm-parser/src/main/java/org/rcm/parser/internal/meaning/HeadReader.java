package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.model.Act;

/** Reads the operative verbs at a place where a clause may begin. */
final class HeadReader {
  /** More verbs than a sentence has; a text of verbs alone must not take long. */
  private static final int MOST_VERBS = 8;

  private static final int MOST_SIGNS = 3;

  private final Passage passage;
  private final VerbTable table;

  HeadReader(Passage passage) {
    this.passage = passage;
    this.table = passage.words().verbs();
  }

  /** The head of a sentence: an infinitive, a bare verb, "Requests that", "Ministers welcomed", "se acordó". */
  Optional<Head> atStart(int from, int end) {
    return plain(from, end, true, true).or(() -> withSubject(from, end));
  }

  /** A head behind "and": an infinitive or a bare verb. */
  Optional<Head> joined(int from, int end) {
    return plain(from, end, false, true);
  }

  private Optional<Head> plain(int from, int end, boolean start, boolean outer) {
    int at = passage.skipAdverbs(from, end);
    boolean marked = at < end && passage.is(WordClass.INFINITIVE, at);
    if (marked) {
      at = passage.skipAdverbs(at + 1, end);
    }
    boolean reflexive = at < end && passage.is(WordClass.REFLEXIVE, at);
    int verbFrom = reflexive ? at + 1 : at;
    if (verbFrom >= end || passage.namings().covers(verbFrom)) {
      return Optional.empty();
    }
    Optional<VerbTable.Match> match = table.at(passage.tokens(), verbFrom, end);
    if (match.isPresent() && fits(match.get(), verbFrom, end, marked, reflexive, start)) {
      return Optional.of(chain(from, verbFrom, match.get(), end, marked, outer));
    }
    return unlisted(from, verbFrom, end, marked);
  }

  private boolean fits(
      VerbTable.Match match, int at, int end, boolean marked, boolean reflexive, boolean start) {
    if (marked) {
      return match.is(Form.BASE);
    }
    if (reflexive) {
      return match.is(Form.PRESENT) || match.is(Form.PAST) || match.is(Form.SUBJUNCTIVE);
    }
    if (match.is(Form.BASE)) {
      return !match.verb().has(Verb.Trait.NOUN) || isVerbBefore(match.end(), end);
    }
    boolean finite = match.is(Form.PRESENT) || (match.is(Form.PAST) && inflectsPersons(match));
    return start
        && finite
        && match.verb().rank() != Verb.Rank.ANYBODY
        && (!match.verb().has(Verb.Trait.NOUN) || isVerbBefore(match.end(), end))
        && passage.tokens().get(at).word();
  }

  /** Spanish says by the ending who did it; an English "Updated guidelines" is no clause. */
  private static boolean inflectsPersons(VerbTable.Match match) {
    return !match.is(Form.PARTICIPLE);
  }

  /** What follows a verb but not a noun: "Review the terms", not "Review of the terms". */
  private boolean isVerbBefore(int at, int end) {
    if (at >= end) {
      return false;
    }
    return passage.is(WordClass.DETERMINER, at)
        || passage.is(WordClass.PRONOUN, at)
        || passage.is(WordClass.THAT, at)
        || passage.namings().covers(at)
        || passage.tokens().get(at).quoted()
        || linked(at, end) > 0
        || (passage.is(WordClass.INFINITIVE, at)
            && PartyList.read(passage, at + 1, end).end() > at + 1);
  }

  /** The index of a verb that shares the object with the one before: ", approve", "and thank", "on and monitor". */
  private int linked(int from, int end) {
    int at = from;
    if (passage.is(WordClass.OWNER, at) || passage.is(WordClass.PARTICLE, at)) {
      at++;
    }
    int separators = at;
    while (at < end
        && at < separators + MOST_SIGNS
        && (passage.isComma(at) || passage.is(WordClass.AND, at))) {
      at++;
    }
    if (at == separators) {
      return -1;
    }
    at = passage.skipAdverbs(at, end);
    if (at < end && passage.is(WordClass.INFINITIVE, at)) {
      at = passage.skipAdverbs(at + 1, end);
    }
    return table.at(passage.tokens(), at, end).filter(m -> m.is(Form.BASE)).isPresent() ? at : -1;
  }

  private Head chain(
      int from, int verbFrom, VerbTable.Match first, int end, boolean marked, boolean outer) {
    if (outer && first.verb().has(Verb.Trait.TRANSPARENT)) {
      Optional<Head> inner = plain(first.end(), end, false, false);
      if (inner.isPresent()) {
        return inner.get().behind(from, false);
      }
    }
    List<Verb> verbs = new ArrayList<>(List.of(first.verb()));
    int behind = first.end();
    for (int at = linked(behind, end);
        at > 0 && verbs.size() < MOST_VERBS;
        at = linked(behind, end)) {
      Optional<VerbTable.Match> next = table.at(passage.tokens(), at, end);
      if (next.isEmpty()) {
        break;
      }
      add(verbs, next.get().verb());
      behind = next.get().end();
    }
    return new Head(from, verbFrom, List.copyOf(verbs), behind, marked, false);
  }

  /**
   * "Review, approve and disseminate X" is one thing to do; "accept and thank" are two acts, and so are "adopt and
   * implement".
   */
  private static void add(List<Verb> verbs, Verb next) {
    Verb last = verbs.get(verbs.size() - 1);
    boolean part = verbs.get(0).act() == Act.UNDERTAKE && next.rank() != Verb.Rank.MEETING;
    if (!part && last.act() != next.act()) {
      verbs.add(next);
    }
  }

  private Optional<Head> unlisted(int from, int verbFrom, int end, boolean marked) {
    int verb = passage.infinitive(marked ? verbFrom - 1 : verbFrom, end);
    if (verb < 0 || passage.is(WordClass.AND, verb)) {
      return Optional.empty();
    }
    return Optional.of(new Head(from, verb, List.of(Head.UNLISTED), verb + 1, marked, false));
  }

  /** "Ministers welcomed", "The Vice-Ministers agreed to", "We recognize". */
  private Optional<Head> withSubject(int from, int end) {
    int at = from;
    while (at < end
        && passage.is(WordClass.DETERMINER, at)
        && !passage.namings().covers(at)) {
      at++;
    }
    Optional<Naming> named = passage.namings().at(at);
    if (named.isEmpty() && !passage.is(WordClass.SUBJECT, at)) {
      return Optional.empty();
    }
    int behind = passage.skipAsides(named.map(Naming::to).orElse(at + 1), end);
    int verbFrom = passage.skipAdverbs(behind, end);
    return table
        .at(passage.tokens(), verbFrom, end)
        .filter(match -> match.verb().rank() != Verb.Rank.ANYBODY)
        .filter(match -> match.is(Form.PAST) || match.is(Form.PRESENT) || match.is(Form.BASE))
        .map(match -> chain(from, verbFrom, match, end, false, true).behind(from, true));
  }
}
