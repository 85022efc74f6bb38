package org.rcm.parser.internal.dates;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "at the next RCGM": no date. Where one follows ("…, to be held in the first week of December") that alone counts. */
final class NextMeetingRule implements Rule {
  private static final int WORDS_TO_EVENT = 5;
  /** "which will be held", "la cual se realizará". */
  private static final int WORDS_TO_VERB = 3;
  /** "in Ciudad de Panamá, Panamá". */
  private static final int WORDS_TO_DATE = 8;

  private static final Pattern ROMAN = Pattern.compile("[ivxlc]+");

  private final DateWords words;
  private final Tenses tenses;
  private final NounPhrase nouns;
  private final Rule dated;

  NextMeetingRule(DateWords words, Tenses tenses, Rule dated) {
    this.words = words;
    this.tenses = tenses;
    this.nouns = new NounPhrase(words);
    this.dated = dated;
  }

  @Override
  public @Nullable Finding read(Tokens tokens, int start) {
    PhraseTree.Match lead = words.match(WordKind.EVENT_LEAD, tokens, start);
    if (lead == null) {
      return null;
    }
    int next = next(tokens, lead.end());
    next = next < 0 ? numbered(tokens, start, lead.end()) : next;
    int event = next < 0 ? -1 : event(tokens, next);
    if (event < 0) {
      return null;
    }
    int end = nouns.properEnd(tokens, event);
    return isDated(tokens, end) ? null : new Finding.Open(start, end, DateRule.AT_THE_NEXT_MEETING);
  }

  /** The index behind "the next". "la próxima" is an article and more, so both ways are tried. */
  private int next(Tokens tokens, int start) {
    PhraseTree.Match next = words.match(WordKind.NEXT, tokens, start);
    for (int at = start + 1; next == null && at <= start + 1; at++) {
      boolean article = words.matches(WordKind.ARTICLE, tokens, start);
      next = article ? words.match(WordKind.NEXT, tokens, at) : null;
    }
    return next == null ? -1 : next.end();
  }

  /** The index behind "the XXVIII", where it is said until when: what was done at a numbered meeting may be long ago. */
  private int numbered(Tokens tokens, int start, int behindLead) {
    Lead lead = Lead.read(words, tokens, start);
    int at = words.skip(WordKind.ARTICLE, tokens, behindLead);
    Token number = tokens.get(at);
    boolean is = lead != null
        && lead.effect().isDeadline()
        && number.capital()
        && ROMAN.matcher(number.text()).matches();
    return is ? at + 1 : -1;
  }

  private int event(Tokens tokens, int start) {
    for (int at = start; at < start + WORDS_TO_EVENT && tokens.get(at).isWord(); at++) {
      PhraseTree.Match event = words.match(WordKind.EVENT, tokens, at);
      if (event != null) {
        return event.end();
      }
    }
    return -1;
  }

  /** ", to be held in May", ", la cual se realizará en Ciudad de Panamá en mayo". */
  private boolean isDated(Tokens tokens, int end) {
    int comma = tokens.skip(end, ",");
    if (dated.read(tokens, comma) != null) {
      return true;
    }
    for (int at = comma; at <= comma + WORDS_TO_VERB; at++) {
      Tenses.Mark mark = tenses.startingAt(at);
      if (mark != null) {
        return mark.tense() == Tense.FUTURE && isDateNear(tokens, mark.end());
      }
      if (!tokens.get(at).isWord()) {
        break;
      }
    }
    return false;
  }

  private boolean isDateNear(Tokens tokens, int from) {
    for (int at = from; at <= from + WORDS_TO_DATE; at++) {
      if (dated.read(tokens, at) != null) {
        return true;
      }
      if (!tokens.get(at).isWord() && tokens.skip(at, ",") == at) {
        break;
      }
    }
    return false;
  }
}
