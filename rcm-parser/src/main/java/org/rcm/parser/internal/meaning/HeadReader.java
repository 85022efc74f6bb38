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

  /** Where a head stands, which says what forms of verbs it may have. */
  private enum Place {
    /** At the start of a sentence: "Requests that", "REAFIRMARON", "se acordó", "Adoption of". */
    START,
    /** Behind "and": an infinitive or a bare verb. */
    JOINED,
    /** Behind "and", in a sentence that says who does it: "Ministers welcomed … and requested". */
    FINITE,
    /** "Congratulating …, and thanking …". */
    GERUND,
    /** Behind "and", in a sentence of nouns: "Endorsement of …, and recognition of …". */
    NOUN
  }

  /** The head of a sentence. */
  Optional<Head> atStart(int from, int end) {
    return read(from, end, Place.START, true)
        .or(() -> new SubjectReader(passage, this).read(from, end));
  }

  /** The same, but not behind who does it. */
  Optional<Head> withoutSubject(int from, int end) {
    return read(from, end, Place.START, true);
  }

  /** "we thank", "Ministers welcomed": what stands behind who does it. */
  Optional<Head> withSubject(int from, int end) {
    return new SubjectReader(passage, this).read(from, end);
  }

  /** "Congratulating Guatemala", which is the head of a sentence only if there is no other. */
  Optional<Head> gerund(int from, int end) {
    return read(from, end, Place.GERUND, true).filter(head -> head.mood() == Head.Mood.GERUND);
  }

  /** A head behind "and". */
  Optional<Head> joined(int from, int end, Head.Mood mood) {
    Place place = switch (mood) {
      case INFINITIVE -> Place.JOINED;
      case FINITE -> Place.FINITE;
      case GERUND -> Place.GERUND;
      case NOUN -> Place.NOUN;
    };
    return read(from, end, place, true);
  }

  /** What was agreed: "agreed to hold", "commits itself to holding". */
  Optional<Head> inner(int from, int end) {
    return read(from, end, Place.JOINED, false)
        .or(() -> read(from, end, Place.GERUND, false))
        .or(() -> passage.is(WordClass.INFINITIVE, from - 1) // "agreed to": its "to" is known
            ? unlisted(from, from, end, true)
            : Optional.empty());
  }

  private Optional<Head> read(int from, int end, Place place, boolean outer) {
    return affirmed(from, end, place, outer)
        .map(head -> isNegated(from, head.verbFrom()) ? head.negated() : head);
  }

  private boolean isNegated(int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (passage.is(WordClass.NEGATION, i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Head> affirmed(int from, int end, Place place, boolean outer) {
    int at = passage.skipAdverbs(from, end);
    boolean marked = passage.is(WordClass.INFINITIVE, at);
    if (marked) {
      at = passage.skipAdverbs(at + 1, end);
    }
    boolean reflexive = passage.is(WordClass.REFLEXIVE, at);
    int verbFrom = reflexive ? at + 1 : at;
    boolean start = place == Place.START && !passage.is(WordClass.DETERMINER, verbFrom);
    // "se le solicita", "y los invitaron", "Le sugerimos"
    boolean before = reflexive || start || place == Place.FINITE;
    if (before && passage.is(WordClass.BEFORE_VERB, verbFrom)) {
      verbFrom++;
    }
    if (verbFrom >= end || passage.namings().covers(verbFrom)) {
      return Optional.empty();
    }
    Optional<VerbTable.Match> match = table.at(
        passage.tokens(),
        verbFrom,
        end,
        verb -> marked ? verb.is(Form.BASE) : reflexive ? isFinite(verb) : fits(verb, end, place));
    if (match.isPresent() && !passage.isHyphenated(match.get().end(), end)) {
      return Optional.of(chain(from, verbFrom, match.get(), end, marked, outer));
    }
    return unlisted(from, verbFrom, end, marked);
  }

  private static boolean isFinite(VerbTable.Match match) {
    return match.is(Form.PRESENT) || match.is(Form.PAST) || match.is(Form.SUBJUNCTIVE);
  }

  /** Whether the form of a verb without "to" suits its place. */
  private boolean fits(VerbTable.Match match, int end, Place place) {
    if (match.verb().has(Verb.Trait.NOMINAL)) {
      return place == Place.START || place == Place.NOUN;
    }
    boolean noun = match.verb().has(Verb.Trait.NOUN) && !isVerbBefore(match.end(), end);
    if (noun || match.is(Form.BASE)) {
      return !noun;
    }
    // What anybody may do is the meeting's own doing only where an object shows that it is a verb.
    boolean told = match.is(Form.PAST) && match.verb().act() == Act.UNDERTAKE;
    boolean own =
        match.verb().rank() != Verb.Rank.ANYBODY || (!told && isVerbBefore(match.end(), end));
    // Spanish says by the ending who did it; an English "Updated guidelines" is no clause.
    boolean we = match.is(Form.FUTURE)
        && passage.words().ends(WordClass.WE_ENDING, passage.tokens().word(match.end() - 1));
    boolean person =
        we || match.is(Form.PRESENT) || (match.is(Form.PAST) && !match.is(Form.PARTICIPLE));
    return own
        && switch (place) {
          case START -> person;
          case JOINED, NOUN -> false;
          case FINITE -> person || match.is(Form.PAST);
          case GERUND -> match.is(Form.GERUND);
        };
  }

  /** What follows a verb but not a noun: "Review the terms", not "Review of the terms". */
  boolean isVerbBefore(int at, int end) {
    // "Drafting, in coordination with IOM, a glossary"
    return isObject(at, end) || isObject(behindAside(at, end), end);
  }

  private boolean isObject(int at, int end) {
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
            && PartyList.read(passage, at + 1, end).end() > at + 1)
        || (passage.is(WordClass.RECEIVER, at)
            && !PartyList.read(passage, at + 1, end).isEmpty());
  }

  /** The index behind an aside between commas, as one of who helps or when; the end if there is none. */
  private int behindAside(int at, int end) {
    boolean aside = passage.isComma(at)
        && (passage.phrase(PhraseKind.SUPPORT, at + 1, end) > 0
            || passage.phrase(PhraseKind.PROPOSED_BY, at + 1, end) > 0
            || passage.isInTimeFrame(at + 1));
    for (int i = at + 1; aside && i < end; i++) {
      if (passage.isComma(i)) {
        return i + 1;
      }
    }
    return end;
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
    if (passage.is(WordClass.INFINITIVE, at)) {
      at = passage.skipAdverbs(at + 1, end);
    }
    return table.at(passage.tokens(), at, end).filter(m -> m.is(Form.BASE)).isPresent() ? at : -1;
  }

  /** The head that begins with a verb, with the verbs that share its object, or with what was agreed to be done. */
  Head chain(
      int from, int verbFrom, VerbTable.Match first, int end, boolean marked, boolean outer) {
    if (outer && first.verb().has(Verb.Trait.TRANSPARENT)) {
      Optional<Head> inner = inner(first.end(), end);
      if (inner.isPresent()) {
        return inner.get().startingAt(from, first.is(Form.BASE));
      }
    }
    List<Verb> verbs = new ArrayList<>(List.of(first.verb()));
    int behind = first.end();
    int at = linked(behind, end);
    while (at > 0 && verbs.size() < MOST_VERBS) {
      Optional<VerbTable.Match> next = table.at(passage.tokens(), at, end);
      if (next.isEmpty()) {
        break;
      }
      add(verbs, next.get().verb());
      behind = next.get().end();
      at = linked(behind, end);
    }
    return new Head(from, verbFrom, List.copyOf(verbs), behind, marked, mood(first), Parties.NONE);
  }

  private static Head.Mood mood(VerbTable.Match first) {
    if (first.verb().has(Verb.Trait.NOMINAL)) {
      return Head.Mood.NOUN;
    }
    if (first.is(Form.BASE)) {
      return Head.Mood.INFINITIVE;
    }
    return first.is(Form.GERUND) ? Head.Mood.GERUND : Head.Mood.FINITE;
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
    return Optional.of(new Head(
        from, verb, List.of(Head.UNLISTED), verb + 1, marked, Head.Mood.INFINITIVE, Parties.NONE));
  }
}
