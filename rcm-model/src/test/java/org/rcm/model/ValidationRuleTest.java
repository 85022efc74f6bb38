package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidationRuleTest {
  @ParameterizedTest
  @CsvSource({
    "meeting-without-date, WARNING, false",
    "meeting-without-body, INFO, false",
    "no-participants, INFO, false",
    "title-year-differs, WARNING, true",
    "no-conclusions, WARNING, false",
    "empty-conclusion, WARNING, false",
    "number-gap, WARNING, false",
    "number-order, WARNING, true",
    "deadline-before-meeting, WARNING, true",
    "country-not-present, WARNING, true",
    "acronym-undefined, INFO, false"
  })
  void hasAnIdASeverityAndProfiles(String id, Severity severity, boolean inDraft) {
    ValidationRule rule = ValidationRule.of(id);

    assertThat(rule.id()).isEqualTo(id);
    assertThat(rule).hasToString(id);
    assertThat(rule.severity()).isEqualTo(severity);
    assertThat(rule.profiles().contains(ValidationProfile.DRAFT)).isEqualTo(inDraft);
    assertThat(rule.profiles()).contains(ValidationProfile.PUBLISHED);
  }

  @ParameterizedTest
  @EnumSource
  void isCalledAsItsConstant(ValidationRule rule) {
    assertThat(rule.id().replace('-', '_')).isEqualToIgnoringCase(rule.name());
    assertThat(ValidationRule.of(rule.id())).isSameAs(rule);
  }

  @Test
  void listsTheKnownIdsWhereItRefusesOne() {
    assertThatThrownBy(() -> ValidationRule.of("number-gaps"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "A rule must be one of [meeting-without-date, meeting-without-body, no-participants,"
                + " title-year-differs, no-conclusions, empty-conclusion, number-gap, number-order,"
                + " deadline-before-meeting, country-not-present, acronym-undefined], but was"
                + " \"number-gaps\"");
    assertThatNullPointerException().isThrownBy(() -> ValidationRule.of(null));
  }
}
