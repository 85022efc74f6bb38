package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalsTest {

  @ParameterizedTest
  @CsvSource({"a, 1", "b, 2", "i, 9", "v, 22", "z, 26", "A, 1", "Z, 26"})
  void aLetterHasItsPlaceInTheAlphabet(String letters, int place) {
    assertThat(Ordinals.ofLetters(letters)).containsExactly(place);
  }

  @Test
  void doubleLettersComeBehindZ() {
    assertThat(Ordinals.ofLetters("aa")).containsExactly(27);
    assertThat(Ordinals.ofLetters("ab")).containsExactly(28);
    assertThat(Ordinals.ofLetters("ba")).containsExactly(53);
    assertThat(Ordinals.ofLetters("zy")).containsExactly(701);
  }

  @Test
  void bbCountsAsTheNextBehindAaOrTheNextButTwentySixBehindIt() {
    assertThat(Ordinals.ofLetters("bb")).containsExactlyInAnyOrder(28, 54);
    assertThat(Ordinals.ofLetters("cc")).containsExactlyInAnyOrder(29, 81);
    assertThat(Ordinals.ofLetters("zz")).containsExactlyInAnyOrder(52, 702);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aaa", "ñ", "á", "1", "a1", "ß"})
  void otherLettersDoNotCount(String letters) {
    assertThat(Ordinals.ofLetters(letters)).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "i, 1",
    "ii, 2",
    "iv, 4",
    "v, 5",
    "ix, 9",
    "x, 10",
    "xiv, 14",
    "xix, 19",
    "xxvi, 26",
    "xl, 40",
    "xlix, 49",
    "l, 50",
    "xcix, 99",
    "c, 100",
    "cccxcix, 399",
    "XXVII, 27"
  })
  void readsRomanNumerals(String numeral, int value) {
    assertThat(Ordinals.ofRoman(numeral)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"iiii", "vv", "iix", "ic", "vx", "il", "a", "cd", "d", "m", "cccc", "xxxx"})
  void refusesWhatIsNoProperRomanNumeralBelowFourHundred(String letters) {
    assertThat(Ordinals.ofRoman(letters)).isEmpty();
  }
}
