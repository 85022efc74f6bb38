package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.examples.Run.rcm;
import static org.rcm.examples.Run.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rcm.model.Conclusion;
import org.rcm.model.Report;

class CheckTest {
  private static final Conclusion FOURTH =
      Conclusion.builder().number("4").label("4.").text("To thank Panama.").build();

  @TempDir
  Path directory;

  @Test
  void findsNothingThatMattersInACleanReport() {
    Run run = rcm("check", sample("wg-labour-2023-05-16.txt"));

    assertThat("\n" + run.out()).contains("\n1 file: no errors, no warnings, ");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void printsFindingsOfAReportThatIsNoText() throws IOException {
    Path file = gap();

    Run run = rcm("check", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains(file + ": warning: number-gap: 4: ")
        .contains("1 file: no errors, 1 warning,");
  }

  @Test
  void printsFindingsInSpanish() throws IOException {
    Path file = gap();

    assertThat(rcm("check", "--lang", "es", file).out())
        .contains("number-gap: 4: ")
        .isNotEqualTo(rcm("check", file).out());
  }

  @Test
  void printsThePlacesOfDiagnostics() {
    Path file = sample("rcgm-2022-11-23.txt");

    Run run = rcm("check", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.lines())
        .anySatisfy(line -> assertThat(line)
            .startsWith(file + ":")
            .containsPattern(":[0-9]+:[0-9]+: warning: broken-sentence: "));
  }

  @Test
  void saysWhyATextIsNoReport() {
    Path file = sample("not-a-report.txt");

    Run run = rcm("check", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains(": error: no-meeting: ").contains("1 file: 1 error");
  }

  @Test
  void saysWhatIsWrongWithABrokenFileOfOurOwn() throws IOException {
    Path file = Files.writeString(directory.resolve("broken.json"), "{\"schema\": 1}");

    Run run = rcm("check", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith(file + ": error: no-report: $").contains("1 file: 1 error");
  }

  @Test
  void asksLessOfADraft() throws IOException {
    Report draft = Reports.small();
    draft = draft.toBuilder()
        .meeting(draft.meeting().toBuilder().participants(java.util.List.of()).build())
        .build();
    Path file = Reports.write(draft, directory.resolve("draft.json"));

    assertThat(rcm("check", file).out()).contains("no-participants");
    assertThat(rcm("check", "--profile", "draft", file).out()).doesNotContain("no-participants");
  }

  private Path gap() throws IOException {
    Report report = Reports.small().toBuilder().addConclusion(FOURTH).build();
    return Reports.write(report, directory.resolve("gap.json"));
  }
}
