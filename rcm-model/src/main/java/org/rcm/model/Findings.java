package org.rcm.model;

import java.util.List;
import java.util.Optional;

/** Where one rule puts what it finds. */
final class Findings {
  private final ValidationRule rule;
  private final List<Finding> found;

  Findings(ValidationRule rule, List<Finding> found) {
    this.rule = rule;
    this.found = found;
  }

  /** Adds a finding about the report as a whole. */
  void add(String english, String spanish) {
    add(Optional.empty(), english, spanish);
  }

  /** Adds a finding about one conclusion. */
  void add(ConclusionNumber place, String english, String spanish) {
    add(Optional.of(place), english, spanish);
  }

  void add(Optional<ConclusionNumber> place, String english, String spanish) {
    LocalizedText message = LocalizedText.of("en", english).with("es", spanish);
    found.add(new Finding(rule.id(), rule.severity(), place, message));
  }
}
