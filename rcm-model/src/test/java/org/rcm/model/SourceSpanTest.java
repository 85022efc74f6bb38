package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSpanTest {
  private static final SourceSpan SPAN = new SourceSpan(68, 1, 5610, 128);

  @Test
  void printsThePlaceAsCompilersDo() {
    assertThat(SPAN).hasToString("68:1");
  }

  @Test
  void endsBehindItsLastUnit() {
    assertThat(SPAN.end()).isEqualTo(5738);
    assertThat(new SourceSpan(1, 1, 0, Integer.MAX_VALUE).end()).isEqualTo(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "5610, 128, true",
    "5610, 0, true",
    "5738, 0, true",
    "5700, 10, true",
    "5609, 10, false",
    "5700, 39, false",
    "5739, 0, false"
  })
  void containsWhatLiesInsideIt(int offset, int length, boolean expected) {
    assertThat(SPAN.contains(new SourceSpan(70, 3, offset, length))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 0",
    "1, 0, 0, 0",
    "1, 1, -1, 0",
    "1, 1, 0, -1",
    "-5, -5, -5, -5",
    "1, 1, 1, 2147483647"
  })
  void refusesNumbersOutsideTheirRanges(int line, int column, int offset, int length) {
    assertThatThrownBy(() -> new SourceSpan(line, column, offset, length))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "A source span counts line and column from 1, offset and length from 0, but was line "
                + line + ", column " + column + ", offset " + offset + ", length " + length);
  }

  @Test
  void isOrderedByPlaceInAgreementWithEquals() {
    List<SourceSpan> inOrder = List.of(
        new SourceSpan(9, 9, 0, 0),
        new SourceSpan(1, 1, 0, 5),
        new SourceSpan(1, 2, 0, 5),
        new SourceSpan(2, 1, 0, 5),
        new SourceSpan(1, 1, 7, 0));

    for (int i = 0; i < inOrder.size(); i++) {
      for (int j = 0; j < inOrder.size(); j++) {
        assertThat(Integer.signum(inOrder.get(i).compareTo(inOrder.get(j))))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> SPAN.contains(null));
    assertThatNullPointerException().isThrownBy(() -> SPAN.compareTo(null));
  }
}
