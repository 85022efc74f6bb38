package org.rcm.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what is unusual in a report: a gap in the numbers, a deadline before the meeting, a country that has to act but
 * took no part.
 *
 * <pre>{@code
 * for (Finding finding : ReportValidator.create().validate(report)) {
 *   System.out.println(finding);   // 7.d warning number-gap: 7.c is missing between 7.b and 7.d
 * }
 * }</pre>
 *
 * <p>{@link ValidationRule} lists what it looks for. A finding says that somebody should look; the report stays as it
 * is. A validator holds only its configuration: it is immutable and may be shared between threads.
 */
public final class ReportValidator {
  private final Set<ValidationRule> rules;
  private final Set<String> knownAcronyms;

  private ReportValidator(Set<ValidationRule> rules, Set<String> knownAcronyms) {
    this.rules = Collections.unmodifiableSet(rules);
    this.knownAcronyms = knownAcronyms;
  }

  /** {@return a validator with all rules for published reports and the standard directory} */
  public static ReportValidator create() {
    return builder().build();
  }

  /** {@return a builder; nothing must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the rules by which it checks, in their own order; cannot be changed} */
  public Set<ValidationRule> rules() {
    return rules;
  }

  /**
   * Checks a report. The same report always gives the same findings.
   *
   * @param report the report
   * @return what was found: about the report as a whole first, then in the order of its conclusions; empty if nothing
   *     is unusual
   */
  public List<Finding> validate(Report report) {
    RuleInput input = new RuleInput(Objects.requireNonNull(report, "report"), knownAcronyms);
    List<Finding> found = new ArrayList<>();
    rules.forEach(rule -> check(rule, input, new Findings(rule, found)));
    return inOrder(found, report);
  }

  private static void check(ValidationRule rule, RuleInput input, Findings found) {
    switch (rule) {
      case MEETING_WITHOUT_DATE -> MeetingRules.withoutDate(input, found);
      case MEETING_WITHOUT_BODY -> MeetingRules.withoutBody(input, found);
      case NO_PARTICIPANTS -> MeetingRules.withoutParticipants(input, found);
      case TITLE_YEAR_DIFFERS -> MeetingRules.titleYear(input, found);
      case NO_CONCLUSIONS -> ConclusionRules.noConclusions(input, found);
      case EMPTY_CONCLUSION -> ConclusionRules.emptyConclusions(input, found);
      case NUMBER_GAP -> ConclusionRules.numberGaps(input, found);
      case NUMBER_ORDER -> ConclusionRules.numberOrder(input, found);
      case DEADLINE_BEFORE_MEETING -> CommitmentRules.deadlines(input, found);
      case COUNTRY_NOT_PRESENT -> CommitmentRules.absentCountries(input, found);
      case ACRONYM_UNDEFINED -> AcronymRule.check(input, found);
    }
  }

  /** Findings of one place stay in the order of the rules. */
  private static List<Finding> inOrder(List<Finding> found, Report report) {
    Map<ConclusionNumber, Integer> positions = new HashMap<>();
    for (Conclusion conclusion : report.allConclusions()) {
      positions.put(conclusion.number(), positions.size());
    }
    Comparator<Finding> byPosition =
        Comparator.comparing(finding -> finding.place().map(positions::get).orElse(-1));
    return found.stream().sorted(byPosition).toList();
  }

  /** Builds a {@link ReportValidator}. Not thread-safe. */
  public static final class Builder {
    private final Set<ValidationRule> without = EnumSet.noneOf(ValidationRule.class);
    private ValidationProfile profile = ValidationProfile.PUBLISHED;
    private Directory directory = Directory.standard();

    private Builder() {}

    /**
     * Which rules to begin with; {@link ValidationProfile#PUBLISHED} unless said otherwise.
     *
     * @param profile the profile
     * @return this builder
     */
    public Builder profile(ValidationProfile profile) {
      this.profile = Objects.requireNonNull(profile, "profile");
      return this;
    }

    /**
     * Switches a rule off.
     *
     * @param rule the {@linkplain ValidationRule#id() id} of the rule, {@code number-gap}; it need not be in the
     *     profile
     * @return this builder
     * @throws InvalidValueException if no rule has this id; the message lists those that there are
     */
    public Builder without(String rule) {
      without.add(ValidationRule.of(rule));
      return this;
    }

    /**
     * Whose acronyms need no explanation; {@link Directory#standard()} unless said otherwise.
     *
     * @param directory the directory
     * @return this builder
     */
    public Builder directory(Directory directory) {
      this.directory = Objects.requireNonNull(directory, "directory");
      return this;
    }

    /** {@return the validator; changes of this builder do not reach it} */
    public ReportValidator build() {
      Set<ValidationRule> rules = EnumSet.allOf(ValidationRule.class);
      rules.removeIf(rule -> !rule.profiles().contains(profile) || without.contains(rule));
      return new ReportValidator(rules, Acronyms.known(directory));
    }
  }
}
