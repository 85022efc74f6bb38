package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
  private static final Locale MEXICAN = Locale.forLanguageTag("es-MX");
  private static final LocalizedText SECRETARIAT =
      LocalizedText.of("en", "Technical Secretariat").with("es", "Secretaría Técnica");

  @Test
  void givesTheTextInALanguage() {
    assertThat(SECRETARIAT.in(Locale.ENGLISH)).contains("Technical Secretariat");
    assertThat(SECRETARIAT.in(Samples.SPANISH)).contains("Secretaría Técnica");
    assertThat(SECRETARIAT.in(Locale.FRENCH)).isEmpty();
  }

  @Test
  void takesTheLanguageWhereThereIsNoTextForItsCountry() {
    assertThat(SECRETARIAT.in(MEXICAN)).contains("Secretaría Técnica");
    assertThat(SECRETARIAT.in(Locale.US)).contains("Technical Secretariat");
  }

  @Test
  void prefersTheTextForACountry() {
    LocalizedText text = LocalizedText.of("es", "computadora portátil").with("es-MX", "laptop");

    assertThat(text.in(MEXICAN)).contains("laptop");
    assertThat(text.in(Samples.SPANISH)).contains("computadora portátil");
  }

  @Test
  void givesTheBestTextThereIs() {
    assertThat(SECRETARIAT.bestFor(Samples.SPANISH)).isEqualTo("Secretaría Técnica");
    assertThat(SECRETARIAT.bestFor(Locale.FRENCH)).isEqualTo("Technical Secretariat");
    assertThat(LocalizedText.of("pt", "Secretaria").with("es", "Secretaría").bestFor(Locale.FRENCH))
        .isEqualTo("Secretaría");
    assertThat(LocalizedText.none().bestFor(Locale.FRENCH)).isEmpty();
  }

  @Test
  void changesOnlyItsCopy() {
    LocalizedText changed = SECRETARIAT.with("en", "Executive Secretariat");

    assertThat(changed).hasToString("Executive Secretariat");
    assertThat(SECRETARIAT).hasToString("Technical Secretariat");
    assertThatThrownBy(() -> SECRETARIAT.byLanguage().put("fr", "Secrétariat"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void comparesByValue() {
    LocalizedText same =
        LocalizedText.of(Map.of("es", "Secretaría Técnica", "en", "Technical Secretariat"));

    assertThat(same).isEqualTo(SECRETARIAT).hasSameHashCodeAs(SECRETARIAT);
    assertThat(same.byLanguage().keySet()).containsExactly("en", "es");
    assertThat(same).isNotEqualTo(LocalizedText.of("en", "Technical Secretariat"));
    assertThat(LocalizedText.of(Map.of())).isEqualTo(LocalizedText.none());
    assertThat(LocalizedText.none().isEmpty()).isTrue();
    assertThat(SECRETARIAT.isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "EN", "english", "en_US", "en-", "es-419-", "e n", "x-private"})
  void refusesWhatIsNoLanguageTag(String language) {
    assertThatThrownBy(() -> LocalizedText.of(language, "text"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A language must be a tag of BCP 47 such as \"en\" or \"es\", but was \""
            + language + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void refusesABlankText(String text) {
    assertThatThrownBy(() -> LocalizedText.of("en", text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The text for language \"en\" must not be blank");
  }

  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> LocalizedText.of(null, "text"));
    assertThatNullPointerException().isThrownBy(() -> LocalizedText.of("en", null));
    assertThatNullPointerException().isThrownBy(() -> LocalizedText.of(null));
    assertThatNullPointerException().isThrownBy(() -> LocalizedText.none().in(null));
    assertThatNullPointerException().isThrownBy(() -> LocalizedText.none().bestFor(null));
  }
}
