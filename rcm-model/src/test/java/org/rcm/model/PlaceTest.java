package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlaceTest {
  @Test
  void mayBeWordsAlone() {
    Place place = Place.of("a city to be defined");

    assertThat(place.text()).isEqualTo("a city to be defined");
    assertThat(place.city()).isEmpty();
    assertThat(place.country()).isEmpty();
    assertThat(place).isEqualTo(Place.builder().text("a city to be defined").build());
  }

  @Test
  void mayNameCityAndCountry() {
    Place place = Place.builder()
        .text("Panama City, Panama")
        .city("Panama City")
        .country(Samples.PANAMA)
        .build();

    assertThat(place.city()).contains("Panama City");
    assertThat(place.country()).contains(Samples.PANAMA);
  }

  @Test
  void refusesBlankTexts() {
    assertThatThrownBy(() -> Place.of(""))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The text of a place must not be blank");
    assertThatThrownBy(Place.builder().text("Panama").city(" ")::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The city of a place must not be blank");
    assertThatNullPointerException().isThrownBy(() -> Place.of(null));
  }
}
