package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConclusionNumberTest {
  private static final List<String> STEPS = List.of(
      "1",
      "2",
      "10",
      "999999999",
      "a",
      "b",
      "i",
      "ii",
      "iii",
      "iv",
      "iiii",
      "v",
      "x",
      "z",
      "aa",
      "ix",
      "vix",
      "A",
      "I",
      "IV",
      "XX",
      "annex");
  private static final String LONGEST = "1" + ".a".repeat(ConclusionNumber.MAX_DEPTH - 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "16",
        "999999999",
        "a",
        "I",
        "7.p",
        "7.p.ii",
        "2.b[1]",
        "[3]",
        "[3].a",
        "[3][1]",
        "4.a~2",
        "4.a~2[1]",
        "4~2.a",
        "[1]~2",
        "1.2.3",
        "IV.a.1",
        "1.abcdefghijklmnop",
        "1[999999999]~999999999"
      })
  void readsWhatItPrints(String text) {
    ConclusionNumber number = ConclusionNumber.parse(text);

    assertThat(number).hasToString(text);
    assertThat(ConclusionNumber.parse(number.toString()))
        .isEqualTo(number)
        .hasSameHashCodeAs(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "7.",
        ".7",
        "7..p",
        "7 .p",
        "7.p ",
        "7p",
        "p7",
        "0",
        "07",
        "7.0",
        "7.-1",
        "1000000000",
        "7.aB",
        "7.é",
        "7.٣",
        "7.abcdefghijklmnopq",
        "[]",
        "[0]",
        "[01]",
        "[a]",
        "7[1",
        "7]1[",
        "7.[1]",
        "7[1]a",
        "4.a~1",
        "4.a~0",
        "4.a~",
        "4.~2",
        "~2",
        "4.a~2~2",
        "4.a~1000000000",
        "7.p\n",
        "７"
      })
  void refusesEveryOtherText(String text) {
    assertThatThrownBy(() -> ConclusionNumber.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("A conclusion number is a path of at most 32 numbers, letters and"
            + " bullets, as in 7.p.ii or 2.b[1], but was \"");
  }

  @Test
  void quotesTheTextThatItRefuses() {
    assertThatThrownBy(() -> ConclusionNumber.parse("7..p"))
        .hasMessage(
            "A conclusion number is a path of at most 32 numbers, letters and bullets, as in"
                + " 7.p.ii or 2.b[1], but was \"7..p\"");
  }

  @Test
  void cutsALongTextThatItRefuses() {
    assertThatThrownBy(() -> ConclusionNumber.parse("?".repeat(1_000_000)))
        .hasMessageEndingWith("\"" + "?".repeat(63) + "…\"");
  }

  @Test
  void hasAtMostThirtyTwoSteps() {
    ConclusionNumber longest = ConclusionNumber.parse(LONGEST);

    assertThat(longest.depth()).isEqualTo(ConclusionNumber.MAX_DEPTH).isEqualTo(32);
    assertThatThrownBy(() -> ConclusionNumber.parse(LONGEST + ".a"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> longest.child("a"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("A conclusion number has at most 32 steps, but \"1.a.a");
    assertThatThrownBy(() -> longest.bullet(1)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void readsALongTextInLinearTime() {
    assertThatThrownBy(() -> ConclusionNumber.parse("1.a".repeat(1_000_000)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void isMadeOfItsSteps() {
    assertThat(ConclusionNumber.of(7).child("p").child("ii"))
        .isEqualTo(ConclusionNumber.parse("7.p.ii"));
    assertThat(ConclusionNumber.of(2).child("b").bullet(1))
        .isEqualTo(ConclusionNumber.parse("2.b[1]"));
    assertThat(ConclusionNumber.of(4).child("a").repeated(2))
        .isEqualTo(ConclusionNumber.parse("4.a~2"));
    assertThat(ConclusionNumber.parse("4.a~2").repeated(1))
        .isEqualTo(ConclusionNumber.parse("4.a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "p.", "p.q", "p[1]", "[1]", "p~2", "0", "P q", "p\n", "aB", "é"})
  void refusesAChildThatIsNoSingleStep(String step) {
    ConclusionNumber seven = ConclusionNumber.of(7);

    assertThatThrownBy(() -> seven.child(step))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(
            "A step of a conclusion number is a number or letters, as p or ii, but was");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE, 1_000_000_000, Integer.MAX_VALUE})
  void refusesCountsThatItCouldNotReadBack(int count) {
    ConclusionNumber seven = ConclusionNumber.of(7);

    assertThatThrownBy(() -> seven.bullet(count))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Bullets are counted from 1 to 999999999, but one was " + count);
    assertThatThrownBy(() -> seven.repeated(count))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A repeated label is counted from 1 to 999999999, but was " + count);
    assertThatThrownBy(() -> ConclusionNumber.of(count)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "7.p.ii, 7.p, 3, ii",
    "2.b[1], 2.b, 3, [1]",
    "4.a~2[1], 4.a~2, 3, [1]",
    "4.a~2, 4, 2, a~2",
    "7, , 1, 7",
    "[3], , 1, [3]"
  })
  void knowsParentDepthAndLastStep(String text, String parent, int depth, String lastStep) {
    ConclusionNumber number = ConclusionNumber.parse(text);

    assertThat(number.parent().map(ConclusionNumber::toString).orElse(null)).isEqualTo(parent);
    assertThat(number.depth()).isEqualTo(depth);
    assertThat(number.lastStep()).isEqualTo(lastStep);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7.p.ii, true",
    "7.p, 7.p.ii, true",
    "7.p.ii, 7.p.ii, false",
    "7.p.ii, 7.p, false",
    "7, 70, false",
    "7.a, 7.a~2, false",
    "7.a~2, 7.a~2[1], true",
    "7.a, 7.a~2[1], false"
  })
  void isAboveWhatStandsBelowIt(String above, String below, boolean expected) {
    assertThat(ConclusionNumber.parse(above).isAbove(ConclusionNumber.parse(below)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2",
    "2, 10",
    "7, 7.a",
    "7.w, 8",
    "7.h, 7.i",
    "7.i, 7.j",
    "7.z, 7.aa",
    "7.aa, 7.ab",
    "7.4, 7.10",
    "7.p.i, 7.p.ii",
    "7.p.iii, 7.p.iv",
    "7.p.iv, 7.p.v",
    "7.p.viii, 7.p.ix",
    "7.p.ix, 7.p.x",
    "7.p.xix, 7.p.xx",
    "7.p.a, 7.p.b",
    "7.P.I, 7.P.II",
    "2.b[2], 2.b[10]",
    "4.a, 4.a~2",
    "4.a~2, 4.a~10",
    "4.a~2, 4.b",
    "4.a.i, 4.a~2"
  })
  void standsInTheOrderOfTheReport(String first, String second) {
    ConclusionNumber earlier = ConclusionNumber.parse(first);
    ConclusionNumber later = ConclusionNumber.parse(second);

    assertThat(earlier).isLessThan(later);
    assertThat(later).isGreaterThan(earlier);
  }

  @Test
  void hasATotalOrderThatAgreesWithEquals() {
    List<ConclusionNumber> numbers = manyNumbers();
    Collections.shuffle(numbers, new Random(7));
    List<ConclusionNumber> sorted = numbers.stream().sorted().toList();

    // In a list sorted by a total order without equal elements every pair compares as its positions
    // do.
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = 0; j < sorted.size(); j++) {
        int compared = Integer.signum(sorted.get(i).compareTo(sorted.get(j)));
        if (compared != Integer.compare(i, j) || (i == j) != sorted.get(i).equals(sorted.get(j))) {
          fail("%s at %s and %s at %s compare as %s", sorted.get(i), i, sorted.get(j), j, compared);
        }
      }
    }
  }

  /** Numbers of one to three steps, many of them alike. */
  private static List<ConclusionNumber> manyNumbers() {
    List<ConclusionNumber> first = STEPS.stream().map(ConclusionNumber::parse).toList();
    List<ConclusionNumber> second =
        first.stream().limit(3).flatMap(ConclusionNumberTest::below).toList();
    List<ConclusionNumber> third =
        second.stream().limit(12).flatMap(ConclusionNumberTest::below).toList();
    return Stream.of(first, second, third)
        .flatMap(List::stream)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Stream<ConclusionNumber> below(ConclusionNumber parent) {
    return Stream.concat(
            STEPS.stream().map(parent::child), Stream.of(parent.bullet(1), parent.bullet(2)))
        .flatMap(number -> Stream.of(number, number.repeated(2)));
  }

  @Test
  void differsFromOtherNumbersAndThings() {
    ConclusionNumber number = ConclusionNumber.parse("7.p");

    assertThat(number)
        .isNotEqualTo(ConclusionNumber.parse("7.P"))
        .isNotEqualTo(ConclusionNumber.parse("7.p~2"))
        .isNotEqualTo(ConclusionNumber.parse("7"))
        .isNotEqualTo("7.p")
        .isNotEqualTo(null);
    assertThat(ConclusionNumber.parse("7.1")).isNotEqualTo(ConclusionNumber.parse("7[1]"));
  }

  @Test
  void refusesNullAtOnce() {
    ConclusionNumber seven = ConclusionNumber.of(7);

    assertThatNullPointerException().isThrownBy(() -> ConclusionNumber.parse(null));
    assertThatNullPointerException().isThrownBy(() -> seven.child(null));
    assertThatNullPointerException().isThrownBy(() -> seven.isAbove(null));
    assertThatNullPointerException().isThrownBy(() -> seven.compareTo(null));
  }
}
