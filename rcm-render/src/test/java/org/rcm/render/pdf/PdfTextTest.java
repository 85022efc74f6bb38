package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.render.pdf.InventedReports.item;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Report;

class PdfTextTest {
  private static final Report ENGLISH = InventedReports.english();
  private static final Report IN_SPANISH = InventedReports.spanish();

  static Stream<Report> reports() {
    return Stream.of(ENGLISH, IN_SPANISH);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void losesNoWordOfTheReport(Report report) {
    String text = aloud(report);

    assertThat(text).contains(report.title());
    for (Conclusion conclusion : report.allConclusions()) {
      assertThat(text).contains(conclusion.label(), conclusion.text());
      conclusion.section().ifPresent(section -> assertThat(text).contains(section));
      conclusion.continuation().ifPresent(more -> assertThat(text).contains(more));
    }
    for (Commitment commitment : report.commitments()) {
      assertThat(text).contains(commitment.action());
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void readsTheItemsInTheirOrderWithTheirLabels(Report report) {
    String[] inOrder = report.allConclusions().stream()
        .flatMap(conclusion -> Stream.of(conclusion.label(), conclusion.text()))
        .toArray(String[]::new);

    assertThat(aloud(report)).containsSubsequence(inOrder);
  }

  @Test
  void readsLikeThisInEnglish() {
    assertThat(aloud(ENGLISH))
        .containsSubsequence(
            "REGIONAL CONFERENCE ON MIGRATION · CONCLUSIONS",
            "MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)",
            "Puerto Plata, Dominican Republic, 19–20 June 2024",
            "Body",
            "Regional Consultation Group on Migration (RCGM)",
            "Dates",
            "19–20 June 2024",
            "Place",
            "Puerto Plata, Dominican Republic",
            "Format",
            "In person and online",
            "Participants",
            "Belize, Canada, Costa Rica, Dominican Republic, El Salvador",
            "Conclusions",
            "1.",
            "To thank the Dominican Republic",
            "Responsible: Member Countries (those that have not yet done so) · Due: as soon as possible",
            "b.",
            "To request the Executive Secretariat",
            "Responsible: Executive Secretariat · Due: 30 August 2024",
            "•",
            "guardianship;",
            "Responsible: Belize, Costa Rica, Mexico · Due: 1 August – 17 September 2024",
            "The drafting group will report",
            "Working Group on Protection",
            "c.",
            "Meeting of the Liaison Officer Network",
            "Commitments",
            "No.",
            "What is to be done",
            "Due",
            "Member Countries (those that have not yet done so)",
            "2",
            "pay their annual contributions",
            "as soon as possible",
            "Executive Secretariat",
            "2.b",
            "submit a draft budget",
            "30 August 2024",
            "3.b.iii",
            "present a final version",
            "no later than the first quarter of 2025 (Implemented)",
            "Calendar",
            "No.",
            "Activity",
            "When",
            "Place",
            "With support from",
            "7.a",
            "Workshop on recruitment",
            "28–29 August 2024; 2–3 October 2024",
            "Guatemala City",
            "IOM, ILO",
            "7.c",
            "early in September (2024)",
            "UNHCR, ICRC, RNCOM");
  }

  @Test
  void readsLikeThisInSpanish() {
    assertThat(aloud(IN_SPANISH))
        .containsSubsequence(
            "CONFERENCIA REGIONAL SOBRE MIGRACIÓN · INFORME",
            "Reunión del Grupo de Trabajo sobre Protección",
            "En línea, 27 y 28 de febrero de 2023",
            "Órgano",
            "Grupo de Trabajo sobre Protección",
            "Fechas",
            "27 y 28 de febrero de 2023",
            "Lugar",
            "En línea",
            "Participantes",
            "México, Panamá, República Dominicana, Estados Unidos",
            "Presentado a",
            "Grupo Regional de Consulta sobre Migración (GRCM)",
            "Conclusiones",
            "2.",
            "Solicitar a México",
            "Responsable: México · Plazo: 3 de agosto de 2023",
            "Compromisos",
            "N.º",
            "Qué se debe hacer",
            "Plazo",
            "México",
            "Calendario",
            "Taller sobre niñez migrante",
            "14 y 15 de marzo de 2023",
            "Ciudad de México",
            "OIM")
        .doesNotContain("Modalidad");
  }

  @Test
  void tellsTheLanguageOfItsOwnWordsIfTheReportIsInAnother() {
    byte[] file =
        PdfRenderer.builder().labelLanguage(Locale.ENGLISH).build().renderToBytes(IN_SPANISH);

    assertThat(ReadPdf.aloud(file)).contains("27–28 February 2023", "Dominican Republic");
    assertThat(ReadPdf.language(file)).isEqualTo("es");
  }

  @Test
  void showsAHeadingOnlyWhereTheSectionChanges() {
    Report report = InventedReports.with(List.of(
        item("1", "1.", "First.").section("Section one").build(),
        item("2", "2.", "Second.")
            .section("Section one")
            .addChild(
                item("2.a", "a.", "Below the second.").section("Section one").build())
            .build(),
        item("3", "3.", "Third.").section("Section two").build()));

    assertThat(aloud(report))
        .containsOnlyOnce("Section one")
        .containsSubsequence("Section one", "First.", "Below the second.", "Section two", "Third.");
  }

  @Test
  void keepsWhatNoFontCanShow() {
    String text = "Łódź, Győr, “quoted” – 5 €, Ω, Одеса, 中文, 😀 and 👩‍👩‍👧.";
    Report report = InventedReports.with(List.of(item("1", "1.", text).build()));

    assertThat(aloud(report)).contains(text);
    assertThat(ReadPdf.pages(render(report)).get(0)).contains(text);
    assertThat(shown("中文, 😀 and 👩‍👩‍👧.")).isEqualTo("??, ? and ???.");
  }

  @Test
  void namesTheCharactersThatItCannotShow() {
    Report report = InventedReports.with(
        List.of(item("1", "1.", "Łódź, Одеса, 中文, שלום, 😀, 中 and \uE000.").build()));
    PdfRenderer renderer = PdfRenderer.builder().letterhead("Office of ጤ").build();

    assertThat(PdfRenderer.create().missingCharacters(report))
        .containsExactly("ו", "ל", "ם", "ש", "中", "文", "\uE000", "😀");
    assertThat(renderer.missingCharacters(report)).contains("ጤ");
    assertThat(PdfRenderer.create().missingCharacters(ENGLISH)).isEmpty();
    assertThat(PdfRenderer.create().missingCharacters(IN_SPANISH)).isEmpty();
  }

  @Test
  void composesAccentsAndKeepsNoBreakSpacesTogether() {
    Report report = InventedReports.with(List.of(
        item("1", "1.", "Iba\u0301n\u0303ez, 14\u00A0April, shy\u00ADness").build()));

    assertThat(aloud(report)).contains("Ibáñez, 14 April, shyness");
  }

  private static String shown(String text) {
    return LineBreaker.single(text, Styles.BODY).fragments().stream()
        .map(Fragment::text)
        .collect(Collectors.joining());
  }

  private static String aloud(Report report) {
    return ReadPdf.aloud(render(report));
  }

  private static byte[] render(Report report) {
    return PdfRenderer.create().renderToBytes(report);
  }
}
