package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.examples.Run.rcm;
import static org.rcm.examples.Run.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.LocalizedText;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Report;

class CommitmentsTest {
  @TempDir
  Path directory;

  private Path small;

  @BeforeEach
  void writeInput() throws IOException {
    small = Reports.write(Reports.small(), directory.resolve("small.json"));
  }

  @Test
  void sortsByLastDayWithTheUndatedLast() {
    Run run = rcm("commitments", small);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsSubsequence("Number", "Act", "Who", "What", "Due")
        .doesNotContain("File")
        .containsSubsequence("2026-Q1", "2026-06-30", "as soon as")
        .endsWith("\n3 commitments\n");
  }

  @Test
  void gathersSeveralFiles() throws IOException {
    Path other = Reports.write(Reports.small(), directory.resolve("other.json"));

    Run run = rcm("commitments", small, other);

    assertThat(run.out())
        .containsSubsequence("Due", "File", "small.json", "other.json")
        .endsWith("\n6 commitments\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MX", "mx", "Mexico", "México", "mexico", "Estados Unidos Mexicanos"})
  void findsWhatBindsACountryAsAMemberOfAGroup(String party) {
    Run run = rcm("commitments", "--party", party, small);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("name their experts").endsWith("\n1 commitment\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SECRETARIAT", "Executive Secretariat", "secretaría técnica"})
  void findsWhatBindsABody(String party) {
    assertThat(rcm("commitments", "--party", party, small).out())
        .contains("publish the directory")
        .endsWith("\n1 commitment\n");
  }

  @Test
  void saysSoIfNothingBindsAParty() {
    Run run = rcm("commitments", "--party", "IOM", small);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("no commitments\n");
  }

  @ParameterizedTest
  @CsvSource({"Mexcio,Mexico (MX)", "Guatmala,Guatemala (GT)", "Labour,(WG_LABOUR)", "UNHRC,(UNHCR)"
  })
  void suggestsPartiesOfASimilarName(String party, String suggestion) {
    Run run = rcm("commitments", "--party", party, small);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("rcm: no party is called \"" + party + "\"; did you mean ")
        .contains(suggestion);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void asksWhoIsMeantByAnIdThatIsAlsoAnAcronym() {
    Run run = rcm("commitments", "--party", "SE", small);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("rcm: \"SE\" may be several parties; did you mean Sweden (SE) or Executive"
            + " Secretariat (SECRETARIAT)?\n");
  }

  @Test
  void saysWhatToGiveIfNothingIsSimilar() {
    Run run = rcm("commitments", "--party", "Xyzzyqwert", small);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("rcm: no party is called \"Xyzzyqwert\"; give an id such as MX or IOM, or a name"
            + " such as Mexico\n");
  }

  @Test
  void knowsThePartiesThatAFileDefines() throws IOException {
    Organization project = Organization.builder()
        .id("MANANA_SEGURA")
        .kind(OrganizationKind.OTHER)
        .name(LocalizedText.of("es", "Mañana Segura"))
        .build();
    Report report = Reports.small();
    Conclusion first = report.conclusions().get(0);
    Commitment own =
        first.commitments().get(0).toBuilder().responsible(List.of(project)).build();
    Conclusion changed = first.toBuilder().commitments(List.of(own)).build();
    Path file = Reports.write(
        report.toBuilder().conclusions(List.of(changed)).build(), directory.resolve("own.json"));

    assertThat(rcm("commitments", "--party", "mañana segura", file).out())
        .endsWith("\n1 commitment\n");
  }

  @Test
  void explainsWhereACommitmentStandsAndWhy() {
    Run run = rcm(
        "commitments", "--explain", "--party", "El Salvador", sample("wg-labour-2023-05-16.txt"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "2.a#1\n",
            "[due: by 31 August]",
            "El Salvador (SV)",
            "(line 18, elsewhere in the conclusion): whose offer was accepted",
            "until 2023-08-31",
            "the dates of the meeting: year of the meeting")
        .doesNotContain("Number")
        .endsWith("\n\n3 commitments\n");
    assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void explainsInTheOrderOfTheTableAndNamesTheFile() throws IOException {
    Path other = Reports.write(Reports.small(), directory.resolve("other.json"));

    assertThat(rcm("commitments", "--explain", small, other).lines())
        .filteredOn(line -> line.contains("#"))
        .containsExactly(
            "small.json  2.a#1",
            "other.json  2.a#1",
            "small.json  1#1",
            "other.json  1#1",
            "small.json  2.a#2",
            "other.json  2.a#2");
  }

  @Test
  void readsSamples() {
    Run run = rcm("commitments", "--party", "El Salvador", sample("wg-labour-2023-05-16.txt"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("translate the").contains("2023-08-31");
  }
}
