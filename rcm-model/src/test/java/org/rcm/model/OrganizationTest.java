package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTest {
  private static final Organization OAS = Organization.builder()
      .id("OAS")
      .kind(OrganizationKind.INTERGOVERNMENTAL)
      .name(LocalizedText.of("en", "Organization of American States"))
      .acronym(LocalizedText.of("en", "OAS").with("es", "OEA"))
      .build();

  @Test
  void saysWhatItIs() {
    assertThat(OAS.id()).isEqualTo("OAS");
    assertThat(OAS.kind()).isEqualTo(OrganizationKind.INTERGOVERNMENTAL);
    assertThat(OAS.name().in(Locale.ENGLISH)).contains("Organization of American States");
    assertThat(OAS).hasToString("OAS");
  }

  @Test
  void isCalledByItsAcronymWhereItHasOneInTheLanguage() {
    assertThat(OAS.shortName(Samples.SPANISH)).isEqualTo("OEA");
    assertThat(OAS.shortName(Locale.ENGLISH)).isEqualTo("OAS");
    assertThat(OAS.shortName(Locale.FRENCH)).isEqualTo("Organization of American States");
  }

  @Test
  void hasNoAcronymUnlessSaidSo() {
    Organization without = Samples.organization("ACME").build();

    assertThat(without.acronym().isEmpty()).isTrue();
    assertThat(without.shortName(Locale.ENGLISH)).isEqualTo("The ACME");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ABC", "WG_PROTECTION", "A10", "A__"})
  void takesCapitalsDigitsAndLowLinesAsId(String id) {
    assertThat(Samples.organization(id).build().id()).isEqualTo(id);
  }

  @Test
  void takesAnIdOfSixtyFourCharacters() {
    assertThat(Samples.organization("A".repeat(64)).build().id()).hasSize(64);
    assertThatThrownBy(Samples.organization("A".repeat(65))::build)
        .isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MX", "iom", "1OM", "_OM", "I-M", "I M", "IOM ", "ÑOM", "UNSTATED"})
  void refusesAnyOtherId(String id) {
    assertThatThrownBy(Samples.organization(id)::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The id of an organisation or group must be 3 to 64 capitals, digits and low lines, as in"
                + " WG_PROTECTION, and not UNSTATED, but was \"" + id + "\"");
  }

  @Test
  void refusesToHaveNoName() {
    assertThatThrownBy(Samples.organization("ACME").name(LocalizedText.none())::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The party ACME must have a name in at least one language");
  }

  @Test
  void comparesByValue() {
    assertThat(OAS.toBuilder().build()).isEqualTo(OAS).hasSameHashCodeAs(OAS);
    assertThat(OAS.toBuilder().kind(OrganizationKind.OTHER).build()).isNotEqualTo(OAS);
    assertThat(OAS.toBuilder().acronym(LocalizedText.none()).build()).isNotEqualTo(OAS);
  }
}
