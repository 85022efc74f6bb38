package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("en", "7.c is missing").with("es", "Falta 7.c");
  private static final Optional<ConclusionNumber> PLACE =
      Optional.of(ConclusionNumber.parse("7.d"));

  @Test
  void printsAsCompilersDo() {
    assertThat(new Finding("number-gap", Severity.WARNING, PLACE, MESSAGE))
        .hasToString("7.d warning number-gap: 7.c is missing");
    assertThat(new Finding("no-participants", Severity.INFO, Optional.empty(), MESSAGE))
        .hasToString("report info no-participants: 7.c is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Number-Gap", "number_gap", "number-", "-gap", "number gap", "a--b"})
  void refusesARuleThatIsNoId(String rule) {
    assertThatThrownBy(() -> new Finding(rule, Severity.INFO, PLACE, MESSAGE))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The id of a rule must be small letters joined by hyphens, as in number-gap, but was \""
                + rule + "\"");
  }

  @Test
  void refusesToSayNothing() {
    assertThatThrownBy(() -> new Finding("a", Severity.INFO, PLACE, LocalizedText.none()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A finding must have a message in at least one language");
  }

  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Finding(null, Severity.INFO, PLACE, MESSAGE));
    assertThatNullPointerException().isThrownBy(() -> new Finding("a", null, PLACE, MESSAGE));
    assertThatNullPointerException()
        .isThrownBy(() -> new Finding("a", Severity.INFO, null, MESSAGE));
    assertThatNullPointerException().isThrownBy(() -> new Finding("a", Severity.INFO, PLACE, null));
  }
}
