package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.examples.Run.rcm;
import static org.rcm.examples.Run.sample;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTest {
  @TempDir
  Path directory;

  @Test
  void printsFactsConclusionsAndCommitments() throws IOException {
    Run run = rcm("show", Reports.write(Reports.small(), directory.resolve("small.json")));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualToNormalizingNewlines("""
            Meeting of the Regional Consultation Group on Migration (RCGM)

            Body          Regional Consultation Group on Migration (RCGM)
            Date          12–13 November 2025
            Place         San José, Costa Rica
            Mode          in person
            Participants  Costa Rica, Mexico

            Conclusions (3)

            1. To ask the Member Countries to name their experts by 30 June, and to thank México.

            2. To entrust:

               Publications
               a. The Executive Secretariat with the directory.
                  It is to be in both languages.

            Commitments (3, 2 with a date)

            Number  Who                                          What                    Due
            ------  -------------------------------------------  ----------------------  -------------------
            1       Member Countries (who have not done so yet)  name their experts      2026-06-30
            2.a     ES                                           publish the directory   2026-Q1
            2.a     not stated                                   send out the timetable  as soon as possible
            """);
  }

  @Test
  void speaksSpanishIfAsked() throws IOException {
    Run run = rcm(
        "show", "--lang", "es", Reports.write(Reports.small(), directory.resolve("small.json")));

    assertThat(run.out())
        .contains("Órgano         Grupo Regional de Consulta sobre Migración (GRCM)")
        .contains("Fecha          12–13 de noviembre de 2025")
        .contains("Participantes  Costa Rica, México")
        .contains("Compromisos (3, 2 con fecha)")
        .contains("Países Miembros");
  }

  @Test
  void keepsToAHundredColumnsAndHasNoEscapesOutsideATerminal() {
    Run run = rcm("show", sample("rcgm-2022-11-23.txt"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .hasSizeGreaterThan(60)
        .allSatisfy(
            line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotContain("\u001b"));
  }

  @Test
  void showsADeclarationWithoutConclusions() {
    Run run = rcm("show", sample("declaration-2024-03-14.txt"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Conclusions (none)").contains("Commitments (none)");
  }

  @Test
  void separatesReports() throws IOException {
    Path file = Reports.write(Reports.small(), directory.resolve("small.json"));

    assertThat(rcm("show", file, file).lines())
        .filteredOn(line -> line.matches("=+"))
        .hasSize(1);
  }
}
