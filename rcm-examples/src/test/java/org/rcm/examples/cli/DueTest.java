package org.rcm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rcm.model.DateRange;
import org.rcm.model.Precision;
import org.rcm.model.TimeFrame;

class DueTest {
  @ParameterizedTest
  @CsvSource({
    "DAY,           , 2023-06-30, 2023-06-30",
    "DAY, 2023-06-30, 2023-06-30, 2023-06-30",
    "DAY, 2023-10-10, 2023-10-11, 2023-10-10 – 2023-10-11",
    "DAY, 2023-10-10,           , 2023-10-10 – …",
    "WEEK, 2023-09-21, 2023-09-30, 2023-09-21 – 2023-09-30",
    "MONTH, 2023-06-01, 2023-06-30, 2023-06",
    "MONTH, 2011-02-01, 2011-03-31, 2011-02 – 2011-03",
    "QUARTER, 2024-01-01, 2024-03-31, 2024-Q1",
    "QUARTER,         , 2022-03-31, 2022-Q1",
    "YEAR, 2021-01-01, 2021-12-31, 2021"
  })
  void isNeverFinerThanTheWords(Precision precision, LocalDate from, LocalDate to, String text) {
    TimeFrame.Builder due = TimeFrame.builder().text("words").precision(precision);
    if (from != null) {
      due.from(from);
    }
    if (to != null) {
      due.to(to);
    }

    assertThat(Due.toText(due.build())).isEqualTo(text);
  }

  @Test
  void givesEachOfSeveralPeriods() {
    LocalDate day = LocalDate.of(2018, 8, 28);
    TimeFrame due = TimeFrame.builder()
        .text("28-29 August and 2 October 2018")
        .precision(Precision.DAY)
        .addPeriod(new DateRange(day, day.plusDays(1)))
        .addPeriod(new DateRange(LocalDate.of(2018, 10, 2), LocalDate.of(2018, 10, 2)))
        .build();

    assertThat(Due.toText(due)).isEqualTo("2018-08-28 – 2018-08-29, 2018-10-02");
  }

  @Test
  void givesTheWordsWhereThereIsNoDate() {
    assertThat(Due.toText(TimeFrame.open("as soon as possible"))).isEqualTo("as soon as possible");
  }
}
