package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Meeting;
import org.rcm.model.MeetingMode;
import org.rcm.model.Party;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.Severity;
import org.rcm.parser.LanguageWords;
import org.rcm.parser.ParseResult;
import org.rcm.parser.ReportParser;
import org.rcm.parser.WordFile;
import org.rcm.render.json.JsonReader;
import org.rcm.render.json.JsonRenderer;

/** What is found in a report of a language of which the library knows nothing but its word files. */
class PortugueseTest {
  private static ParseResult result;
  private static Report report;

  @BeforeAll
  static void read() throws IOException {
    LanguageWords portuguese =
        LanguageWords.read(Locale.forLanguageTag("pt"), PortugueseReports.class, "pt");
    try (InputStream in = Samples.open(new String[0], "pt/report.txt")) {
      result = ReportParser.builder().language(portuguese).build().parse(in);
    }
    report = result.orThrow();
  }

  @Test
  void theMeetingIsFound() {
    Meeting meeting = report.meeting();

    assertThat(report.language()).isEqualTo(Locale.forLanguageTag("pt"));
    assertThat(meeting.body().map(Party::id)).contains("WG_PROTECTION");
    assertThat(meeting.startDate()).contains(LocalDate.of(2023, 9, 6));
    assertThat(meeting.endDate()).contains(LocalDate.of(2023, 9, 7));
    assertThat(meeting.place().orElseThrow().text()).isEqualTo("San José, Costa Rica");
    assertThat(meeting.mode()).isEqualTo(MeetingMode.IN_PERSON);
    assertThat(meeting.participants())
        .extracting(Party::id)
        .containsExactly("BZ", "CR", "GT", "HN", "MX", "PA");
    assertThat(result.diagnostics())
        .filteredOn(diagnostic -> diagnostic.severity() != Severity.INFO)
        .isEmpty();
  }

  @Test
  void theItemsAndTheirActsAreFound() {
    assertThat(report.allConclusions())
        .extracting(item -> item.number().toString())
        .containsExactly(
            "1", "2", "2.a", "2.b", "2.c", "2.c.i", "2.c.ii", "3", "4", "4.a", "4.b", "5", "6");
    assertThat(item("1").acts()).containsExactly(Act.THANK, Act.APPROVE);
    assertThat(item("2").acts()).isEmpty();
    assertThat(item("2.c").acts()).isEmpty();
    assertThat(item("4.a").section()).contains("Grupo de Trabalho sobre Proteção");
    assertThat(item("5").acts()).containsExactly(Act.TAKE_NOTE, Act.INVITE);
    assertThat(item("5").commitments())
        .as("a workshop that was held is no commitment")
        .hasSize(1);
  }

  @Test
  void thePartsOfCommitmentsAreFound() {
    Commitment translation = commitment("2.a");
    assertThat(ids(translation.to())).containsExactly("MEMBER_COUNTRIES");
    assertThat(ids(translation.support())).containsExactly("IOM");
    assertThat(commitment("2.b").pending()).isTrue();
    assertThat(ids(commitment("2.c.ii").to())).containsExactly("RCGM");
    Commitment workshop = commitment("3");
    assertThat(ids(workshop.by())).containsExactly("PA");
    assertThat(ids(workshop.support())).containsExactly("UNICEF");
    assertThat(workshop.place().orElseThrow().text()).isEqualTo("Antigua, Guatemala");
    assertThat(commitment("4.a").due().orElseThrow().precision()).isEqualTo(Precision.WEEK);
    assertThat(commitment("5").due().orElseThrow().precision()).isEqualTo(Precision.OPEN);
  }

  @Test
  void theReportIsWrittenAndReadBack() throws IOException {
    String json = JsonRenderer.create().renderToString(report);
    assertThat(JsonReader.create().read(json)).isEqualTo(report);
  }

  @Test
  void theCommandLineReadsItWithTheFolderOfWords() {
    String folder = "src/main/resources/org/rcm/examples/pt";
    Run run = Run.rcm("commitments", "--words", folder, folder + "/report.txt");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("2.c.ii", "Honduras", "2024-Q1");
  }

  @Test
  void theCommandLineSaysWhichLineOfTheWordsIsWrong(@TempDir Path directory) throws IOException {
    Path folder = Files.createDirectory(directory.resolve("pt"));
    for (WordFile file : WordFile.values()) {
      Files.copy(
          Path.of("src/main/resources/org/rcm/examples/pt", file.fileName()),
          folder.resolve(file.fileName()));
    }
    Files.writeString(folder.resolve("phrases.csv"), "HELP ; com * ajuda de\n");
    Run run = Run.rcm("show", "--words", folder, folder + "/report.txt");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("phrases.csv line 1: expected one of LEAD_IN,");
  }

  private static Conclusion item(String number) {
    return report.allConclusions().stream()
        .filter(conclusion -> conclusion.number().toString().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static Commitment commitment(String number) {
    return item(number).commitments().get(0);
  }

  private static List<String> ids(List<? extends Party> parties) {
    return parties.stream().map(Party::id).toList();
  }
}
