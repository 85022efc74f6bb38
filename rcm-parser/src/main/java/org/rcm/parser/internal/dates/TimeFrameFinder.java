package org.rcm.parser.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rcm.model.DateRange;

/**
 * Finds the time frames in the text of a conclusion, "by 28 October, at the latest", and counts them out with the dates
 * of the meeting, which are the only clock.
 *
 * <p>Immutable and thread-safe.
 */
public final class TimeFrameFinder {
  private final DateWords words;

  /**
   * A finder of one language.
   *
   * @param words its words
   */
  public TimeFrameFinder(DateWords words) {
    this.words = words;
  }

  /**
   * Finds the time frames of a text.
   *
   * @param text any text
   * @param meeting the days of the meeting; without them a date without a year stays open
   * @return the time frames in the order of the text; they do not overlap
   */
  public List<FoundTimeFrame> find(String text, Optional<DateRange> meeting) {
    Tokens tokens = words.tokens(text);
    Sentences sentences = new Sentences(words, tokens);
    Tenses tenses = new Tenses(words, tokens, sentences);
    List<Rule> rules = rules(meeting, sentences, tenses);
    Quotes quotes = new Quotes(tokens);
    Resolver resolver = new Resolver(text, tokens, tenses, meeting);
    List<FoundTimeFrame> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int behindQuote = quotes.skip(at);
      Finding finding = behindQuote > at ? null : first(rules, tokens, at);
      if (finding != null && !(finding instanceof Finding.Skipped)) {
        found.add(resolver.resolve(finding));
      }
      at = finding == null ? Math.max(behindQuote, at + 1) : finding.end();
    }
    return List.copyOf(found);
  }

  /** The rules in the order in which they are tried: the more words a rule needs, the earlier. */
  private List<Rule> rules(Optional<DateRange> meeting, Sentences sentences, Tenses tenses) {
    OptionalInt year =
        meeting.map(days -> OptionalInt.of(days.from().getYear())).orElse(OptionalInt.empty());
    GroupReader groups = new GroupReader(words, year);
    DatedRule dated = new DatedRule(words, groups, meeting);
    BareDateRule bare = new BareDateRule(words, groups, dated, meeting);
    return List.of(
        dated,
        new BeforeEventRule(words, dated, bare, sentences, tenses),
        new AdvanceRule(words, groups),
        new RelativeRule(words),
        new NextMeetingRule(words, tenses, dated),
        new RepeatRule(words),
        new OpenRule(words, dated),
        bare);
  }

  private static @Nullable Finding first(List<Rule> rules, Tokens tokens, int at) {
    for (Rule rule : rules) {
      Finding finding = rule.read(tokens, at);
      if (finding != null) {
        return finding;
      }
    }
    return null;
  }
}
