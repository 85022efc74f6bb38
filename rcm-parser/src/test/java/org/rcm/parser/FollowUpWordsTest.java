package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.Conclusion;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.ReportReference;
import org.rcm.model.TimeFrame;

class FollowUpWordsTest {
  private static final ReportParser PARSER = ReportParser.create();

  private static String english(String item) {
    return """
        The Working Group on Protection held an online meeting on 4 May 2022, with participation of
        Belize, as follows:

        1. %s
        """.formatted(item);
  }

  private static String spanish(String item) {
    return """
        El Grupo de Trabajo sobre Protección celebró una reunión virtual el 4 de mayo de 2022, con la
        participación de Belice, y formuló las siguientes conclusiones:

        1. %s
        """.formatted(item);
  }

  private static Conclusion first(String text) {
    return PARSER.parse(text).orThrow().conclusions().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the conclusions of the RCGM formulated in November 2021 | RCGM | 2021-11-01 | 2021-11-30",
        "the conclusions and recommendations adopted by the RCGM in June 2021 | RCGM | 2021-06-01 | 2021-06-30",
        "the conclusions adopted in June 2021 by the RCGM | RCGM | 2021-06-01 | 2021-06-30",
        "the agreements of the RCGM of November 2021 | RCGM | 2021-11-01 | 2021-11-30",
        "the conclusions of the Working Group on Labour Migration adopted on 3 March 2022 | WG_LABOUR | 2022-03-03 | 2022-03-03",
        "the conclusions of the 3 March 2022 RCGM | RCGM | 2022-03-03 | 2022-03-03"
      })
  void referencesFoundInEnglishByBodyAndTime(
      String words, String body, LocalDate from, LocalDate to) {
    check(
        first(english("To ask Belize to send its list, in line with " + words + ".")),
        words,
        body,
        from,
        to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "las conclusiones del GRCM formuladas en noviembre de 2021 | RCGM | 2021-11-01 | 2021-11-30",
        "las conclusiones y recomendaciones adoptadas por el GRCM en junio de 2021 | RCGM | 2021-06-01 | 2021-06-30",
        "los acuerdos del Grupo de Trabajo sobre Migración Laboral adoptados el 3 de marzo de 2022 | WG_LABOUR | 2022-03-03 | 2022-03-03"
      })
  void referencesFoundInSpanishByBodyAndTime(
      String words, String body, LocalDate from, LocalDate to) {
    check(
        first(spanish("Solicitar a Belice que envíe su lista, conforme a " + words + ".")),
        words,
        body,
        from,
        to);
  }

  private static void check(
      Conclusion conclusion, String words, String body, LocalDate from, LocalDate to) {
    assertThat(conclusion.references()).singleElement().satisfies(reference -> {
      assertThat(reference.text()).isEqualTo(words);
      assertThat(reference.body().id()).isEqualTo(body);
      assertThat(reference.time().from()).contains(from);
      assertThat(reference.time().to()).contains(to);
    });
  }

  @Test
  void referencesKnowWhereTheyStandAcrossBrokenLines() {
    String text = english(
        "To ask Belize to send its list, as the conclusions of the\nRCGM formulated in\nNovember 2021 say.");
    ReportReference reference = first(text).references().get(0);

    assertThat(reference.text())
        .isEqualTo("the conclusions of the RCGM formulated in November 2021");
    assertThat(reference.time().precision()).isEqualTo(Precision.MONTH);
    assertThat(reference.source())
        .hasValueSatisfying(span -> assertThat(text.substring(span.offset(), span.end()))
            .isEqualTo("the conclusions of the\nRCGM formulated in\nNovember 2021"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To thank the Secretariat for the report of the RCGM. To meet in November 2021.",
        "To take note of the conclusions of the Vice-Ministers at their meeting.",
        "To thank the RCGM, which met in November 2021, for its support.",
        "To ask Belize for the conclusions of its study in November 2021."
      })
  void referencesNotSeenWhereBodyAndTimeDoNotBelongTogether(String item) {
    assertThat(first(english(item)).references()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "To thank Panama for having held the Workshop on Wells, and to ask IOM for its notes. | having held the Workshop on Wells",
        "To congratulate Mexico on having successfully completed the map. | having successfully completed the map",
        "To thank Panama for the Workshop on Wells. |",
        "To thank Panama for holding the Workshop on Wells in May 2023. |",
        "To ask Panama for a report on having held the Workshop on Wells. |"
      })
  void saysWhatWasDoneOnlyWhereSomebodyIsThankedForHavingDoneIt(String item, String words) {
    assertThat(first(english(item)).completions())
        .isEqualTo(words == null ? List.of() : List.of(words));
  }

  @Test
  void saysWhatWasDoneInSpanish() {
    assertThat(first(spanish("Agradecer a Panamá por haber realizado el Taller sobre Pozos."))
            .completions())
        .containsExactly("haber realizado el Taller sobre Pozos");
  }

  @Test
  void timesAreListedAlsoWhereNobodyIsCommitted() {
    Report report = PARSER
        .parse(english(
            "To thank Panama for the Second Workshop on Wells (to be held on 6-7 March 2023)."))
        .orThrow();

    assertThat(report.commitments()).isEmpty();
    List<TimeFrame> times = report.conclusions().get(0).timeFrames();
    assertThat(times).singleElement().satisfies(time -> {
      assertThat(time.from()).contains(LocalDate.of(2023, 3, 6));
      assertThat(time.to()).contains(LocalDate.of(2023, 3, 7));
      assertThat(time.source()).isPresent();
    });
  }
}
