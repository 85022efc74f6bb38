package org.rcm.parser.internal.meaning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rcm.model.Country;
import org.rcm.model.Party;

/** Who does what a clause names without asking anybody: the givers of a course, the two sides of a meeting, its body. */
final class DoerReader {
  private static final int ADJECTIVES = 3;

  private final Passage passage;

  DoerReader(Passage passage) {
    this.passage = passage;
  }

  /** For an entry of a calendar: whom it names as the one who gives it, the sides that meet, the body that meets. */
  List<Party> ofEntry(Clause clause) {
    List<Party> given = behind(PhraseKind.GIVEN_BY, clause);
    if (!given.isEmpty()) {
      return given;
    }
    List<Party> sides = sides(clause);
    return sides.isEmpty() ? meetingBody(clause) : sides;
  }

  /** For what the meeting undertakes: the members of a body that is set up, the sides that meet. */
  List<Party> ofUndertaking(Clause clause) {
    if (clause.has(Verb.Trait.TRANSPARENT)) {
      return ofAgreement(clause);
    }
    if (clause.has(Verb.Trait.FOUND)) {
      return behind(PhraseKind.COMPOSED_OF, clause);
    }
    return sides(clause);
  }

  /** For what is said to come: "sent by the TS", "signed by the PPT". */
  List<Party> ofStatement(Clause clause) {
    return clause.named().isEmpty() ? agents(clause) : clause.named();
  }

  /** "It was agreed that the TS will circulate", "se acordó que el texto sea distribuido por la ST". */
  private List<Party> ofAgreement(Clause clause) {
    if (!passage.is(WordClass.THAT, clause.body())) {
      return List.of();
    }
    PartyList subject = PartyList.read(passage, clause.body() + 1, clause.to());
    return subject.isEmpty() ? agents(clause) : subject.parties();
  }

  private List<Party> agents(Clause clause) {
    Set<Party> agents = new LinkedHashSet<>();
    for (int i = clause.body(); i < clause.to(); i++) {
      if (passage.is(WordClass.AGENT, i)) {
        agents.addAll(PartyList.read(passage, i + 1, clause.to()).parties());
      }
    }
    return List.copyOf(agents);
  }

  private List<Party> behind(PhraseKind kind, Clause clause) {
    Span phrase = passage.phrases(kind).find(passage.tokens(), clause.from(), clause.to());
    return phrase.found() ? PartyList.near(passage, phrase.to(), clause.to()).parties() : List.of();
  }

  /** "first meeting between Mexico, Costa Rica and Panama". */
  private List<Party> sides(Clause clause) {
    boolean meeting = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      meeting |= passage.is(WordClass.MEETING, i);
      if (meeting && passage.is(WordClass.BETWEEN, i)) {
        List<Party> sides = sides(i + 1, clause.to());
        if (!sides.isEmpty()) {
          return sides;
        }
      }
    }
    return List.of();
  }

  /** The sides may stand with a dash: "between the RCM – SACM". */
  private List<Party> sides(int from, int end) {
    PartyList list = PartyList.named(passage, from, end);
    Set<Party> sides = new LinkedHashSet<>(list.parties());
    boolean dash = passage.tokens().is(list.end(), '–') || passage.tokens().is(list.end(), '-');
    if (!list.isEmpty() && dash) {
      sides.addAll(PartyList.named(passage, list.end() + 1, end).parties());
    }
    return List.copyOf(sides);
  }

  /** "Meeting of the Regional Consultation Group on Migration", "XXVII Vice-Ministerial Meeting". */
  private List<Party> meetingBody(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      Optional<Naming> naming =
          passage.namings().at(i).filter(n -> !(n.party() instanceof Country));
      if (naming.isPresent()) {
        return isMeeting(clause.from(), naming.get()) ? List.of(naming.get().party()) : List.of();
      }
      Token token = passage.tokens().get(i);
      if (!token.word() && !token.is('.')) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isMeeting(int from, Naming body) {
    for (int i = body.from(); i < body.to(); i++) {
      if (passage.is(WordClass.MEETING, i)) {
        return true;
      }
    }
    boolean of = false;
    for (int i = body.from() - 1; i >= from && i >= body.from() - 2 * ADJECTIVES; i--) {
      of |= passage.is(WordClass.OWNER, i);
      if (of && passage.is(WordClass.EVENT, i)) {
        return true;
      }
      if (!of && !passage.is(WordClass.DETERMINER, i)) {
        return false;
      }
    }
    return false;
  }
}
