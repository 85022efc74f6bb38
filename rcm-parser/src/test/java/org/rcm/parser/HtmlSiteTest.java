package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rcm.model.Conclusion;
import org.rcm.model.Party;
import org.rcm.model.Report;

/** A report on a web site is read without the site. */
class HtmlSiteTest {
  private static final ReportParser PARSER = ReportParser.create();

  @Test
  void readsAReportFromASiteOfToday() throws IOException {
    ParseResult result = read("site-of-today.html");

    Report report = result.orThrow();
    assertThat(report.title())
        .isEqualTo("Report from the Meeting of the Working Group on Protection");
    assertThat(report.meeting().startDate()).hasToString("Optional[2023-05-04]");
    assertThat(report.meeting().participants())
        .extracting(Party::id)
        .containsExactly("BZ", "CR", "MX", "NI");
    assertThat(items(report))
        .containsExactly(
            "1 1. {} To thank Nicaragua for hosting the meeting:",
            "1.a a. {} for the maps of the shelters;",
            "1.b b. {} for the bicycles.",
            "2 2. {} To ask Belize to send its list of interpreters by 30 June. + The list has three columns.",
            "3 3. {Activities} To update the calendar as follows:",
            "3.a a) {Activities} Seminar on foster care June 2023, Belize City",
            "3.b b) {Activities} Course on guardianship July 2023, online",
            "4 4. {Activities} To thank UNHCR, IOM and UNICEF.");
    assertThat(letterhead(result))
        .contains(
            "Skip to main content",
            "We use cookies to count our visitors. You may accept or refuse them.",
            "Municipality of San Ignacio",
            "Water",
            "By mail",
            "The delegates",
            "Read also",
            "1. The report of 2022",
            "Market on Sunday",
            "1. The library is closed on Monday.",
            "© 2023 Municipality of San Ignacio")
        .doesNotContain("Managua, Nicaragua", "Conclusions", "Activities");
    assertThat(result.diagnostics())
        .filteredOn(d -> d.code() == DiagnosticCode.CONTENT_LEFT_OUT)
        .extracting(Diagnostic::message)
        .containsExactly(
            "the mark of a footnote was left out: \"1\"",
            "struck-out text was left out: \"boats\"",
            "text that the page hides was left out: \"seven (check!)\"");
  }

  @Test
  void readsAReportFromASiteOfOldThatIsMadeOfTables() throws IOException {
    ParseResult result = read("site-of-old.html");

    Report report = result.orThrow();
    assertThat(report.title())
        .isEqualTo("INFORME DE LA REUNIÓN DEL GRUPO DE TRABAJO SOBRE PROTECCIÓN");
    assertThat(report.meeting().endDate()).hasToString("Optional[2010-05-19]");
    assertThat(report.meeting().participants())
        .extracting(Party::id)
        .containsExactly("BZ", "CR", "SV", "MX");
    assertThat(items(report))
        .containsExactly(
            "1 1. {} Agradecer a El Salvador la hospitalidad brindada a las delegaciones:",
            "1.a a) {} por los planos de los albergues;",
            "1.b b) {} por las bicicletas.",
            "2 2. {} Pedir a Belice que envíe su lista de intérpretes antes del 30 de junio.",
            "3 3. {} Agradecer al ACNUR y a la OIM.",
            "4 4. {} Actualizar el calendario y publicarlo en el sitio de la Conferencia.");
    assertThat(letterhead(result))
        .contains("Agua y luz", "Noticias", "Nuevo puente sobre el río", "English")
        .anyMatch(line -> line.contains("La Alcaldía"))
        .anyMatch(line -> line.startsWith("© 2010"));
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.ENCODING_GUESSED);
  }

  @Test
  void aPageSaysTheSameAsBytesAndAsCharacters() throws IOException {
    Report fromBytes = read("site-of-today.html").orThrow();
    try (InputStream in = open("site-of-today.html")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(PARSER.parse(text).orThrow()).isEqualTo(fromBytes);
      assertThat(PARSER.parse(new StringReader(text)).orThrow()).isEqualTo(fromBytes);
    }
  }

  @Test
  void listsInListsMayCountAlike() {
    Report report = PARSER.parse("""
        <p>The Working Group on Protection held an online meeting on 4 May 2022, with participation of Belize, as follows:</p>
        <ol><li>To thank Belize<ol><li>for the maps</li></ol></li><li>To ask Belize:<ul><li>Bread.<ul><li>Butter.</li></ul></li></ul></li></ol>
        """).orThrow();

    assertThat(report.allConclusions())
        .extracting(item -> item.number() + " " + item.text())
        .containsExactly(
            "1 To thank Belize",
            "1.1 for the maps",
            "2 To ask Belize:",
            "2[1] Bread.",
            "2[1][1] Butter.");
  }

  private static ParseResult read(String page) throws IOException {
    try (InputStream in = open(page)) {
      ParseResult result = PARSER.parse(in);
      Laws.check(result.sourceText(), result);
      return result;
    }
  }

  private static InputStream open(String page) {
    return HtmlSiteTest.class.getResourceAsStream("/pages/" + page);
  }

  private static List<String> items(Report report) {
    return report.allConclusions().stream().map(HtmlSiteTest::item).toList();
  }

  private static String item(Conclusion item) {
    return item.number() + " " + item.label() + " {" + item.section().orElse("") + "} "
        + item.text() + item.continuation().map(c -> " + " + c).orElse("");
  }

  private static List<String> letterhead(ParseResult result) {
    return result.sourceMap().segments(SegmentKind.LETTERHEAD).stream()
        .flatMap(s ->
            result.sourceText().substring(s.source().offset(), s.source().end()).lines())
        .map(line -> line.strip().replaceFirst("^[•◦] ", ""))
        .toList();
  }
}
