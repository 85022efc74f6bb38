package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rcm.render.json.JsonReader;

class ExamplesTest {
  private static final String OTHER_SAMPLE = "samples/grcm-2010-05-18.txt";

  @Test
  void parseAReportPrintsTheMeetingAndItsConclusions() throws Exception {
    assertThat(printedBy(ParseAReport::main))
        .contains("REPORT FROM THE MEETING OF THE WORKING GROUP ON LABOUR MIGRATION")
        .contains("began on 2023-05-16", "in San José, Costa Rica")
        .contains("with [BZ, CA, CR, DO, SV, GT, HN, MX, PA, US]")
        .contains("5  [UNDERTAKE]  To conduct a workshop on the rights of women in domestic work");
    assertThat(printedBy(ParseAReport::main, OTHER_SAMPLE)).contains("began on 2010-05-18");
  }

  @Test
  void commitmentsByCountryPrintsWhatBindsEachParticipant() throws Exception {
    assertThat(printedBy(CommitmentsByCountry::main))
        .containsSubsequence(
            "El Salvador",
            "  2.a  translate the employers’ handbook",
            "[by 31 August (../2023-08-31)]")
        .containsSubsequence("Mexico", "  1.b  name their experts", "  2.c  ");
  }

  @Test
  void renderThreeFormatsWritesThreeFiles() throws Exception {
    List<Path> files = printedBy(RenderThreeFormats::main).lines().map(Path::of).toList();

    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactly("report.json", "report.xml", "report.pdf");
    assertThat(JsonReader.create().read(files.get(0)).allConclusions()).hasSize(17);
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(files.get(0).getParent());
  }

  @Test
  void readBackGivesTheSameReport() throws Exception {
    assertThat(printedBy(ReadBack::main)).isEqualToIgnoringNewLines("JSON: trueXML: true");
    assertThat(printedBy(ReadBack::main, OTHER_SAMPLE))
        .isEqualToIgnoringNewLines("JSON: trueXML: true");
  }

  @Test
  void ownOrganizationIsFoundInTheText() throws Exception {
    assertThat(printedBy(OwnOrganization::main).lines())
        .containsExactly(
            "2  Regarding the regional pilot project “Mañana Segura – Fair Recruitment in"
                + " Agriculture”:");
  }

  @Test
  void portugueseReportsReadsALanguageOfDataFilesAlone() throws Exception {
    assertThat(printedBy(PortugueseReports::main).lines())
        .containsExactly(
            "pt  REUNIÃO DO GRUPO DE TRABALHO SOBRE PROTEÇÃO DA CONFERÊNCIA REGIONAL SOBRE MIGRAÇÃO"
                + " (CRM)",
            "2.a  REQUEST  [SECRETARIAT]  até 31 de outubro (../2023-10-31)",
            "2.b  URGE  [MEMBER_COUNTRIES]  no prazo de trinta dias (../2023-10-07)",
            "2.c.i  ENTRUST  [PPT]  na primeira semana de dezembro (2023-12-01/2023-12-07)",
            "2.c.ii  ENTRUST  [PPT]  no primeiro trimestre de 2024 (2024-01-01/2024-03-31)",
            "3  UNDERTAKE  []  nos dias 5 e 6 de março de 2024 (2024-03-05/2024-03-06)",
            "4  UNDERTAKE  []  -",
            "4.a  SCHEDULE  [WG_PROTECTION]  em meados de abril de 2024 (2024-04-11/2024-04-20)",
            "4.b  SCHEDULE  [UNICEF]  antes da próxima reunião do Grupo de Trabalho",
            "5  INVITE  [HN]  o mais breve possível",
            "6  INFORM  [MEMBER_COUNTRIES]  duas vezes ao ano");
  }

  @Test
  void buildAReportPrintsJsonThatReadsBack() throws Exception {
    assertThat(JsonReader.create().read(printedBy(BuildAReport::main)).commitments())
        .singleElement()
        .satisfies(commitment -> assertThat(commitment.id()).isEqualTo("1#1"));
  }

  @Test
  void readDiagnosticsSaysWhyThereIsNoReport() throws Exception {
    assertThat(printedBy(ReadDiagnostics::main))
        .contains(
            "There is a report: false", "error no-meeting: ", "Thrown: 1:1 error no-meeting: ");
    assertThat(printedBy(ReadDiagnostics::main, OTHER_SAMPLE))
        .contains("There is a report: true", "It is called ");
  }

  @Test
  void everyExampleHasLessThanFortyLines() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/rcm/examples"))) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThan(40));
    }
  }

  private static String printedBy(Example example, String... args) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      example.run(args);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private interface Example {
    void run(String... args) throws Exception;
  }
}
