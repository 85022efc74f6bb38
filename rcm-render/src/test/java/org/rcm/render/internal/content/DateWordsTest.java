package org.rcm.render.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rcm.model.Precision;
import org.rcm.model.TimeFrame;

class DateWordsTest {
  private final DateWords english = new DateWords(Labels.in(Labels.LANGUAGES.get(0)));
  private final DateWords spanish = new DateWords(Labels.in(Labels.LANGUAGES.get(1)));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2018-07-19 | 2018-07-19 | 19 July 2018                        | 19 de julio de 2018
      2018-07-19 | 2018-07-20 | 19–20 July 2018                     | 19 y 20 de julio de 2018
      2018-07-01 | 2018-07-31 | 1–31 July 2018                      | 1 al 31 de julio de 2018
      2018-07-30 | 2018-08-02 | 30 July – 2 August 2018             | 30 de julio al 2 de agosto de 2018
      2018-12-31 | 2019-01-01 | 31 December 2018 – 1 January 2019   | 31 de diciembre de 2018 al 1 de enero de 2019
      """)
  void putsDatesInWords(LocalDate from, LocalDate to, String inEnglish, String inSpanish) {
    assertThat(plain(english.range(from, to))).isEqualTo(inEnglish);
    assertThat(plain(spanish.range(from, to))).isEqualTo(inSpanish);
  }

  @Test
  void endsNoLineBetweenDayAndMonth() {
    assertThat(english.day(LocalDate.of(2018, 7, 19))).isEqualTo("19\u00A0July 2018");
  }

  @Test
  void givesTheDayOfADeadlineAndTheWordsOfACoarserOne() {
    LocalDate day = LocalDate.of(2022, 3, 31);

    assertThat(plain(english.due(TimeFrame.until("by 31 March at the latest", day))))
        .isEqualTo("31 March 2022");
    assertThat(english.due(TimeFrame.open("as soon as possible"))).isEqualTo("as soon as possible");
    assertThat(english.due(quarter("no later than the first quarter of 2022", day)))
        .isEqualTo("no later than the first quarter of 2022");
    assertThat(english.due(quarter("in the first quarter", day)))
        .isEqualTo("in the first quarter (2022)");
  }

  @Test
  void saysSinceWhenIfThereIsNoEnd() {
    TimeFrame from = TimeFrame.builder()
        .text("from May on")
        .from(LocalDate.of(2022, 5, 1))
        .precision(Precision.DAY)
        .build();

    assertThat(plain(english.due(from))).isEqualTo("from 1 May 2022");
    assertThat(plain(spanish.due(from))).isEqualTo("a partir del 1 de mayo de 2022");
  }

  private static TimeFrame quarter(String words, LocalDate to) {
    return TimeFrame.builder().text(words).to(to).precision(Precision.QUARTER).build();
  }

  private static String plain(String words) {
    return words.replace('\u00A0', ' ');
  }
}
