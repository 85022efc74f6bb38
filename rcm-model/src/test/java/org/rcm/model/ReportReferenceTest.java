package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReferenceTest {
  private static final Organization RCGM = Directory.standard().organization("RCGM");
  private static final TimeFrame NOVEMBER = TimeFrame.builder()
      .text("in November 2019")
      .from(LocalDate.of(2019, 11, 1))
      .to(LocalDate.of(2019, 11, 30))
      .precision(Precision.MONTH)
      .build();
  private static final ReportReference REFERENCE = new ReportReference(
      "the conclusions of the RCGM formulated in November 2019", RCGM, NOVEMBER, Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "RCGM, 2019-11-19, 2019-11-20, true",
    "RCGM, 2019-10-31, 2019-11-01, true",
    "RCGM, 2019-11-30, 2019-12-01, true",
    "RCGM, 2019-12-01, 2019-12-02, false",
    "RCGM, 2019-10-30, 2019-10-31, false",
    "WG_LABOUR, 2019-11-19, 2019-11-20, false"
  })
  void fitsAMeetingOfTheBodyInThatTime(String body, LocalDate from, LocalDate to, boolean fits) {
    Meeting meeting = Meeting.builder()
        .title("Meeting")
        .body(Directory.standard().organization(body))
        .startDate(from)
        .endDate(to)
        .build();

    assertThat(REFERENCE.fits(meeting)).isEqualTo(fits);
    assertThat(REFERENCE.fits(Meeting.builder().title("Meeting").build())).isFalse();
  }

  @Test
  void hasWordsAndAFirstAndALastDay() {
    assertThatThrownBy(() -> new ReportReference(" ", RCGM, NOVEMBER, Optional.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The words of a reference must not be blank");
    TimeFrame until = TimeFrame.until("by November", LocalDate.of(2019, 11, 30));
    assertThatThrownBy(() -> new ReportReference("the report", RCGM, until, Optional.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("says from when to when");
  }

  @Test
  void makesItsBodyAPartyOfTheReport() {
    Report report = Report.builder()
        .kind(ReportKind.REPORT)
        .language(Locale.ENGLISH)
        .title("Report")
        .meeting(Meeting.builder().title("Report").build())
        .addConclusion(Conclusion.builder()
            .number("1")
            .label("1.")
            .text("To thank.")
            .addReference(REFERENCE)
            .build())
        .build();

    assertThat(report.parties()).extracting(Party::id).containsExactly("RCGM");
  }
}
