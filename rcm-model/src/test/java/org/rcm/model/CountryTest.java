package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
  @ParameterizedTest
  @CsvSource({
    "BZ, Belize, Belice",
    "CA, Canada, Canadá",
    "CR, Costa Rica, Costa Rica",
    "DO, Dominican Republic, República Dominicana",
    "SV, El Salvador, El Salvador",
    "GT, Guatemala, Guatemala",
    "HN, Honduras, Honduras",
    "MX, Mexico, México",
    "NI, Nicaragua, Nicaragua",
    "PA, Panama, Panamá",
    "US, United States, Estados Unidos"
  })
  void namesTheMembersOfTheConferenceInBothLanguages(String code, String english, String spanish) {
    Country country = Country.of(code);

    assertThat(country.code()).isEqualTo(code);
    assertThat(country.id()).isEqualTo(code);
    assertThat(country).hasToString(code);
    assertThat(country.name().in(Locale.ENGLISH)).contains(english);
    assertThat(country.name().in(Samples.SPANISH)).contains(spanish);
  }

  @Test
  void knowsEveryCountryOfIso3166InTheOrderOfTheCodes() {
    List<String> codes = Country.all().stream().map(Country::code).toList();

    assertThat(codes).hasSize(249).isSorted().containsExactlyInAnyOrder(Locale.getISOCountries());
    assertThat(Country.all()).allSatisfy(country -> {
      assertThat(country.name().in(Locale.ENGLISH)).isPresent();
      assertThat(country.name().in(Samples.SPANISH)).isPresent();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"mx", "MEX", "M", "", " MX", "MX ", "484", "ÑX", "M1"})
  void refusesACodeOfAnotherForm(String code) {
    assertThatThrownBy(() -> Country.of(code))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Country code must be two capital letters (ISO 3166-1), but was \"" + code + "\"");
    assertThat(Country.find(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "AN", "UK", "EU"})
  void refusesACodeThatIsNotAssigned(String code) {
    assertThatThrownBy(() -> Country.of(code))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Country code must be assigned to a country by ISO 3166-1, but \"" + code
            + "\" is not");
    assertThat(Country.find(code)).isEmpty();
  }

  @Test
  void isEqualToTheCountryWithTheSameCode() {
    assertThat(Country.of("MX"))
        .isEqualTo(Country.find("MX").orElseThrow())
        .hasSameHashCodeAs(Country.of("MX"))
        .isNotEqualTo(Country.of("PA"))
        .isNotEqualTo("MX")
        .isNotEqualTo(null);
  }

  @Test
  void includesOnlyItself() {
    assertThat(Samples.MEXICO.includes(Country.of("MX"))).isTrue();
    assertThat(Samples.MEXICO.includes(Samples.PANAMA)).isFalse();
    assertThat(Samples.MEXICO.includes(Samples.MEMBER_COUNTRIES)).isFalse();
  }

  @Test
  void givesAListThatCannotBeChanged() {
    assertThatThrownBy(() -> Country.all().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> Country.of(null));
    assertThatNullPointerException().isThrownBy(() -> Country.find(null));
    assertThatNullPointerException().isThrownBy(() -> Samples.MEXICO.includes(null));
    assertThatNullPointerException().isThrownBy(() -> Samples.MEXICO.compareTo(null));
  }
}
