package org.rcm.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a {@link ReportValidator} looks for. A report may break any of these rules and still be a report; whatever
 * cannot be at all is refused when it is built.
 *
 * <p>Ids never change: applications may store them and switch on them. Unless said otherwise a rule belongs to the
 * profile {@link ValidationProfile#PUBLISHED} alone.
 */
public enum ValidationRule {
  /** {@code meeting-without-date}, a warning: the meeting has no date, so that no deadline can be reckoned from it. */
  MEETING_WITHOUT_DATE("meeting-without-date", Severity.WARNING, ValidationProfile.PUBLISHED),

  /** {@code meeting-without-body}, an info: it is not known which body met. */
  MEETING_WITHOUT_BODY("meeting-without-body", Severity.INFO, ValidationProfile.PUBLISHED),

  /** {@code no-participants}, an info: nobody is listed as taking part. */
  NO_PARTICIPANTS("no-participants", Severity.INFO, ValidationProfile.PUBLISHED),

  /**
   * {@code title-year-differs}, a warning in every profile: the titles name one year, and the meeting was held in
   * another.
   */
  TITLE_YEAR_DIFFERS("title-year-differs", Severity.WARNING, ValidationProfile.DRAFT),

  /**
   * {@code no-conclusions}, a warning: a document that should have conclusions has none. Declarations and communiqués
   * may be all prose.
   */
  NO_CONCLUSIONS("no-conclusions", Severity.WARNING, ValidationProfile.PUBLISHED),

  /** {@code empty-conclusion}, a warning: an item has neither text nor items below it. */
  EMPTY_CONCLUSION("empty-conclusion", Severity.WARNING, ValidationProfile.PUBLISHED),

  /**
   * {@code number-gap}, a warning: a number is missing among siblings, as in 2, 4. Numbers, letters, Roman numerals
   * and bullets are each counted from their first one, across section headings.
   */
  NUMBER_GAP("number-gap", Severity.WARNING, ValidationProfile.PUBLISHED),

  /**
   * {@code number-order}, a warning in every profile: a sibling stands after one with the same or a higher number. To
   * start again at the first number below a new section heading is in order.
   */
  NUMBER_ORDER("number-order", Severity.WARNING, ValidationProfile.DRAFT),

  /** {@code deadline-before-meeting}, a warning in every profile: what was agreed is due before the meeting began. */
  DEADLINE_BEFORE_MEETING("deadline-before-meeting", Severity.WARNING, ValidationProfile.DRAFT),

  /**
   * {@code country-not-present}, a warning in every profile: a country has to act, but took no part. Says nothing
   * where no participants are listed.
   */
  COUNTRY_NOT_PRESENT("country-not-present", Severity.WARNING, ValidationProfile.DRAFT),

  /**
   * {@code acronym-undefined}, an info: an acronym of two to eight letters is neither explained in the report, as in
   * "Liaison Officer Network (LON)", nor known in the directory. It is reported once, where it stands first.
   */
  ACRONYM_UNDEFINED("acronym-undefined", Severity.INFO, ValidationProfile.PUBLISHED);

  private final String id;
  private final Severity severity;
  private final ValidationProfile from;

  ValidationRule(String id, Severity severity, ValidationProfile from) {
    this.id = id;
    this.severity = severity;
    this.from = from;
  }

  /**
   * The rule with an id.
   *
   * @param id an id such as {@code number-gap}
   * @return the rule
   * @throws InvalidValueException if no rule has this id; the message lists those that there are
   */
  public static ValidationRule of(String id) {
    for (ValidationRule rule : values()) {
      if (id.equals(rule.id)) {
        return rule;
      }
    }
    throw new InvalidValueException(
        "A rule must be one of " + Arrays.toString(values()) + ", but was " + Checks.quote(id));
  }

  /** {@return the stable name of the rule in findings and settings, {@code number-gap}} */
  public String id() {
    return id;
  }

  /** {@return how much its findings matter} */
  public Severity severity() {
    return severity;
  }

  /** {@return the profiles that it belongs to; cannot be changed} */
  public Set<ValidationProfile> profiles() {
    return Collections.unmodifiableSet(EnumSet.range(from, ValidationProfile.PUBLISHED));
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
