package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.examples.Run.rcm;
import static org.rcm.examples.Run.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rcm.render.json.JsonReader;
import org.rcm.render.pdf.PdfReader;
import org.rcm.render.xml.XmlReader;

class ConvertTest {
  @TempDir
  Path directory;

  private Path out;
  private Path input;

  @BeforeEach
  void writeInput() throws IOException {
    out = directory.resolve("out").resolve("deeper");
    input = Reports.write(Reports.small(), directory.resolve("small.json"));
  }

  @Test
  void writesAllThreeFormsIntoADirectoryThatItMakes() throws IOException {
    Run run = rcm("convert", "--out", out, input);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(files(out)).containsExactly("small.json", "small.pdf", "small.xml");
    assertThat(JsonReader.create().read(out.resolve("small.json"))).isEqualTo(Reports.small());
    assertThat(XmlReader.create().read(out.resolve("small.xml"))).isEqualTo(Reports.small());
    assertThat(Files.readAllBytes(out.resolve("small.pdf")))
        .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void saysInOneLineWhatItFoundAndWhereTheFilesAre() {
    Run run = rcm("convert", "--out", out, input);

    assertThat(run.lines())
        .containsExactly(input + ": 3 conclusions, 3 commitments (2 with a date), no warnings -> "
            + out.resolve("small.json") + ", .xml, .pdf");
  }

  @Test
  void namesTheCharactersThatThePagesCannotShow() throws IOException {
    Path chinese = Reports.write(
        Reports.small().toBuilder().title("Meeting of the 中文 group").build(),
        directory.resolve("chinese.json"));

    Run run = rcm("convert", "--to", "pdf", "--out", out, chinese);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains(out.resolve("chinese.pdf") + ": the pages cannot show 中 (U+4E2D), 文 (U+6587);");
    assertThat(PdfReader.create().read(out.resolve("chinese.pdf")).title()).contains("中文");
  }

  @Test
  void writesOnlyTheFormsThatAreAskedFor() throws IOException {
    rcm("convert", "--to", "xml,JSON", "--out", out, input);

    assertThat(files(out)).containsExactly("small.json", "small.xml");
  }

  @Test
  void writesTheFormsForOtherProgramsWhereTheyAreAskedFor() throws IOException {
    Run run = rcm("convert", "--to", "akn,ics,jsonld,csv", "--out", out, input);

    assertThat(run.exitCode()).isZero();
    assertThat(files(out)).containsExactly("small.akn", "small.csv", "small.ics", "small.jsonld");
    assertThat(out.resolve("small.csv")).content().startsWith("meeting,body,id,act,");
    assertThat(out.resolve("small.akn"))
        .content()
        .contains("<debateReport name=\"meetingReport\">");
    assertThat(out.resolve("small.ics")).content().startsWith("BEGIN:VCALENDAR\r\n");
    assertThat(out.resolve("small.jsonld")).content().contains("\"@context\"");
  }

  @Test
  void takesFormsOneByOneToo() throws IOException {
    rcm("convert", "--to", "pdf", "--to", "xml", "--out", out, input);

    assertThat(files(out)).containsExactly("small.pdf", "small.xml");
  }

  @Test
  void convertsWhatItWroteItself() throws IOException {
    rcm("convert", "--to", "xml", "--out", out, input);
    Run run = rcm(
        "convert", "--to", "json", "--out", directory.resolve("back"), out.resolve("small.xml"));

    assertThat(run.exitCode()).isZero();
    assertThat(JsonReader.create().read(directory.resolve("back").resolve("small.json")))
        .isEqualTo(Reports.small());
  }

  @Test
  void convertsATextAndReadsTheSameReportBackFromBothForms() throws IOException {
    Run run = rcm("convert", "--out", out, sample("wg-labour-2023-05-16.txt"));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("17 conclusions").contains("-> ");
    assertThat(JsonReader.create().read(out.resolve("wg-labour-2023-05-16.json")))
        .isEqualTo(XmlReader.create().read(out.resolve("wg-labour-2023-05-16.xml")));
  }

  @Test
  void takesStandardInputAndCallsItStdin() throws IOException {
    Run run =
        Run.withInput(Files.readAllBytes(input), "convert", "--to", "json", "--out", out, "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("stdin: 3 conclusions");
    assertThat(files(out)).containsExactly("stdin.json");
  }

  @Test
  void refusesASecondFileOfTheSameName() throws IOException {
    Path other = Reports.write(
        Reports.small(), Files.createDirectory(directory.resolve("b")).resolve("Small.json"));

    Run run = rcm("convert", "--to", "json", "--out", out, input, other);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).startsWith(input + ":");
    assertThat(run.err())
        .isEqualTo("rcm: " + other + ": would be written to the same files as " + input
            + "; rename one, or convert it by itself with another --out\n");
  }

  @Test
  void neverReplacesAFileThatItReads() throws IOException {
    Path text = Files.copy(sample("wg-labour-2023-05-16.txt"), directory.resolve("small.txt"));
    byte[] before = Files.readAllBytes(input);

    Run run = rcm("convert", "--to", "json", "--out", directory, text, input);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("would replace " + input + ", which is being read");
    assertThat(input).hasBinaryContent(before);
  }

  @Test
  void replacesAnOlderResult() throws IOException {
    Files.createDirectories(out);
    Path old = Files.writeString(out.resolve("small.json"), "old");

    rcm("convert", "--to", "json", "--out", out, input);

    assertThat(JsonReader.create().read(old)).isEqualTo(Reports.small());
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    Files.createDirectories(out.resolve("small.json").resolve("in the way"));

    Run run = rcm("convert", "--to", "json,xml", "--out", out, input);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("rcm: " + out.resolve("small.json") + ": cannot be written: ")
        .hasLineCount(1);
    assertThat(files(out)).containsExactly("small.json");
    assertThat(run.out()).doesNotContain("->");
  }

  @Test
  void saysThatTheDirectoryIsAFile() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");

    Run run = rcm("convert", "--to", "json", "--out", file, input);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("rcm: " + file
            + ": cannot be written to: there is a file where a directory is needed\n");
  }

  @Test
  void goesOnAfterABadFile() throws IOException {
    Path missing = directory.resolve("missing.txt");

    Run run =
        rcm("convert", "--to", "json", "--out", out, missing, sample("not-a-report.txt"), input);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("missing.txt: cannot be read: there is no such file"),
            line -> assertThat(line).contains("not-a-report.txt: holds no report: "));
    assertThat(files(out)).containsExactly("small.json");
  }

  private static List<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
