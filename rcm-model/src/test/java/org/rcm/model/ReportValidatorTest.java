package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportValidatorTest {
  private static final ReportValidator VALIDATOR = ReportValidator.create();

  // --- The validator itself

  @Test
  void findsNothingInAnOrdinaryReport() {
    Report report = Samples.report(
        Samples.conclusion("1", Samples.conclusion("1.a"), Samples.conclusion("1.b")),
        Samples.conclusion("2"));

    assertThat(VALIDATOR.validate(report)).isEmpty();
  }

  @Test
  void checksPublishedReportsByAllRulesUnlessSaidOtherwise() {
    assertThat(VALIDATOR.rules()).containsExactly(ValidationRule.values());
    assertThat(ReportValidator.builder()
            .profile(ValidationProfile.PUBLISHED)
            .build()
            .rules())
        .isEqualTo(VALIDATOR.rules());
  }

  @Test
  void checksDraftsForContradictionsAlone() {
    ReportValidator draft =
        ReportValidator.builder().profile(ValidationProfile.DRAFT).build();
    Report report = Samples.reportBuilder(Samples.conclusion("2"), Samples.conclusion("1"))
        .meeting(Meeting.builder().title("Meeting").build())
        .build();

    assertThat(draft.rules())
        .containsExactly(
            ValidationRule.TITLE_YEAR_DIFFERS,
            ValidationRule.NUMBER_ORDER,
            ValidationRule.DEADLINE_BEFORE_MEETING,
            ValidationRule.COUNTRY_NOT_PRESENT);
    assertThat(draft.validate(report).stream().map(Finding::rule)).containsExactly("number-order");
  }

  @Test
  void leavesOutRulesThatAreSwitchedOff() {
    Report report = Samples.report(Samples.conclusion("2"));

    assertThat(VALIDATOR.validate(report)).hasSize(1);
    assertThat(ReportValidator.builder().without("number-gap").build().validate(report))
        .isEmpty();
  }

  @Test
  void refusesToSwitchOffWhatIsNoRule() {
    ReportValidator.Builder builder = ReportValidator.builder();

    assertThatThrownBy(() -> builder.without("NUMBER_GAP"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("A rule must be one of [meeting-without-date, ")
        .hasMessageEndingWith(", acronym-undefined], but was \"NUMBER_GAP\"");
  }

  @Test
  void doesNotFollowItsBuilder() {
    ReportValidator.Builder builder = ReportValidator.builder();
    ReportValidator before = builder.build();
    builder.without("number-gap").profile(ValidationProfile.DRAFT);

    assertThat(before.rules()).hasSameSizeAs(ValidationRule.values());
  }

  @Test
  void listsFindingsAboutTheReportFirstThenInItsOrder() {
    Report report = Samples.reportBuilder(
            Samples.item("3").text("").build(), Samples.item("2").text("").build())
        .meeting(Meeting.builder().title("Meeting").build())
        .build();

    assertThat(VALIDATOR.validate(report).stream()
            .map(f -> f.place().map(Object::toString).orElse("-") + " " + f.rule()))
        .containsExactly(
            "- meeting-without-date",
            "- meeting-without-body",
            "- no-participants",
            "3 empty-conclusion",
            "2 empty-conclusion",
            "2 number-gap",
            "2 number-order");
  }

  @Test
  void saysEverythingInEnglishAndSpanish() {
    Commitment late = Samples.commitment("3#1")
        .addResponsible(Country.of("FR"))
        .due(TimeFrame.until("by 1 July", LocalDate.of(2018, 7, 1)))
        .build();
    Report wrong = Samples.reportBuilder(
            Samples.item("3").text("To ask the XYZ.").addCommitment(late).build(),
            Samples.item("1").text("").build())
        .title("Conclusions of 2017")
        .build();
    Report bare = Samples.reportBuilder()
        .meeting(Meeting.builder().title("Meeting").build())
        .build();
    List<Finding> found = new ArrayList<>(VALIDATOR.validate(wrong));
    found.addAll(VALIDATOR.validate(bare));

    assertThat(found.stream().map(Finding::rule))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ValidationRule.values()).map(ValidationRule::id).toList());
    assertThat(found).allSatisfy(finding -> {
      assertThat(finding.message().byLanguage()).containsOnlyKeys("en", "es");
      assertThat(finding.message().in(Samples.SPANISH))
          .isNotEqualTo(finding.message().in(Locale.ENGLISH));
      assertThat(finding.severity()).isEqualTo(ValidationRule.of(finding.rule()).severity());
    });
  }

  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> VALIDATOR.validate(null));
    assertThatNullPointerException().isThrownBy(() -> ReportValidator.builder().profile(null));
    assertThatNullPointerException().isThrownBy(() -> ReportValidator.builder().without(null));
    assertThatNullPointerException().isThrownBy(() -> ReportValidator.builder().directory(null));
  }

  // --- The meeting

  @Test
  void findsAMeetingOfWhichNothingIsKnown() {
    Report report = Samples.reportBuilder(Samples.conclusion("1"))
        .meeting(Meeting.builder().title("Meeting").build())
        .build();

    assertFound(
        report,
        "report warning meeting-without-date: The meeting has no date, but a report should say when it was held",
        "La reunión no tiene fecha, pero el informe debería decir cuándo se celebró",
        "report info meeting-without-body: It is not known which body met, but a report should name it",
        "No se sabe qué órgano se reunió, pero el informe debería nombrarlo",
        "report info no-participants: The meeting has no participants, but a report should say who took part",
        "La reunión no tiene participantes, pero el informe debería decir quiénes participaron");
  }

  @Test
  void findsATitleOfAnotherYear() {
    assertFound(
        Samples.reportBuilder(Samples.conclusion("1"))
            .title("Conclusions of 2017")
            .build(),
        "report warning title-year-differs: The title says 2017, but the meeting began on 2018-07-19",
        "El título dice 2017, pero la reunión comenzó el 2018-07-19");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Conclusions",
        "Conclusions of 2018",
        "Work plan 2019-2021",
        "Resolution 12017",
        "No. 20175"
      })
  void takesTitlesThatNameTheYearOrNone(String title) {
    assertThat(VALIDATOR.validate(
            Samples.reportBuilder(Samples.conclusion("1")).title(title).build()))
        .isEmpty();
  }

  @Test
  void takesEitherYearOfAMeetingOverNewYear() {
    Meeting meeting = Samples.meeting().toBuilder()
        .startDate(LocalDate.of(2018, 12, 31))
        .endDate(LocalDate.of(2019, 1, 1))
        .build();

    for (String title : List.of("Conclusions of 2018", "Conclusions of 2019")) {
      assertThat(VALIDATOR.validate(Samples.reportBuilder(Samples.conclusion("1"))
              .title(title)
              .meeting(meeting)
              .build()))
          .isEmpty();
    }
  }

  // --- Conclusions

  @ParameterizedTest
  @EnumSource
  void findsThatConclusionsAreMissingWhereThereShouldBeSome(ReportKind kind) {
    Report report = Samples.reportBuilder().kind(kind).build();

    if (kind == ReportKind.DECLARATION || kind == ReportKind.COMMUNIQUE) {
      assertThat(VALIDATOR.validate(report)).isEmpty();
    } else {
      assertFound(
          report,
          "report warning no-conclusions: There are no conclusions, but a document of kind " + kind
              + " should have some",
          "No hay conclusiones, pero un documento de tipo " + kind + " debería tenerlas");
    }
  }

  @Test
  void findsAnEmptyConclusion() {
    assertFound(
        Samples.report(
            Samples.conclusion("1", Samples.item("1.a").text(" ").build()),
            Samples.item("2", Samples.conclusion("2.a")).text("").build(),
            Samples.item("3").text("").continuation("It goes on.").build()),
        "1.a warning empty-conclusion: 1.a has neither text nor items below it",
        "1.a no tiene texto ni incisos");
  }

  // --- Numbers

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "1 2 3 ! ",
        "a b c ! ",
        "A B C ! ",
        "a ! ",
        "i ! ",
        "i ii iii iv v vi vii viii ix x xi ! ",
        "I II III IV V ! ",
        "[1] [2] [3] ! ",
        "h i j ! 7.a to 7.g are missing before 7.h",
        "a b c d e f g h i j k ! ",
        "2 4 ! 7.1 is missing before 7.2 | 7.3 is missing between 7.2 and 7.4",
        "1 2 6 ! 7.3 to 7.5 are missing between 7.2 and 7.6",
        "1 3 2 4 ! ",
        "a b d ! 7.c is missing between 7.b and 7.d",
        "A B D ! 7.C is missing between 7.B and 7.D",
        "i iii ! 7.ii is missing between 7.i and 7.iii",
        "I II IV ! 7.III is missing between 7.II and 7.IV",
        "i ii iii v ! 7.iv is missing between 7.iii and 7.v",
        "[1] [3] ! 7[2] is missing between 7[1] and 7[3]",
        "c ! 7.a to 7.b are missing before 7.c",
        "1 a 2 b ! ",
        "1 a [1] A ! ",
        "1 a [2] B ! 7.A is missing before 7.B | 7[1] is missing before 7[2]",
        "a a~2 c ! 7.b is missing between 7.a~2 and 7.c",
        "annex ! ",
        "1 999999999 ! 7.2 to 7.999999998 are missing between 7.1 and 7.999999999"
      })
  void findsNumbersThatAreMissing(String steps, String expected) {
    assertThat(messages(sevenWith(steps), "number-gap"))
        .containsExactlyInAnyOrderElementsOf(
            expected == null ? List.of() : List.of(expected.split(" \\| ", -1)));
  }

  @Test
  void namesThePlaceAndSaysAGapInSpanish() {
    assertFound(
        sevenWith("a c f"),
        "7.c warning number-gap: 7.b is missing between 7.a and 7.c",
        "Falta 7.b, entre 7.a y 7.c",
        "7.f warning number-gap: 7.d to 7.e are missing between 7.c and 7.f",
        "Faltan de 7.d a 7.e, entre 7.c y 7.f");
    assertFound(
        Samples.report(Samples.conclusion("2")),
        "2 warning number-gap: 1 is missing before 2",
        "Falta 1, antes de 2");
  }

  @Test
  void countsLettersBeyondTheAlphabetAsTheReportDoes() {
    List<String> alphabet =
        IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();
    String spreadsheet = String.join(" ", alphabet) + " aa ab ac";
    String doubled = String.join(" ", alphabet) + " aa bb cc";

    assertThat(VALIDATOR.validate(sevenWith(spreadsheet))).isEmpty();
    assertThat(VALIDATOR.validate(sevenWith(doubled))).isEmpty();
    assertThat(messages(sevenWith(spreadsheet + " ae"), "number-gap"))
        .containsExactly("7.ad is missing between 7.ac and 7.ae");
    assertThat(messages(sevenWith(doubled + " ee"), "number-gap"))
        .containsExactly("7.dd is missing between 7.cc and 7.ee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "1 2 3 ! ",
        "1 3 2 4 ! 7.2 stands after 7.3, but the numbers of siblings should rise",
        "b a ! 7.a stands after 7.b, but the numbers of siblings should rise",
        "a a~2 ! 7.a~2 stands after 7.a, but the numbers of siblings should rise",
        "a b a~2 b~2 ! 7.a~2 stands after 7.b, but the numbers of siblings should rise",
        "i ii iii iv v ! ",
        "i iii ii ! 7.ii stands after 7.iii, but the numbers of siblings should rise",
        "viii ix x ! ",
        "g h i j ! ",
        "b 1 c 2 ! ",
        "[2] [1] ! 7[1] stands after 7[2], but the numbers of siblings should rise"
      })
  void findsNumbersOutOfOrder(String steps, String expected) {
    assertThat(messages(sevenWith(steps), "number-order"))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void namesThePlaceAndSaysADisorderInSpanish() {
    assertFound(
        Samples.report(Samples.conclusion("2"), Samples.conclusion("1")),
        "1 warning number-order: 1 stands after 2, but the numbers of siblings should rise",
        "1 está después de 2, pero los números de un mismo nivel deberían ir en aumento");
  }

  @Test
  void letsNumbersRunOnOrStartAgainBelowASection() {
    Report runsOn = Samples.report(seven(
        item("7.a", "Protection"), item("7.b", "Protection"), item("7.c", "Labour Migration")));
    Report startsAgain = Samples.report(seven(
        item("7.a", "Protection"),
        item("7.b", "Protection"),
        item("7.a~2", "Labour Migration"),
        item("7.b~2", "Labour Migration")));

    assertThat(VALIDATOR.validate(runsOn)).isEmpty();
    assertThat(VALIDATOR.validate(startsAgain)).isEmpty();
  }

  @Test
  void looksForGapsInEachSectionThatStartsAgain() {
    Report report = Samples.report(seven(
        item("7.a", "Protection"),
        item("7.b", "Protection"),
        item("7.a~2", "Labour Migration"),
        item("7.c", "Labour Migration")));

    assertThat(messages(report, "number-gap"))
        .containsExactly("7.b is missing between 7.a~2 and 7.c");
  }

  // --- Commitments

  @Test
  void findsADeadlineBeforeTheMeeting() {
    Commitment commitment = Samples.commitment("1#1")
        .due(TimeFrame.until("by 3 June", LocalDate.of(2018, 6, 3)))
        .build();

    assertFound(
        Samples.report(Samples.item("1").addCommitment(commitment).build()),
        "1 warning deadline-before-meeting: Commitment 1#1 is due on 2018-06-03 (\"by 3 June\"), but the meeting"
            + " began only on 2018-07-19",
        "El compromiso 1#1 vence el 2018-06-03 (\"by 3 June\"), pero la reunión no comenzó hasta el 2018-07-19");
  }

  @Test
  void takesTheLatestPeriodAsTheDeadline() {
    DateRange june = new DateRange(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 6, 2));
    DateRange july = new DateRange(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 7, 2));
    DateRange august = new DateRange(LocalDate.of(2018, 8, 1), LocalDate.of(2018, 8, 2));

    assertThat(VALIDATOR.validate(due(periods(august, june)))).isEmpty();
    assertThat(VALIDATOR.validate(due(periods(july, june))))
        .extracting(Finding::rule)
        .containsExactly("deadline-before-meeting");
  }

  private static TimeFrame periods(DateRange... periods) {
    return TimeFrame.builder()
        .text("in two parts")
        .addPeriods(periods)
        .precision(Precision.DAY)
        .build();
  }

  @Test
  void takesDeadlinesFromTheFirstDayOnAndOpenOnes() {
    assertThat(VALIDATOR.validate(due(TimeFrame.until("today", Samples.JULY_19))))
        .isEmpty();
    assertThat(VALIDATOR.validate(due(TimeFrame.open("as soon as possible")))).isEmpty();
    assertThat(VALIDATOR.validate(due(TimeFrame.builder()
            .text("since 2017")
            .from(LocalDate.of(2017, 1, 1))
            .precision(Precision.YEAR)
            .build())))
        .isEmpty();
  }

  @Test
  void saysNothingOfDeadlinesIfTheMeetingHasNoDate() {
    Report report = due(TimeFrame.until("by 3 June", LocalDate.of(2018, 6, 3)));
    Meeting undated = Meeting.builder().title("Meeting").build();

    assertThat(messages(report.toBuilder().meeting(undated).build(), "deadline-before-meeting"))
        .isEmpty();
  }

  private static Report due(TimeFrame due) {
    return Samples.report(Samples.item("1")
        .addCommitment(Samples.commitment("1#1").due(due).build())
        .build());
  }

  @Test
  void findsACountryThatHasToActButWasNotPresent() {
    Commitment commitment = Samples.commitment("1#1")
        .addResponsible(Country.of("DO"), Samples.MEXICO, Samples.IOM, Samples.MEMBER_COUNTRIES)
        .addSupport(Country.of("FR"))
        .build();

    assertFound(
        Samples.report(Samples.item("1").addCommitment(commitment).build()),
        "1 warning country-not-present: Dominican Republic has to act under commitment 1#1, but is not among the"
            + " participants",
        "República Dominicana debe actuar según el compromiso 1#1, pero no está entre los participantes");
  }

  @Test
  void takesACountryWhoseGroupWasPresent() {
    Commitment commitment =
        Samples.commitment("1#1").addResponsible(Country.of("DO")).build();
    Meeting meeting = Samples.meeting().toBuilder()
        .participants(List.of(Samples.MEMBER_COUNTRIES))
        .build();

    assertThat(VALIDATOR.validate(
            Samples.reportBuilder(Samples.item("1").addCommitment(commitment).build())
                .meeting(meeting)
                .build()))
        .isEmpty();
  }

  @Test
  void saysNothingOfAbsenceIfNobodyIsListed() {
    Commitment commitment =
        Samples.commitment("1#1").addResponsible(Country.of("DO")).build();
    Meeting meeting = Samples.meeting().toBuilder().participants(List.of()).build();
    Report report = Samples.reportBuilder(
            Samples.item("1").addCommitment(commitment).build())
        .meeting(meeting)
        .build();

    assertThat(messages(report, "country-not-present")).isEmpty();
  }

  // --- Acronyms

  @Test
  void findsAnAcronymThatNobodyExplainsOnce() {
    assertFound(
        Samples.report(
            Samples.conclusion("1"),
            Samples.item("2").text("To ask the XYZ and the XYZ.").build(),
            Samples.item("3").text("To thank the XYZ.").build()),
        "2 info acronym-undefined: The acronym XYZ should be explained as in \"Full Name (XYZ)\" or be known in the"
            + " directory, but is neither",
        "La sigla XYZ debería explicarse como en \"Nombre completo (XYZ)\" o figurar en el directorio, pero no es"
            + " así");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "To ask the XYZ. ! XYZ",
        "To ask XYZ, ABC and XYZ. ! XYZ ABC",
        "To ask the XYZ's office. ! XYZ",
        "To ask the RCM-XYZ. ! XYZ",
        "To ask all XYZs. ! XYZ",
        "A XYZ workshop. ! XYZ",
        "III XYZ workshop. ! XYZ",
        "The RCM XYZ met. ! XYZ",
        "The workshop (with support of XYZ) in Panama. ! XYZ",
        "To ask the ABCDEFGH. ! ABCDEFGH"
      })
  void findsAcronymsInText(String text, String expected) {
    assertThat(acronyms(text)).containsExactly(expected.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To thank IOM, UNHCR and the PPT of the RCM.",
        "Agradecer a la OIM y al ACNUR.",
        "To thank the RCM Technical Secretariat (TS).",
        "The III and XXII meetings of Part IV.",
        "THE MEMBER COUNTRIES AGREE",
        "THE MEMBER COUNTRIES AGREE to pay.",
        "PANAMA CITY, Panama.",
        "AGREED:",
        "To THANK Panama. We thank it.",
        "The X is an ABCDEFGHI of no use.",
        "COVID-19 and H2A visas, e-mail A@B.ORG, WWW.XYZ.ORG, U.S.A. and EE.UU.",
        "To establish the Extraordinary Youth Zone (XYZ). The XYZ will meet.",
        "The XYZ will meet, that is the Extraordinary Youth Zone (XYZ).",
        "Extraordinary Youth Zone (hereinafter the \"XYZ\") and the XYZ.",
        "Extraordinary Youth Zone (hereinafter referred to as XYZ) and the XYZ.",
        "Zona Juvenil (XYZ, por sus siglas en inglés) y la XYZ.",
        "Zona Juvenil (por sus siglas en inglés, XYZ) y la XYZ.",
        "Marco Integral (XYZ, Spanish acronym) and the XYZ.",
        "Zone of the Young (XYZ/ZYX) with XYZ and ZYX.",
        "Zones of the Young (XYZs) and one XYZ.",
        "XYZ (Xenial Youth Zone) and the XYZ.",
        "Señor PÉREZ Ñandú and the ÑAÑÁ."
      })
  void takesWhatIsKnownExplainedOrNoAcronym(String text) {
    assertThat(acronyms(text)).isEmpty();
  }

  @Test
  void looksForExplanationsAndUsesEverywhereInTheReport() {
    Conclusion child = Samples.item("1.a")
        .section("Matters of the ABC")
        .continuation("The DEF will follow. So will the GHI and the JKL.")
        .build();
    Report report = Samples.reportBuilder(
            Samples.conclusion("1", child),
            Samples.item("2").text("The Great Harbour Island (GHI) agrees.").build())
        .title("Conclusions of the Joint Kayak League (JKL) on MNO")
        .build();

    assertThat(VALIDATOR.validate(report).stream().map(f -> f.place() + " " + acronym(f)))
        .containsExactly("Optional.empty MNO", "Optional[1.a] ABC", "Optional[1.a] DEF");
  }

  @Test
  void takesVerbsInCapitalsForVerbsWhereAReportBeginsItsConclusionsWithThem() {
    Report report = Samples.reportBuilder(
            Samples.item("1").text("ACEPTAR el informe de la XYZ.").build(),
            Samples.item("2").text("EXHORTAR a los países a remar.").build(),
            Samples.item("3").text("Además, ACEPTAR el mapa y PEDIR otro.").build(),
            Samples.item("4").text("PEDIR un mapa.").build())
        .build();

    assertThat(VALIDATOR.validate(report).stream()
            .filter(finding -> finding.rule().equals("acronym-undefined"))
            .map(ReportValidatorTest::acronym))
        .containsExactly("XYZ");
  }

  @Test
  void takesAcronymsOfTheDirectoryThatItWasGiven() {
    Organization acme =
        Samples.organization("ACME").acronym(LocalizedText.of("en", "XYZ")).build();
    ReportValidator ours = ReportValidator.builder()
        .directory(
            Directory.standard().with(acme).withName("ACME", Locale.ENGLISH, "ABC of Panama"))
        .build();

    assertThat(ours.validate(
            Samples.report(Samples.item("1").text("To ask the XYZ and the ABC.").build())))
        .isEmpty();
  }

  @Test
  void staysQuickWhateverTheText() {
    int times = 30_000;
    List<String> texts = List.of(
        "XYZ ".repeat(times),
        "A ".repeat(times) + "b",
        "a" + " ".repeat(times) + "XYZ",
        "word (" + "ABC/".repeat(times) + "!",
        "word (ABC ".repeat(times),
        "x" + "(".repeat(times),
        "AB-".repeat(times) + " b",
        "A'".repeat(times) + "b.",
        "x (the ".repeat(times),
        "XYZ" + " ".repeat(times) + "(X".repeat(times));

    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> texts.forEach(ReportValidatorTest::acronyms));
  }

  // --- Helpers

  private static List<String> acronyms(String text) {
    Report report = Samples.report(Samples.item("1").text(text).build());
    return VALIDATOR.validate(report).stream()
        .filter(finding -> finding.rule().equals("acronym-undefined"))
        .map(ReportValidatorTest::acronym)
        .toList();
  }

  private static String acronym(Finding finding) {
    return finding.message().toString().split(" ", -1)[2];
  }

  /** A report whose conclusions 1 to 6 are ordinary and whose item 7 has the children given. */
  private static Report sevenWith(String steps) {
    return Samples.report(seven(Arrays.stream(steps.split(" ", -1))
        .map(step -> Samples.conclusion(step.startsWith("[") ? "7" + step : "7." + step))
        .toArray(Conclusion[]::new)));
  }

  private static List<Conclusion> seven(Conclusion... children) {
    List<Conclusion> conclusions = new ArrayList<>();
    IntStream.rangeClosed(1, 6)
        .forEach(n -> conclusions.add(Samples.conclusion(Integer.toString(n))));
    conclusions.add(Samples.conclusion("7", children));
    return conclusions;
  }

  private static Conclusion item(String number, String section) {
    return Samples.item(number).section(section).build();
  }

  private static List<String> messages(Report report, String rule) {
    return VALIDATOR.validate(report).stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.message().toString())
        .toList();
  }

  /** The findings, each as printed and then as Spanish says it. */
  private static void assertFound(Report report, String... printedAndSpanish) {
    assertThat(VALIDATOR.validate(report).stream()
            .flatMap(
                f -> Stream.of(f.toString(), f.message().in(Samples.SPANISH).orElseThrow())))
        .containsExactly(printedAndSpanish);
  }
}
