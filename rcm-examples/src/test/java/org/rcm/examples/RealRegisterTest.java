package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.Report;
import org.rcm.model.register.CommitmentRegister;
import org.rcm.model.register.FollowUpLink;
import org.rcm.model.register.LinkReason;
import org.rcm.model.register.RegisterEntry;
import org.rcm.model.register.RegisteredConclusion;
import org.rcm.model.register.ResolvedReference;
import org.rcm.parser.ReportParser;
import org.rcm.render.json.JsonReader;
import org.rcm.render.json.JsonRenderer;

/** The register of the real reports of 2018 to 2021, where they are beside the repository. Each link was judged by hand. */
class RealRegisterTest {
  private static final Path REAL = Path.of("..", "..", "shared", "reports");

  private final List<Report> reports = new ArrayList<>();
  private CommitmentRegister register;

  @BeforeEach
  void readReports() throws IOException {
    assumeTrue(Files.isDirectory(REAL), "the real reports are not here: " + REAL);
    try (Stream<Path> files = Files.list(REAL)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
        ReportParser.create().parse(file).report().ifPresent(reports::add);
      }
    }
    register = CommitmentRegister.of(reports);
  }

  @Test
  void findsTheseLinksAndNoOthers() {
    assertThat(register.links())
        .extracting(FollowUpLink::toString)
        .containsExactlyInAnyOrder(
            // The Second Workshop on Migration and Health: March 2019, then 2021, then without a
            // date.
            "2018-07-19-RCGM 8.d -> 2020-09-28-WG_PROTECTION 4 RESCHEDULED",
            "2020-09-28-WG_PROTECTION 4 -> 2021-12-01-RCGM 7.l FOLLOWED_UP",
            // The recommendations on the search for missing migrants: approval asked for, then
            // review.
            "2020-09-28-WG_PROTECTION 6 -> 2021-12-01-RCGM 1.e FOLLOWED_UP",
            // The workshop on (return and) reintegration, in Mexico with IOM.
            "2020-09-28-WG_PROTECTION 3[1] -> 2021-12-01-RCGM 7.h FOLLOWED_UP",
            // The guidelines on identification and referral: update proposed, then approval
            // recommended.
            "2020-09-28-WG_IRREGULAR 2.a -> 2021-12-01-RCGM 8.a FOLLOWED_UP",
            // The regional campaign: comments asked for, then review and dissemination.
            "2020-09-28-WG_IRREGULAR 2.c -> 2021-12-01-RCGM 7.f FOLLOWED_UP",
            // The congress on women: the third thanked for, the fourth planned. Not the same thing.
            "2020-09-28-WG_PROTECTION 5[1] -> 2021-12-01-RCGM 7.k NEXT_EDITION");
  }

  @Test
  void tellsTheStoryOfTheWorkshopOnMigrationAndHealth() {
    assertThat(register.stories().get(0)).satisfies(story -> {
      assertThat(story.subject()).isEqualTo("Workshop on Migration and Health");
      assertThat(story.steps())
          .extracting(RegisteredConclusion::toString)
          .containsExactly(
              "2018-07-19-RCGM 8.d", "2020-09-28-WG_PROTECTION 4", "2021-12-01-RCGM 7.l");
      assertThat(story.links().get(0).reasons())
          .extracting(LinkReason::toString)
          .containsExactly(
              "both name “Workshop on Migration and Health”",
              "both name Canada, Costa Rica",
              "2018-07-19-RCGM said “on March 6-7, 2019”, 2020-09-28-WG_PROTECTION says “in 2021, on a"
                  + " date to be defined”");
    });
  }

  @Test
  void namesTheReportOf2019AsMissing() {
    assertThat(register.references()).singleElement().satisfies(reference -> {
      assertThat(reference.in()).hasToString("2020-09-28-WG_PROTECTION 6");
      assertThat(reference.reference().body().id()).isEqualTo("RCGM");
      assertThat(reference.reference().time().from()).contains(LocalDate.of(2019, 11, 1));
      assertThat(reference.isResolved()).isFalse();
    });
  }

  @Test
  void closesNothingButWhatWasPassedOverInSilence() {
    LocalDate day = LocalDate.of(2021, 12, 1);

    assertThat(register.madeBy(day)).hasSize(86);
    assertThat(register.withStatusOn(CommitmentStatus.IMPLEMENTED, day)).isEmpty();
    assertThat(register.withStatusOn(CommitmentStatus.SUPERSEDED, day)).isEmpty();
    assertThat(register.withStatusOn(CommitmentStatus.ELAPSED, day))
        .hasSize(8)
        .allSatisfy(entry -> assertThat(entry.report()).hasToString("2018-07-19-RCGM"));
    assertThat(register.overdueOn(day))
        .extracting(RegisterEntry::toString)
        .containsExactlyInAnyOrder(
            // Later reports have many of their words: nobody can tell whether they speak of them.
            "2018-07-19-RCGM 16.d#1",
            "2018-07-19-RCGM 16.f#1",
            "2020-09-28-WG_PROTECTION 1.b#1",
            "2020-09-28-WG_PROTECTION 2#1",
            "2020-09-28-WG_IRREGULAR 2#1",
            "2020-09-28-WG_IRREGULAR 2.c[2]#1",
            "2020-09-28-WG_IRREGULAR 3#1");
  }

  @Test
  void isTheSameFromReportsThatAreReadBack() throws IOException {
    List<Report> again = new ArrayList<>();
    for (Report report : reports) {
      again.add(JsonReader.create().read(JsonRenderer.create().renderToString(report)));
    }
    CommitmentRegister same = CommitmentRegister.of(again);

    assertThat(same.links()).isEqualTo(register.links());
    assertThat(same.entries()).isEqualTo(register.entries());
    assertThat(same.references())
        .extracting(ResolvedReference::reference)
        .isEqualTo(
            register.references().stream().map(ResolvedReference::reference).toList());
  }
}
