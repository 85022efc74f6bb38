package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
  private static final LocalDate AUGUST_28 = LocalDate.of(2018, 8, 28);
  private static final LocalDate AUGUST_29 = LocalDate.of(2018, 8, 29);

  @Test
  void printsAsAnIntervalOfIso8601() {
    assertThat(new DateRange(AUGUST_28, AUGUST_29)).hasToString("2018-08-28/2018-08-29");
  }

  @Test
  void mayBeASingleDay() {
    assertThat(new DateRange(AUGUST_28, AUGUST_28).to()).isEqualTo(AUGUST_28);
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatThrownBy(() -> new DateRange(AUGUST_29, AUGUST_28))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A date range must not end before it starts, but was 2018-08-29 to 2018-08-28");
  }

  @Test
  void isOrderedByFirstDayThenLast() {
    DateRange first = new DateRange(AUGUST_28, AUGUST_28);
    DateRange second = new DateRange(AUGUST_28, AUGUST_29);
    DateRange third = new DateRange(AUGUST_29, AUGUST_29);

    assertThat(first).isLessThan(second).isEqualByComparingTo(first);
    assertThat(second).isLessThan(third);
  }

  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> new DateRange(null, AUGUST_28));
    assertThatNullPointerException().isThrownBy(() -> new DateRange(AUGUST_28, null));
  }
}
