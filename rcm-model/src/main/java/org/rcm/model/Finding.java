package org.rcm.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something unusual that a {@link ReportValidator} found in a report.
 *
 * <p>It prints as compilers print their warnings:
 *
 * <pre>
 * 7.d warning number-gap: 7.c is missing between 7.b and 7.d
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the {@linkplain ValidationRule#id() id} of the rule that found it, {@code number-gap}
 * @param severity how much it matters
 * @param place the conclusion in which it was found; empty if it is about the report as a whole
 * @param message what was found and what was expected, in English and Spanish
 */
public record Finding(
    String rule, Severity severity, Optional<ConclusionNumber> place, LocalizedText message) {
  private static final Pattern ID = Pattern.compile("[a-z]+(?:-[a-z]+)*");

  /**
   * Checks rule and message.
   *
   * @param rule the id of the rule
   * @param severity how much it matters
   * @param place the conclusion
   * @param message what was found
   * @throws InvalidValueException if the id is not small letters joined by hyphens, or the message is in no language
   */
  public Finding {
    if (!ID.matcher(rule).matches()) {
      throw new InvalidValueException(
          "The id of a rule must be small letters joined by hyphens, as in number-gap, but was "
              + Checks.quote(rule));
    }
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    if (message.isEmpty()) {
      throw new InvalidValueException("A finding must have a message in at least one language");
    }
  }

  /** {@return place, severity, rule and English message in one line; the place is "report" if it has no other} */
  @Override
  public String toString() {
    return place.map(ConclusionNumber::toString).orElse("report") + " "
        + severity.name().toLowerCase(Locale.ROOT) + " " + rule + ": " + message;
  }
}
