package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rcm.model.Report;
import org.rcm.render.json.JsonReader;
import org.rcm.render.xml.XmlReader;

/** The one file that users run, as they run it. */
class RcmJarIT {
  private static final Path JAR = Path.of("target", "rcm.jar").toAbsolutePath();
  private static final Path SAMPLE = Path.of("samples", "wg-labour-2023-05-16.txt");

  @TempDir
  Path directory;

  @Test
  void convertsASampleIntoThreeFormsThatHoldTheSame() throws Exception {
    Run run = java("-jar", JAR, "convert", "--out", directory, SAMPLE.toAbsolutePath());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("17 conclusions").hasLineCount(1);
    Report report = JsonReader.create().read(directory.resolve("wg-labour-2023-05-16.json"));
    assertThat(XmlReader.create().read(directory.resolve("wg-labour-2023-05-16.xml")))
        .isEqualTo(report);
    assertThat(Files.readAllBytes(directory.resolve("wg-labour-2023-05-16.pdf")))
        .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void readsBackWhatItWrote() throws Exception {
    java("-jar", JAR, "convert", "--to", "json,xml", "--out", directory, SAMPLE.toAbsolutePath());

    Run json = java("-jar", JAR, "show", "wg-labour-2023-05-16.json");
    Run xml = java("-jar", JAR, "show", "wg-labour-2023-05-16.xml");

    assertThat(json.exitCode()).isZero();
    assertThat(xml.out()).isEqualTo(json.out()).contains("Conclusions (17)");
  }

  @Test
  void keepsAccentsWhereNoLocaleIsSet() throws Exception {
    Run run = java("-Dstdout.encoding=US-ASCII", "-jar", JAR, "show", SAMPLE.toAbsolutePath());

    assertThat(run.out()).contains("San José, Costa Rica");
  }

  @Test
  void endsWithTheExitCodeAndASentence() throws Exception {
    Run run = java("-jar", JAR, "check", "missing.txt");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("rcm: missing.txt: cannot be read: ").hasLineCount(1);
  }

  @Test
  void readsAPdfFileThatItWrote() throws Exception {
    java("-jar", JAR, "convert", "--to", "pdf", "--out", directory, SAMPLE.toAbsolutePath());

    Run run = java("-jar", JAR, "show", "wg-labour-2023-05-16.pdf");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Conclusions (17)");
  }

  @Test
  void saysOfADamagedPdfFileOneSentence() throws Exception {
    java("-jar", JAR, "convert", "--to", "pdf", "--out", directory, SAMPLE.toAbsolutePath());
    byte[] whole = Files.readAllBytes(directory.resolve("wg-labour-2023-05-16.pdf"));
    Files.write(directory.resolve("cut.pdf"), Arrays.copyOf(whole, 3_000));

    Run run = java("-jar", JAR, "show", "cut.pdf");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("rcm: cut.pdf: holds no report: the PDF file is damaged")
        .hasLineCount(1);
  }

  @Test
  void knowsItsVersion() throws Exception {
    assertThat(java("-jar", JAR, "--version").out()).startsWith("rcm 0.").contains("(Java ");
  }

  @Test
  void carriesTheExamplesAndTheirSamples() throws Exception {
    Run run = java("-cp", JAR, "org.rcm.examples.ReadBack");

    assertThat(run.out()).isEqualToNormalizingNewlines("JSON: true\nXML: true\n");
  }

  private Run java(Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    List.of(arguments).forEach(argument -> command.add(argument.toString()));
    Path err = directory.resolve("stderr");
    Process process = new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectError(err.toFile())
        .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exitCode = process.waitFor();
    String complaints = Files.readString(err);
    Files.delete(err);
    return new Run(exitCode, out, complaints);
  }
}
