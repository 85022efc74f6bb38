package org.rcm.parser.internal.meaning;

import java.util.Optional;

/**
 * Finds where the next clause of a sentence begins: behind "and", "as well as" or a semicolon, if the verb there is
 * again the meeting's and not one more thing that somebody is asked to do.
 */
final class JoinReader {
  private static final int MOST_LEAD_INS = 6;

  private final Passage passage;
  private final HeadReader heads;

  JoinReader(Passage passage, HeadReader heads) {
    this.passage = passage;
    this.heads = heads;
  }

  /** Where the clause before ends, and the head of the next one, if there is one. */
  record Join(int at, Optional<Head> head) {}

  Join next(Head current, int end) {
    boolean open = false;
    int i = current.end();
    while (i < end) {
      Optional<Naming> naming = passage.namings().at(i);
      if (naming.isPresent() || passage.tokens().get(i).aside()) {
        i = naming.map(Naming::to).orElse(i + 1);
        continue;
      }
      int behind = behindJoin(i, end);
      if (behind > 0) {
        boolean comma = passage.isComma(i - 1) || !passage.tokens().get(i).word();
        int from = behind;
        Optional<Head> head =
            heads.joined(behind, end, current.mood()).or(() -> heads.withSubject(from, end));
        boolean apart = passage.tokens().is(i, ';') && head.filter(Head::marked).isPresent();
        if (head.isPresent() && (apart || breaks(current, head.get(), open, comma))) {
          return new Join(passage.isComma(i - 1) ? i - 1 : i, head);
        }
      } else if (passage.isComma(i)) {
        Optional<Head> head = heads.joined(i + 1, end, current.mood());
        boolean asked = open || current.lastVerb().addresses();
        if (head.isPresent() && isOwn(head.get(), asked)) {
          return new Join(i, head);
        }
      }
      open |= opens(current, i, end);
      i++;
    }
    return new Join(end, Optional.empty());
  }

  /** The index behind words that join clauses; -1 if there are none here. */
  int behindJoin(int at, int end) {
    int behind = passage.phrase(PhraseKind.JOIN, at, end);
    if (behind < 0 && (passage.tokens().is(at, ';') || passage.is(WordClass.AND, at))) {
      behind = at + 1;
    }
    if (behind < 0 && passage.isComma(at)) {
      behind = passage.phrase(PhraseKind.LEAD_IN, at + 1, end);
    }
    if (behind < 0) {
      return -1;
    }
    for (int words = 0; words < MOST_LEAD_INS && behind < end; words++) {
      int more = passage.phrase(PhraseKind.LEAD_IN, behind, end);
      if (more < 0 && !passage.isComma(behind)) {
        break;
      }
      behind = Math.max(more, behind + 1);
    }
    return behind;
  }

  /** Whether from here on the words say what others do: "to submit", "que envíen". */
  private boolean opens(Head current, int at, int end) {
    boolean asked = current.lastVerb().addresses() || current.lastVerb().has(Verb.Trait.SAY);
    if (asked && passage.is(WordClass.THAT, at)) {
      return true;
    }
    int infinitive = passage.infinitive(at, end);
    return infinitive >= 0
        && !passage.tokens().get(infinitive).capital()
        && !passage.is(WordClass.AND, at - 1);
  }

  private boolean breaks(Head current, Head next, boolean open, boolean comma) {
    boolean explicit = next.marked() || comma;
    boolean again = explicit && next.lastVerb().equals(current.lastVerb());
    if (again || next.mood() == Head.Mood.FINITE) {
      return true; // "To accept …, and to accept …"; what others do is said with infinitives
    }
    return switch (next.verb().rank()) {
      case MEETING -> true;
      case MOSTLY -> !open || explicit || !current.lastVerb().addresses();
      case ANYBODY -> open ? comma && isOver(current) : !sameThing(current, next);
    };
  }

  /** "To approve …, to decline …, and to urge …": a comma alone parts what the meeting does, if nobody else does it. */
  private boolean isOwn(Head head, boolean asked) {
    boolean clear =
        head.marked() || head.mood() != Head.Mood.INFINITIVE || !passage.words().marksInfinitives();
    boolean meeting = head.verb().rank() == Verb.Rank.MOSTLY
        || (head.marked() && !head.verb().act().isOperational());
    return clear && ((meeting && !asked) || head.verb().rank() == Verb.Rank.MEETING);
  }

  /** Who is thanked is not asked for more: "To thank Belize for its offer to …, and to consider it" is a new thought. */
  private static boolean isOver(Head current) {
    Verb verb = current.lastVerb();
    return verb.rank() == Verb.Rank.MEETING && !verb.addresses();
  }

  /**
   * A part of what a proposal says is to be done.
   *
   * @param to index behind it
   * @param next index of the first verb of the next part, -1 if there is none
   */
  record Part(int to, int next) {}

  /** The part that begins at a verb: it ends where another infinitive is joined to it. */
  Part part(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (passage.tokens().get(i).aside() || passage.namings().covers(i)) {
        continue;
      }
      int behind = behindJoin(i, end);
      int verb = behind > 0 ? passage.infinitive(behind, end) : -1;
      if (verb >= 0 && i > from + 1) {
        return new Part(passage.isComma(i - 1) ? i - 1 : i, verb);
      }
    }
    return new Part(end, -1);
  }

  /** Two steps of one thing to do: "revisar el manual y traducirlo" has one object. */
  private boolean sameThing(Head current, Head next) {
    return current.lastVerb().act() == next.verb().act()
        && (passage.is(WordClass.PRONOUN, next.end())
            || passage.words().ends(WordClass.CLITIC, passage.tokens().word(next.verbFrom())));
  }
}
