package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;
import org.rcm.parser.internal.dates.FoundTimeFrame;
import org.rcm.parser.internal.dates.TimeFrameFinder;
import org.rcm.parser.internal.names.Gazetteer.FoundCity;

/**
 * A text to be read, an item's own or its continuation, with everything that can be found in it word by word.
 *
 * @param words the words of its language
 * @param tokens its words and signs
 * @param namings whom it names
 * @param cities the cities in it, by the offset where their names start
 * @param timeFrames the time frames in it
 * @param timeFrameFinder finds them in a part of it
 * @param origin which string of which item it is
 * @param meeting the meeting whose conclusion it is
 */
record Passage(
    Vocabulary words,
    Tokens tokens,
    Namings namings,
    Map<Integer, FoundCity> cities,
    List<FoundTimeFrame> timeFrames,
    TimeFrameFinder timeFrameFinder,
    Quotation.Origin origin,
    MeetingFacts meeting) {
  private static final int MOST_ADVERBS = 4;

  /** The bodies whose conclusions are the conference's own. */
  private static final Set<String> CONVENING = Set.of("RCGM", "VICE_MINISTERS");

  /** What a rule found from a token up to another. */
  Trace trace(ReadingRule rule, int from, int to) {
    return new Trace(rule.id(), Optional.of(quote(from, to)));
  }

  /** The words from a token up to another. */
  Quotation quote(int from, int to) {
    int start = tokens.start(from);
    int end = Math.max(start, tokens.end(to - 1));
    return new Quotation(origin, start, end, tokens.text().substring(start, end));
  }

  /** The words of a time frame. */
  Quotation quote(FoundTimeFrame time) {
    String words = tokens.text().substring(time.start(), time.end());
    return new Quotation(origin, time.start(), time.end(), words);
  }

  boolean is(WordClass kind, int token) {
    return token >= 0 && token < tokens.size() && words.is(kind, tokens.word(token));
  }

  PhraseSet phrases(PhraseKind kind) {
    return words.phrases(kind);
  }

  /** Where a phrase of a kind that starts at a token ends; -1 if there is none. */
  int phrase(PhraseKind kind, int token, int end) {
    return words.phrases(kind).match(tokens, token, end);
  }

  boolean isComma(int token) {
    return tokens.is(token, ',');
  }

  /** Whether a word that may stand before a verb does, "also", "kindly". */
  boolean isAdverb(int token) {
    return token < tokens.size() && words.isAdverb(tokens.word(token));
  }

  int skipAdverbs(int token, int end) {
    int at = token;
    while (at < end && at < token + MOST_ADVERBS && isAdverb(at)) {
      at++;
    }
    return at;
  }

  /** Whether a token belongs to a time frame, "within 30 days". */
  boolean isInTimeFrame(int token) {
    if (token >= tokens.size()) {
      return false;
    }
    int start = tokens.start(token);
    int last = firstTimeFrame(start + 1) - 1;
    return last >= 0
        && timeFrames.get(last).start() <= start
        && start < timeFrames.get(last).end();
  }

  /** Whether a word goes on behind a hyphen: "Train-the-trainers". */
  boolean isHyphenated(int behind, int end) {
    return behind > 0
        && behind < end
        && tokens.is(behind, '-')
        && tokens.start(behind) == tokens.end(behind - 1);
  }

  /** The index of the colon behind a date with which a text begins, "April: Workshop on …"; -1 if it begins otherwise. */
  int leadingDate(int from, int end) {
    int first = firstTimeFrame(tokens.start(from));
    if (first >= timeFrames.size() || timeFrames.get(first).start() > tokens.start(from)) {
      return -1;
    }
    int at = from;
    while (at < end && tokens.start(at) < timeFrames.get(first).end()) {
      at++;
    }
    return tokens.is(at, ':') ? at : -1;
  }

  /** The index of the first time frame that starts at an offset or behind it; they are in the order of the text. */
  int firstTimeFrame(int offset) {
    int low = 0;
    int high = timeFrames.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (timeFrames.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int skipAsides(int token, int end) {
    int at = token;
    while (at < end && tokens.get(at).bracketed()) {
      at++;
    }
    return at;
  }

  /** Whether an infinitive that is not the meeting's stands here: "to submit", "a pagar". */
  boolean isInfinitive(int token, int end) {
    return infinitive(token, end) >= 0;
  }

  /** The index of the verb of an infinitive whose first word stands here: its marker, or itself; -1 if none does. */
  int infinitive(int token, int end) {
    if (token >= end || tokens.get(token).aside() || namings.covers(token)) {
      return -1;
    }
    int at = token;
    boolean marked = is(WordClass.INFINITIVE, token);
    if (marked) {
      at = skipAdverbs(token + 1, end);
    }
    if (at >= end || !tokens.get(at).word() || namings.covers(at)) {
      return -1;
    }
    String word = tokens.word(at);
    boolean base = marked
        ? !is(WordClass.DETERMINER, at) && Character.isLetter(word.charAt(0)) && !isNumber(word)
        : !words.marksInfinitives() && isBase(at, end) && !words.is(WordClass.NOT_A_VERB, word);
    return base ? at : -1;
  }

  private boolean isBase(int at, int end) {
    return words.inflection().looksLikeBase(tokens.word(at))
        || words.verbs().at(tokens, at, end).filter(verb -> verb.is(Form.BASE)).isPresent();
  }

  /** Whether a party is the meeting itself or above it: what it agrees to, it leaves to nobody else. */
  boolean isMeeting(Party party) {
    return meeting.body().filter(body -> body.id().equals(party.id())).isPresent()
        || (party instanceof Organization organization
            && organization.kind() == OrganizationKind.CONFERENCE)
        || CONVENING.contains(party.id());
  }

  private static boolean isNumber(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
