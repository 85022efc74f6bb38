package org.rcm.parser.internal.meaning;

import java.util.Optional;

/**
 * How something was found.
 *
 * @param rule the id of the rule: of {@link ReadingRule}, or of the rules of dates
 * @param words the words that it rests on; empty for the dates of the meeting
 */
public record Trace(String rule, Optional<Quotation> words) {

  static Trace of(ReadingRule rule, Quotation words) {
    return new Trace(rule.id(), Optional.of(words));
  }

  static Trace ofMeeting(ReadingRule rule) {
    return new Trace(rule.id(), Optional.empty());
  }

  boolean is(ReadingRule other) {
    return rule.equals(other.id());
  }

  /** The same words, for another reason. */
  Trace as(ReadingRule other) {
    return new Trace(other.id(), words);
  }
}
