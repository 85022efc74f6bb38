package org.rcm.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a field of a commitment rests on: the rule that found it and the words that it found.
 *
 * <p>That 13.e of the July 2018 report is due on 3 August 2018 rests on the words "by 3 August at the latest" in its own
 * clause, which the rule {@code until-day} reads, and, as they say no year, on the dates of the meeting
 * ({@code year-of-the-meeting}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param field what rests on it
 * @param origin from where it was taken; everything but the clause itself is inferred
 * @param rule the stable id of the rule, in kebab case, to be read as words: {@code named-behind-the-verb}
 * @param text the words, line breaks undone; empty for the dates of the meeting
 * @param position offset of the words in {@link Commitment#clause()}, from 0 in UTF-16 units; empty if they stand
 *     elsewhere
 * @param source where in the source the words stand, if they were read from one
 */
public record Evidence(
    CommitmentField field,
    EvidenceOrigin origin,
    String rule,
    Optional<String> text,
    OptionalInt position,
    Optional<SourceSpan> source) {
  private static final Pattern RULE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Checks the parts.
   *
   * @param field what rests on it
   * @param origin from where it was taken
   * @param rule the stable id of the rule
   * @param text the words
   * @param position offset of the words in the clause
   * @param source where in the source the words stand
   * @throws InvalidValueException if the rule is not in kebab case, the text blank, a position below 0 or given without
   *     words of the clause
   */
  public Evidence {
    if (!RULE.matcher(rule).matches()) {
      throw new InvalidValueException(
          "The rule of evidence is an id such as named-behind-the-verb, but was "
              + Checks.quote(rule));
    }
    Checks.text("The words of evidence", text);
    if (position.isPresent()
        && (position.getAsInt() < 0 || text.isEmpty() || origin != EvidenceOrigin.CLAUSE)) {
      throw new InvalidValueException(
          "The position of evidence is that of its words in the clause, from 0, but was "
              + position.getAsInt() + " for words of " + origin);
    }
  }

  /** {@return whether it was taken from anywhere but the clause itself} */
  public boolean isInferred() {
    return origin != EvidenceOrigin.CLAUSE;
  }
}
