package org.rcm.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentField;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.DateRange;
import org.rcm.model.Evidence;
import org.rcm.model.EvidenceOrigin;
import org.rcm.model.InvalidValueException;
import org.rcm.model.LocalizedText;
import org.rcm.model.Meeting;
import org.rcm.model.MeetingMode;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.model.TimeFrame;

/** The law of the readers: what was written is read back equal. */
class RoundTripTest {
  private static final int SEEDS = 150;
  private static final LocalDate DAY = LocalDate.of(2018, 8, 3);

  @ParameterizedTest
  @EnumSource
  void readsBackWhateverTheModelAllows(Wire wire) throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      Report report = RandomReports.report(seed);
      assertThat(wire.roundTrip(report)).as("seed %d", seed).isEqualTo(report);
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsBackAReportWithEveryField(Wire wire) throws IOException {
    Report report = SampleReports.rcgm2018();
    assertThat(wire.roundTrip(report)).isEqualTo(report);
  }

  @ParameterizedTest
  @EnumSource
  void readsBackAReportWithNothingButTitles(Wire wire) throws IOException {
    Report report = SampleReports.declaration();
    assertThat(wire.roundTrip(report)).isEqualTo(report);
    assertThat(wire.roundTrip(report).conclusions()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readsBackConclusionsAsDeepAsTheyCanBe(Wire wire) throws IOException {
    Report report = SampleReports.deepest();
    assertThat(wire.roundTrip(report)).isEqualTo(report);
  }

  @ParameterizedTest
  @EnumSource
  void readsBackGroupsWithinGroups(Wire wire) throws IOException {
    Report report = SampleReports.withNestedGroups(90);
    assertThat(wire.roundTrip(report)).isEqualTo(report);
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatAnApplicationAddedToTheDirectory(Wire wire) throws IOException {
    Organization oas = Organization.builder()
        .id("OAS")
        .kind(OrganizationKind.INTERGOVERNMENTAL)
        .name(LocalizedText.of("en", "Organization of American States").with("pt-BR", "OEA & Cia"))
        .acronym(LocalizedText.of("en", "OAS"))
        .build();
    Report report = SampleReports.with(Commitment.builder().addSupport(oas));
    Organization read =
        (Organization) wire.roundTrip(report).commitments().get(0).support().get(0);
    assertThat(read).isEqualTo(oas);
    assertThat(read.acronym().byLanguage()).containsOnlyKeys("en");
  }

  @ParameterizedTest
  @EnumSource
  void readsUnstatedBackAsNobody(Wire wire) throws IOException {
    Report report = SampleReports.with(Commitment.builder());
    assertThat(wire.render(report)).contains("UNSTATED");
    assertThat(wire.roundTrip(report).commitments().get(0).responsible()).isEmpty();
  }

  static Stream<Arguments> languages() {
    return formsWith("en", "es", "es-MX", "zh-Hant-TW", "qu", "de-DE-1996");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void keepsTheLanguage(Wire wire, String tag) throws IOException {
    Report report = SampleReports.declaration().toBuilder()
        .language(Locale.forLanguageTag(tag))
        .build();
    assertThat(wire.roundTrip(report).language().toLanguageTag()).isEqualTo(tag);
  }

  static Stream<Arguments> texts() {
    return formsWith(
        " blank before",
        "blank after ",
        "two  blanks",
        "\nline feed before",
        "line feed after\n",
        "a\n\n\nb",
        "\"double\" and 'single'",
        "<b>&amp;</b>",
        "]]>",
        "<![CDATA[x]]>",
        "<!-- x -->",
        "&#10;&#x41;",
        "\\u0041 \\n \\\\",
        "/ and \\/",
        "😀 𝒳 🇲🇽",
        "e\u0301 é",
        "\u00A0",
        "\u00AD\u200B",
        "a\u2028b\u2029",
        "\uFEFFmark",
        "\uFFFD",
        "שלום مرحبا 漢字",
        "${x} #{x} %s %n",
        "null",
        "true",
        "0");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keepsEveryCharacterOfTexts(Wire wire, String text) throws IOException {
    Report report = SampleReports.with(SampleReports.conclusion("1")
            .label(text)
            .section(text)
            .text(text)
            .continuation(text)
            .addCommitment(Commitment.builder()
                .id("1#1")
                .act(Act.INFORM)
                .action(text)
                .due(TimeFrame.open(text))
                .clause("(" + text + ")")
                .addEvidence(new Evidence(
                    CommitmentField.DUE,
                    EvidenceOrigin.CLAUSE,
                    "no-date-in-the-words",
                    Optional.of(text),
                    OptionalInt.of(1),
                    Optional.empty()))
                .place(Place.builder().text(text).city(text).build())
                .build())
            .build())
        .toBuilder()
        .title(text)
        .build();
    assertThat(wire.roundTrip(report)).isEqualTo(report);
  }

  @ParameterizedTest
  @EnumSource
  void keepsEveryConstant(Wire wire) throws IOException {
    for (ReportKind kind : ReportKind.values()) {
      Report report = SampleReports.declaration().toBuilder().kind(kind).build();
      assertThat(wire.roundTrip(report).kind()).isEqualTo(kind);
    }
    for (MeetingMode mode : MeetingMode.values()) {
      Report report =
          SampleReports.withMeeting(Meeting.builder().title("x").mode(mode).build());
      assertThat(wire.roundTrip(report).meeting().mode()).isEqualTo(mode);
    }
    for (CommitmentStatus status : CommitmentStatus.values()) {
      Report report = SampleReports.with(Commitment.builder().status(status));
      assertThat(wire.roundTrip(report).commitments().get(0).status()).isEqualTo(status);
    }
    Report report = SampleReports.with(
        SampleReports.conclusion("1").acts(List.of(Act.values())).build());
    assertThat(wire.roundTrip(report).conclusions().get(0).acts()).containsExactly(Act.values());
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatEachFieldRestsOn(Wire wire) throws IOException {
    for (CommitmentField field : CommitmentField.values()) {
      for (EvidenceOrigin origin : EvidenceOrigin.values()) {
        Evidence evidence = new Evidence(
            field, origin, "a-rule", Optional.of("x"), OptionalInt.empty(), Optional.empty());
        Report report = SampleReports.with(Commitment.builder().addEvidence(evidence));
        assertThat(wire.roundTrip(report).commitments().get(0).evidence())
            .containsExactly(evidence);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesNeitherClauseNorEvidenceWhereThereAreNone(Wire wire) {
    assertThat(wire.render(SampleReports.with(Commitment.builder())))
        .doesNotContain("clause", "evidence");
  }

  @ParameterizedTest
  @EnumSource
  void keepsTimeFramesOfEveryShape(Wire wire) throws IOException {
    DateRange period = new DateRange(DAY, DAY.plusDays(1));
    for (Precision precision : Precision.values()) {
      TimeFrame.Builder words = TimeFrame.builder().text("words").precision(precision);
      List<TimeFrame> shapes = precision == Precision.OPEN
          ? List.of(words.build())
          : List.of(
              words.to(DAY).build(),
              words.from(DAY).build(),
              TimeFrame.builder()
                  .text("words")
                  .precision(precision)
                  .addPeriod(period)
                  .addPeriod(period)
                  .build());
      for (TimeFrame due : shapes) {
        Report report = SampleReports.with(Commitment.builder().due(due));
        assertThat(wire.roundTrip(report).commitments().get(0).due()).contains(due);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsAPlaceOfWhichOnlyTheWordsAreKnown(Wire wire) throws IOException {
    Place place = Place.of("on a date and in a place to be defined");
    Report report =
        SampleReports.withMeeting(Meeting.builder().title("x").place(place).build());
    assertThat(wire.roundTrip(report).meeting().place()).contains(place);
  }

  @ParameterizedTest
  @EnumSource
  void refusesToWriteDatesThatNoFileCanCarry(Wire wire) {
    Meeting meeting =
        Meeting.builder().title("x").date(LocalDate.of(12018, 7, 19)).build();
    assertThatThrownBy(() -> wire.render(SampleReports.withMeeting(meeting)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Files carry dates of the years 1 to 9999, but one was +12018-07-19");
  }

  @Test
  void readsTheSameReportFromBothForms() throws IOException {
    Report report = SampleReports.rcgm2018();
    assertThat(Wire.JSON.roundTrip(report)).isEqualTo(Wire.XML.roundTrip(report));
  }

  private static Stream<Arguments> formsWith(String... values) {
    return Stream.of(Wire.values())
        .flatMap(wire -> Stream.of(values).map(value -> Arguments.of(wire, value)));
  }
}
