package org.rcm.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a field of a commitment rests on: the words that were found, where they stand, and the rule that found them.
 *
 * <p>That 13.e of the July 2018 report is due on 3 August 2018 rests on two things: on the words "by 3 August at the
 * latest" of its own clause, by the rule {@code until-then}; and, as they say no year, on the dates of the meeting, by
 * the rule {@code year-of-the-meeting}.
 *
 * <p>A rule is named by a stable id, which is written to be read as words. Those of this library's parser are listed with
 * examples in {@code reading-rules.md}, among the sources of rcm-parser; an application that finds commitments in
 * another way has ids of its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field what rests on it
 * @param origin from where it was taken
 * @param rule the id of the rule, small letters and digits with hyphens between the words: {@code named-behind-the-verb}
 * @param text the words, line breaks undone; for the dates of the meeting there may be none
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
  private static final Pattern RULE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  /**
   * Checks the parts.
   *
   * @param field what rests on it
   * @param origin from where it was taken
   * @param rule the id of the rule
   * @param text the words
   * @param position offset of the words in the clause
   * @param source where in the source the words stand
   * @throws InvalidValueException if the rule is no such id; if there are no words, or blank ones, but for the dates of
   *     the meeting; if a position is below 0, or given for words that do not stand in the clause
   */
  public Evidence {
    if (!RULE.matcher(rule).matches()) {
      throw new InvalidValueException(
          "The rule of evidence must be an id such as named-behind-the-verb, but was "
              + Checks.quote(rule));
    }
    Checks.text("The words of evidence", text);
    if (text.isEmpty() && origin != EvidenceOrigin.MEETING) {
      throw new InvalidValueException(
          "Evidence must quote words unless it rests on the dates of the meeting, but that for "
              + field + " rests on the " + origin + " and quotes none");
    }
    if (position.isPresent() && position.getAsInt() < 0) {
      throw new InvalidValueException(
          "The position of evidence counts from 0, but was " + position.getAsInt());
    }
    if (position.isPresent() && origin != EvidenceOrigin.CLAUSE) {
      throw new InvalidValueException(
          "Only words of the clause have a position in it, but those for " + field + " are of the "
              + origin);
    }
  }

  /** {@return whether it was taken from anywhere but the clause itself} */
  public boolean isInferred() {
    return origin != EvidenceOrigin.CLAUSE;
  }

  /** Whether its words stand at its position of a clause; without a position, there is nothing to be wrong. */
  boolean fits(Optional<String> clause) {
    return position.isEmpty()
        || clause
            .filter(words -> words.startsWith(text.orElseThrow(), position.getAsInt()))
            .isPresent();
  }
}
