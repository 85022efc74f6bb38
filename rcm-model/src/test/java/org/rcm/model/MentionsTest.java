package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
  @Test
  void sortsThePartiesByTheirIds() {
    Mentions mentions = new Mentions(
        List.of(Samples.PANAMA, Samples.MEXICO), List.of(Samples.MEMBER_COUNTRIES, Samples.IOM));

    assertThat(mentions.countries()).containsExactly(Samples.MEXICO, Samples.PANAMA);
    assertThat(mentions.organizations()).containsExactly(Samples.IOM, Samples.MEMBER_COUNTRIES);
    assertThat(mentions)
        .isEqualTo(new Mentions(
            List.of(Samples.MEXICO, Samples.PANAMA),
            List.of(Samples.IOM, Samples.MEMBER_COUNTRIES)));
  }

  @Test
  void copiesItsLists() {
    List<Country> countries = new ArrayList<>(List.of(Samples.MEXICO));
    Mentions mentions = new Mentions(countries, List.of());
    countries.add(Samples.PANAMA);

    assertThat(mentions.countries()).containsExactly(Samples.MEXICO);
    assertThatThrownBy(() -> mentions.countries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> mentions.organizations().add(Samples.IOM))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void mayBeOfNobody() {
    assertThat(Mentions.none().isEmpty()).isTrue();
    assertThat(Mentions.none()).isEqualTo(new Mentions(List.of(), List.of()));
    assertThat(new Mentions(List.of(Samples.MEXICO), List.of()).isEmpty()).isFalse();
    assertThat(new Mentions(List.of(), List.of(Samples.IOM)).isEmpty()).isFalse();
  }

  @Test
  void refusesAPartyThatStandsTwice() {
    assertThatThrownBy(() -> new Mentions(List.of(Samples.MEXICO, Samples.MEXICO), List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Countries that are mentioned must be listed once each, but MX stands twice");
    assertThatThrownBy(() -> new Mentions(List.of(), List.of(Samples.IOM, Samples.IOM)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Organisations that are mentioned must be listed once each, but IOM stands twice");
  }

  @Test
  void refusesACountryAmongTheOrganisations() {
    assertThatThrownBy(() -> new Mentions(List.of(), List.of(Samples.MEXICO)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Mentioned organisations must not hold a country, but MX is one");
  }

  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> new Mentions(null, List.of()));
    assertThatNullPointerException().isThrownBy(() -> new Mentions(List.of(), null));
    assertThatNullPointerException()
        .isThrownBy(() -> new Mentions(Arrays.asList((Country) null), List.of()));
    assertThatNullPointerException()
        .isThrownBy(() -> new Mentions(List.of(), Arrays.asList((Party) null)));
  }
}
