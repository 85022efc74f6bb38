package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeFrameTest {
  private static final LocalDate JANUARY_1 = LocalDate.of(2021, 1, 1);
  private static final LocalDate DECEMBER_31 = LocalDate.of(2021, 12, 31);
  private static final DateRange AUGUST =
      new DateRange(LocalDate.of(2018, 8, 28), LocalDate.of(2018, 8, 29));
  private static final DateRange OCTOBER =
      new DateRange(LocalDate.of(2018, 10, 2), LocalDate.of(2018, 10, 3));

  @Test
  void hasOnlyTheLastDayOfADeadline() {
    TimeFrame due = TimeFrame.until("by 3 August at the latest", LocalDate.of(2018, 8, 3));

    assertThat(due.text()).isEqualTo("by 3 August at the latest");
    assertThat(due.from()).isEmpty();
    assertThat(due.to()).contains(LocalDate.of(2018, 8, 3));
    assertThat(due.precision()).isEqualTo(Precision.DAY);
    assertThat(due.lastDay()).contains(LocalDate.of(2018, 8, 3));
    assertThat(due).hasToString("by 3 August at the latest (../2018-08-03)");
  }

  @Test
  void hasNoDatesWhereTheWordsSetNone() {
    TimeFrame due = TimeFrame.open("as soon as possible");

    assertThat(due.precision()).isEqualTo(Precision.OPEN);
    assertThat(due.from()).isEmpty();
    assertThat(due.to()).isEmpty();
    assertThat(due.lastDay()).isEmpty();
    assertThat(due).hasToString("as soon as possible");
  }

  @Test
  void hasBothDaysOfAYear() {
    TimeFrame due = year().build();

    assertThat(due.lastDay()).contains(DECEMBER_31);
    assertThat(due).hasToString("in 2021 (2021-01-01/2021-12-31)");
  }

  @Test
  void mayHaveAFirstDayAlone() {
    TimeFrame from = TimeFrame.builder()
        .text("from 2021 on")
        .from(JANUARY_1)
        .precision(Precision.YEAR)
        .build();

    assertThat(from.lastDay()).isEmpty();
    assertThat(from).hasToString("from 2021 on (2021-01-01/..)");
  }

  @Test
  void keepsThePeriodsInTheOrderOfTheWords() {
    TimeFrame due = TimeFrame.builder()
        .text("in October, or already in August")
        .addPeriods(OCTOBER, AUGUST)
        .precision(Precision.DAY)
        .build();

    assertThat(due.periods()).containsExactly(OCTOBER, AUGUST);
    assertThat(due.lastDay()).contains(OCTOBER.to());
    assertThat(due)
        .hasToString(
            "in October, or already in August (2018-10-02/2018-10-03, 2018-08-28/2018-08-29)");
  }

  @Test
  void mayLastOneDay() {
    assertThat(year().to(JANUARY_1).build().lastDay()).contains(JANUARY_1);
  }

  @Test
  void refusesToEndBeforeItStarts() {
    TimeFrame.Builder backwards = year().from(DECEMBER_31).to(JANUARY_1);

    assertThatThrownBy(backwards::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A time frame must not end before it starts, but was 2021-12-31 to 2021-01-01");
  }

  @Test
  void refusesPeriodsBesideFromAndTo() {
    TimeFrame.Builder both = year().addPeriods(AUGUST, OCTOBER);

    assertThatThrownBy(both::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "A time frame has either from and to or two and more periods, but had"
                + " [2018-08-28/2018-08-29, 2018-10-02/2018-10-03] with from 2021-01-01 and to 2021-12-31");
  }

  @Test
  void refusesASinglePeriod() {
    TimeFrame.Builder one =
        TimeFrame.builder().text("28-29 August").addPeriod(AUGUST).precision(Precision.DAY);

    assertThatThrownBy(one::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A time frame has either from and to or two and more periods, but had"
            + " [2018-08-28/2018-08-29] with from - and to -");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void refusesAPrecisionWithoutDates(Precision precision) {
    TimeFrame.Builder undated = TimeFrame.builder().text("soon").precision(precision);

    assertThatThrownBy(undated::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "A time frame has precision OPEN if and only if it has no dates, but \"soon\" had"
                + " precision " + precision + " without dates");
  }

  @Test
  void refusesDatesWithoutAPrecision() {
    assertThatThrownBy(year().precision(Precision.OPEN)::build)
        .hasMessage(
            "A time frame has precision OPEN if and only if it has no dates, but \"in 2021\" had"
                + " precision OPEN with dates");
    assertThatThrownBy(
            TimeFrame.builder().text("twice").addPeriods(AUGUST, OCTOBER).precision(Precision.OPEN)
                ::build)
        .hasMessage(
            "A time frame has precision OPEN if and only if it has no dates, but \"twice\" had"
                + " precision OPEN with dates");
  }

  @Test
  void refusesBlankWords() {
    assertThatThrownBy(() -> TimeFrame.open(" "))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The text of a time frame must not be blank");
  }

  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> TimeFrame.open(null));
    assertThatNullPointerException().isThrownBy(() -> TimeFrame.until("soon", null));
  }

  private static TimeFrame.Builder year() {
    return TimeFrame.builder()
        .text("in 2021")
        .from(JANUARY_1)
        .to(DECEMBER_31)
        .precision(Precision.YEAR);
  }
}
