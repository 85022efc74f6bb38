package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.Party;

/**
 * Reads sentences that state something instead of beginning with what the meeting does: "The PPT will send a reminder",
 * "It is recommended that …", "Los Países Miembros son invitados a …".
 */
final class StatementReader {
  /** How far back the word may stand that makes a clause a mere description: "que se llevará". */
  private static final int RELATIVE = 4;

  private final Passage passage;
  private final Vocabulary words;

  StatementReader(Passage passage) {
    this.passage = passage;
    this.words = passage.words();
  }

  Optional<Clause> read(Span sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (passage.tokens().get(i).aside() || passage.namings().covers(i)) {
        continue;
      }
      Optional<Clause> passive = passive(sentence, i);
      if (passive.isPresent()) {
        return passive;
      }
      if ((isFuture(i) || isConditional(i)) && !describes(sentence, i)) {
        return Optional.of(Clause.of(passage, Act.INFORM, Clause.Kind.STATEMENT, sentence, i + 1)
            .withPromise(isFuture(i))
            .withNamed(PartyList.read(passage, sentence.from(), i).parties()));
      }
    }
    return Optional.empty();
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

  private boolean describes(Span sentence, int at) {
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

  /** "It is recommended that", "Member Countries are invited to". */
  private Optional<Clause> passive(Span sentence, int at) {
    if (!passage.is(WordClass.BE, at) || describes(sentence, at)) {
      return Optional.empty();
    }
    int verbFrom = passage.skipAdverbs(at + 1, sentence.to());
    Optional<VerbTable.Match> match = words
        .verbs()
        .at(passage.tokens(), verbFrom, sentence.to())
        .filter(m -> m.is(Form.PARTICIPLE))
        .filter(m -> m.verb().addresses() || m.verb().has(Verb.Trait.TRANSPARENT));
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Verb verb = match.get().verb();
    List<Party> subject = PartyList.read(passage, sentence.from(), at).parties();
    return Optional.of(Clause.of(
            passage, verb.act(), Clause.Kind.PASSIVE, sentence, match.get().end())
        .withVerb(verb)
        .withNamed(subject));
  }
}
