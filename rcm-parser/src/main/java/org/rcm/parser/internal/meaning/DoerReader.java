package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.Country;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;

/** Who does what a clause names without asking anybody: the givers of a course, the two sides of a meeting, its body. */
final class DoerReader {
  private static final int ADJECTIVES = 3;

  private final Passage passage;

  DoerReader(Passage passage) {
    this.passage = passage;
  }

  /** For an entry of a calendar: whom it names as the one who gives it, the sides that meet, the body that meets. */
  Parties ofEntry(Clause clause) {
    return behind(PhraseKind.GIVEN_BY, ReadingRule.WHO_GIVES_IT, clause)
        .or(() -> sides(clause))
        .or(() -> meetingBody(clause))
        .or(() -> presenter(clause))
        .or(() -> column(clause));
  }

  /** "Mapping of routes – Canada, with support from IOM – May 2012": a table whose columns became parts of a line. */
  private Parties column(Clause clause) {
    List<Integer> bounds = new ArrayList<>();
    for (int i = clause.body() + 1; i < clause.to(); i++) {
      if (separatesColumns(i)) {
        bounds.add(i);
      }
    }
    for (int i = 0; i + 1 < bounds.size(); i++) {
      int to = bounds.get(i + 1);
      PartyList list = PartyList.named(passage, bounds.get(i) + 1, to);
      if (list.from() == bounds.get(i) + 1 && (list.end() >= to || passage.isComma(list.end()))) {
        return list.as(passage, ReadingRule.WHO_GIVES_IT);
      }
    }
    return Parties.NONE;
  }

  /** A dash or a stroke with blanks on both sides. */
  private boolean separatesColumns(int at) {
    Tokens tokens = passage.tokens();
    boolean sign =
        tokens.is(at, '–') || tokens.is(at, '—') || tokens.is(at, '-') || tokens.is(at, '/');
    return sign
        && at + 1 < tokens.size()
        && tokens.start(at) > tokens.end(at - 1)
        && tokens.start(at + 1) > tokens.end(at);
  }

  /** "Presentation of the map by Mexico", "Presentación, por la CEPAL, del mapa". */
  private Parties presenter(Clause clause) {
    boolean presented = false;
    for (int i = clause.body(); i < clause.to(); i++) {
      if (presented && passage.is(WordClass.AGENT, i) && !isParticiple(i - 1)) {
        PartyList list = PartyList.read(passage, i + 1, clause.to());
        if (!list.isEmpty()) {
          return list.as(passage, ReadingRule.BY_WHOM_IT_IS_DONE);
        }
      }
      presented |= passage.is(WordClass.DELIVERY, i);
    }
    return Parties.NONE;
  }

  /** "financed by" is no presentation by somebody. */
  private boolean isParticiple(int token) {
    return passage.words().ends(WordClass.PARTICIPLE_ENDING, passage.tokens().word(token));
  }

  /** For what the meeting undertakes: the members of a body that is set up, the sides that meet. */
  Parties ofUndertaking(Clause clause) {
    if (clause.has(Verb.Trait.TRANSPARENT)) {
      return ofAgreement(clause);
    }
    if (clause.has(Verb.Trait.FOUND)) {
      return behind(PhraseKind.COMPOSED_OF, ReadingRule.MEMBERS_OF_THE_BODY, clause);
    }
    return sides(clause).or(() -> inCharge(clause));
  }

  /** "under the responsibility of ECLAC", "a cargo de Honduras". */
  Parties inCharge(Clause clause) {
    return behind(PhraseKind.IN_CHARGE, ReadingRule.BY_WHOM_IT_IS_DONE, clause);
  }

  /** For what is said to come: "sent by the TS", "signed by the PPT". */
  Parties ofStatement(Clause clause) {
    return clause.named().or(() -> agents(clause));
  }

  /** "It was agreed that the TS will circulate", "se acordó que el texto sea distribuido por la ST". */
  private Parties ofAgreement(Clause clause) {
    if (!passage.is(WordClass.THAT, clause.body())) {
      return Parties.NONE;
    }
    PartyList subject = PartyList.read(passage, clause.body() + 1, clause.to());
    return subject.as(passage, ReadingRule.SUBJECT_OF_THE_VERB).or(() -> agents(clause));
  }

  private Parties agents(Clause clause) {
    Parties agents = Parties.NONE;
    for (int i = clause.body(); i < clause.to(); i++) {
      if (passage.is(WordClass.AGENT, i)) {
        PartyList list = PartyList.read(passage, i + 1, clause.to());
        agents = agents.and(list.as(passage, ReadingRule.BY_WHOM_IT_IS_DONE));
        i = Math.max(i, list.end() - 1); // "by Belize and by Panama" is one list
      }
    }
    return agents;
  }

  private Parties behind(PhraseKind kind, ReadingRule rule, Clause clause) {
    Span phrase = passage.phrases(kind).find(passage.tokens(), clause.from(), clause.to());
    return phrase.found()
        ? PartyList.near(passage, phrase.to(), clause.to()).as(passage, rule)
        : Parties.NONE;
  }

  /** "first meeting between Mexico, Costa Rica and Panama". */
  private Parties sides(Clause clause) {
    boolean meeting = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      meeting |= passage.is(WordClass.MEETING, i)
          || (clause.act() == Act.SCHEDULE && passage.is(WordClass.EVENT, i));
      if (meeting && passage.is(WordClass.BETWEEN, i)) {
        Parties sides = sides(i + 1, clause.to());
        if (!sides.isEmpty()) {
          return sides;
        }
      }
    }
    return Parties.NONE;
  }

  /** The sides may stand with a dash: "between the RCM – SACM". */
  private Parties sides(int from, int end) {
    PartyList list = PartyList.named(passage, from, end);
    Parties sides = list.as(passage, ReadingRule.SIDES_OF_A_MEETING);
    boolean dash = passage.tokens().is(list.end(), '–') || passage.tokens().is(list.end(), '-');
    return list.isEmpty() || !dash
        ? sides
        : sides.and(PartyList.named(passage, list.end() + 1, end)
            .as(passage, ReadingRule.SIDES_OF_A_MEETING));
  }

  /** "Meeting of the Regional Consultation Group on Migration", "XXVII Vice-Ministerial Meeting". */
  private Parties meetingBody(Clause clause) {
    for (int i = clause.body(); i < clause.to(); i++) {
      Optional<Naming> naming =
          passage.namings().at(i).filter(n -> !(n.party() instanceof Country));
      if (naming.isPresent()) {
        return isMeeting(clause, naming.get())
            ? Parties.of(passage, List.of(naming.get()), ReadingRule.BODY_THAT_MEETS)
            : Parties.NONE;
      }
      Token token = passage.tokens().get(i);
      if (!token.word() && !token.is('.')) {
        return Parties.NONE;
      }
    }
    return Parties.NONE;
  }

  private static boolean isConference(Naming body) {
    return body.party() instanceof Organization organization
        && organization.kind() == OrganizationKind.CONFERENCE;
  }

  /** "XIII CRM", "Ninth Regional Conference on Migration": the conference that meets, not a thing of its. */
  private boolean isNumbered(int from, Naming body) {
    return body.from() <= from + 1 && passage.tokens().get(from).capital();
  }

  private boolean isOver(int at, int end) {
    int behind = passage.skipAsides(at, end);
    return behind >= end || !passage.tokens().get(behind).word();
  }

  private boolean isMeeting(Clause clause, Naming body) {
    int from = clause.body();
    if (isConference(body) && isNumbered(from, body) && isOver(body.to(), clause.to())) {
      return true;
    }
    for (int i = body.from(); i < body.to(); i++) {
      if (passage.is(WordClass.MEETING, i)) {
        return true;
      }
    }
    boolean of = false;
    boolean other = false; // "launch of the portal of the RCM"
    for (int i = body.from() - 1; i >= from && i >= body.from() - 2 * ADJECTIVES; i--) {
      of |= passage.is(WordClass.OWNER, i);
      if (of && passage.is(WordClass.EVENT, i)) {
        return !other || passage.is(WordClass.MEETING, i);
      }
      other |= !passage.is(WordClass.OWNER, i) && !passage.is(WordClass.DETERMINER, i);
      if (!of && !passage.is(WordClass.DETERMINER, i)) {
        return false;
      }
    }
    return false;
  }
}
