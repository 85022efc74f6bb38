package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.examples.Run.rcm;
import static org.rcm.examples.Run.sample;
import static org.rcm.examples.Run.withInput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rcm.parser.ActivityListParser;
import org.rcm.render.json.JsonReader;

/** What the commands do with a page of activities, which they tell from a report by themselves. */
class ActivitiesTest {
  private static final Path PAGE = sample("activities-2023.txt");

  @TempDir
  Path directory;

  @Test
  void convertsAPageToJsonAndSaysSo() throws IOException {
    Run run = rcm("convert", "--out", directory, PAGE);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(PAGE + ": 8 activities (none with a date), no warnings, as JSON only -> "
            + directory.resolve("activities-2023.json") + "\n");
    assertThat(files()).containsExactly("activities-2023.json");
    assertThat(JsonReader.create().readActivities(directory.resolve("activities-2023.json")))
        .isEqualTo(ActivityListParser.create().parse(PAGE).activities());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      pdf          | PDF is for reports only
      xml,pdf      | XML and PDF are for reports only
      pdf,json     | PDF is for reports only
      """)
  void saysThatOtherFormsAreForReports(String forms, String words) throws IOException {
    Run run = rcm("convert", "--to", forms, "--out", directory, PAGE);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("rcm: " + PAGE + ": is a page of activities, which is written as JSON; ")
        .contains(words)
        .hasLineCount(1);
    assertThat(files()).hasSize(forms.contains("json") ? 1 : 0);
  }

  @Test
  void convertsReportsAndPagesTogether() throws IOException {
    Run run = rcm("convert", "--out", directory, PAGE, sample("wg-labour-2023-05-16.txt"));

    assertThat(run.exitCode()).isZero();
    assertThat(files())
        .containsExactly(
            "activities-2023.json",
            "wg-labour-2023-05-16.json",
            "wg-labour-2023-05-16.pdf",
            "wg-labour-2023-05-16.xml");
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    rcm("convert", "--out", directory, PAGE);
    Path json = directory.resolve("activities-2023.json");
    Path again = directory.resolve("again");

    assertThat(rcm("convert", "--out", again, json).exitCode()).isZero();
    assertThat(again.resolve("activities-2023.json")).hasSameTextualContentAs(json);
    assertThat(rcm("show", json).out()).isEqualTo(rcm("show", PAGE).out());
    assertThat(rcm("check", json).out()).isEqualTo("1 file: no errors, no warnings, no infos\n");
  }

  @Test
  void showsEachActivity() {
    Run run = rcm("show", sample("actividades-2022.txt"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100))
        .startsWith(
            "Activities (9)",
            "",
            "1  Taller regional sobre transporte escolar transfronterizo",
            "   Date   9 y 10 de febrero de 2022",
            "   Place  Tapachula, México",
            "   OBJETIVO GENERAL")
        .contains("2  Reunión virtual sobre el directorio de intérpretes", "   Mode  online")
        .contains("   Place  TEGUCIGALPA (Honduras)", "   Place  Comayagüela");
  }

  @Test
  void showsThemUnderSpanishHeadingsIfAsked() {
    assertThat(rcm("show", "--lang", "es", PAGE).out())
        .startsWith("Actividades (8)")
        .contains("Lugar  San José (Costa Rica)", "Lugar  México D.F.\n", "Modalidad  virtual");
  }

  @Test
  void checkPrintsWhatIsOddAboutAPage() {
    Path page = sample("actividades-2022.txt");

    Run run = rcm("check", page);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains(page + ":37:1: warning: unknown-town: \"Comayagüela\"")
        .contains(page + ":32:49: warning: country-undecided: \"Santa Ana y Chiquimula\"")
        .endsWith("1 file: no errors, 2 warnings, 2 infos\n");
  }

  @Test
  void commitmentsLeavesAPageOut() {
    Run run = rcm("commitments", PAGE, sample("wg-labour-2023-05-16.txt"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "rcm: " + PAGE + ": is a page of activities, in which nobody is committed; left out\n");
    assertThat(run.out()).endsWith("14 commitments\n");
  }

  @Test
  void readsAPageFromStandardInputInTheEncodingOfOldSystems() throws IOException {
    byte[] bytes = Files.readString(sample("actividades-2022.txt"))
        .replaceAll("[“”]", "\"")
        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    Run run = withInput(bytes, "check", "-");

    assertThat(run.out()).contains("encoding-guessed").contains("unknown-town: \"Comayagüela\"");
  }

  @Test
  void saysWhatIsWrongWithABrokenFileOfActivities() throws IOException {
    Path file = directory.resolve("broken.json");
    Files.writeString(
        file,
        "{\"schema\": \"org.rcm.activities\", \"schemaVersion\": \"1.0\", \"activities\": [{}], \"parties\": []}");
    Path empty = directory.resolve("empty.json");
    Files.writeString(
        empty,
        "{\"schema\": \"org.rcm.activities\", \"schemaVersion\": \"1.0\", \"activities\": [], \"parties\": []}");

    assertThat(rcm("show", file).err()).contains("$.activities[0].title: is missing");
    assertThat(rcm("show", empty).err()).contains("its list of activities is empty");
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
