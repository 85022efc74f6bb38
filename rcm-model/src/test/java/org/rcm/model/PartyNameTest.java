package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PartyNameTest {
  @Test
  void comparesByValue() {
    PartyName name = new PartyName(Samples.RCGM, "GRCM", Samples.SPANISH);

    assertThat(name)
        .isEqualTo(new PartyName(Samples.RCGM, "GRCM", Samples.SPANISH))
        .hasSameHashCodeAs(new PartyName(Samples.RCGM, "GRCM", Samples.SPANISH))
        .isNotEqualTo(new PartyName(Samples.RCGM, "GRCM", Locale.ENGLISH))
        .isNotEqualTo(new PartyName(Samples.IOM, "GRCM", Samples.SPANISH));
  }

  @Test
  void refusesABlankText() {
    assertThatThrownBy(() -> new PartyName(Samples.RCGM, " ", Samples.SPANISH))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A name of RCGM must not be blank");
  }

  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> new PartyName(null, "GRCM", Samples.SPANISH));
    assertThatNullPointerException()
        .isThrownBy(() -> new PartyName(Samples.RCGM, null, Samples.SPANISH));
    assertThatNullPointerException().isThrownBy(() -> new PartyName(Samples.RCGM, "GRCM", null));
  }
}
