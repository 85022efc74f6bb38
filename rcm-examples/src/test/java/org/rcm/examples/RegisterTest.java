package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.examples.Run.rcm;
import static org.rcm.examples.Run.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegisterTest {
  private static final String FIRST = """
      REGIONAL CONFERENCE ON MIGRATION (RCM)
      MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)

      The Regional Consultation Group on Migration (RCGM), at the meeting held on June 1, 2021, in San José, \
      Costa Rica, with the participation of representatives from Belize, Costa Rica and Panama, formulated \
      the following:

      CONCLUSIONS

      1. To ask Belize to send its list of wells by 30 September 2021.
      2. To thank Panama and IOM for the progress regarding the Second Workshop on Wells and Rivers (to be \
      held in Panama on March 6-7, 2022).
      3. To update the RCM calendar as follows:
      a. Workshop on Ferries and Bridges, to be held in Belize on 9-10 November 2021, with support from ICRC.
      b. Workshop on Ports and Harbours, to be held in Belize on 3-4 February 2022, with support from UNHCR.
      """;
  private static final String SECOND = """
      REPORT FROM THE MEETING OF THE WORKING GROUP ON PROTECTION
      20 April 2022

      The Working Group on Protection held an online meeting on 20 April 2022, with participation of
      representatives from the following countries: Belize, Costa Rica and Panama.

      The Working Group on Protection submits its report to the Regional Consultation Group on Migration
      (RCGM), as follows:

      1. To thank Panama and IOM for the update on the Workshop on Wells and Rivers in the Isthmus, to be held
      in Panama in 2023, on a date to be defined.
      2. To ask the Member Countries to send their maps of springs by 20 May, in compliance with the
      conclusions of the RCGM formulated in June 2021 and the conclusions of the Vice-Ministers adopted in
      November 2021.
      3. To thank Belize and UNHCR for having held the Workshop on Ports and Harbours.
      """;
  private static final String THIRD = """
      REUNIÓN DEL GRUPO REGIONAL DE CONSULTA SOBRE MIGRACIÓN (GRCM)

      El Grupo Regional de Consulta sobre Migración (GRCM), en reunión celebrada el 5 de octubre de 2022, en \
      la Ciudad de Panamá, con la participación de representantes de Belice, Costa Rica y Panamá, formuló las \
      siguientes:

      CONCLUSIONES

      1. Agradecer a Panamá la organización de la reunión.
      2. Solicitar a la OIM que envíe su informe a más tardar el 30 de enero de 2023.
      """;
  private static final String FOURTH =
      FIRST.replaceAll("(?s)1\\. To ask Belize.*", "").replace("June 1, 2021", "December 1, 2023")
          + """
      1. To update the RCM calendar as follows:
      a. Workshop on Wells and Rivers, to be held in Panama, with the support of IOM.
      """;

  @TempDir
  Path directory;

  private Path first;
  private Path second;
  private Path third;
  private Path fourth;

  @BeforeEach
  void writeReports() throws IOException {
    first = Files.writeString(directory.resolve("first.txt"), FIRST);
    second = Files.writeString(directory.resolve("second.txt"), SECOND);
    third = Files.writeString(directory.resolve("tercero.txt"), THIRD);
    fourth = Files.writeString(directory.resolve("fourth.txt"), FOURTH);
  }

  @Test
  void tellsTheStoryOfAThingOverSeveralReports() {
    Run run = rcm("register", fourth, third, second, first);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            "Commitments on 2023-12-01 (the last day of the latest meeting; --on gives another)\n")
        .containsSubsequence(
            "2021-06-01-RCGM           first.txt\n",
            "2022-10-05-RCGM           tercero.txt\n",
            "What several reports say of one thing (2)",
            "Workshop on Wells and Rivers\n",
            "2021-06-01-RCGM 2\n",
            "2022-04-20-WG_PROTECTION 1, rescheduled\n",
            "why: both name “Workshop on Wells and Rivers”; both name Panama; both name IOM;",
            "2023-12-01-RCGM 1.a, followed up, active\n",
            "names no")
        .endsWith("\n");
    assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void showsWhatIsOverdueBeforeWhatIsDueNext() {
    Run run = rcm("register", "--on", "2022-05-01", first, second);

    assertThat(run.out())
        .startsWith("Commitments on 2022-05-01\n")
        .containsSubsequence(
            "Overdue (2)",
            "2021-09-30, 2021-06-01-RCGM 1#1, Belize\n",
            "2021-11-10, 2021-06-01-RCGM 3.a#1, not stated\n",
            "Due next (1)",
            "2022-05-20, 2022-04-20-WG_PROTECTION 2#1, Member Countries\n",
            "Implemented (1)",
            "implemented 2022-04-20: said to be done by 2022-04-20-WG_PROTECTION\n",
            "later: 2022-04-20-WG_PROTECTION 3, fulfilled: To thank Belize")
        .endsWith("\n5 commitments, 4 open, 2 overdue\n");
  }

  @Test
  void saysWhichReportsAreMeantAndWhichAreNotThere() {
    assertThat(rcm("register", first, second).out().replaceAll("\\s+", " "))
        .contains("“the conclusions of the RCGM formulated in June 2021” = 2021-06-01-RCGM")
        .contains(
            "“the conclusions of the Vice-Ministers adopted in November 2021” is not among these reports");
  }

  @Test
  void knowsNothingOfLaterMeetings() {
    Run run = rcm("register", "--on", "2021-12-31", first, second, third);

    assertThat(run.out())
        .doesNotContain("What several reports", "later:", "2022-05-20")
        .endsWith("\n4 commitments, 4 open, 2 overdue\n");
  }

  @Test
  void speaksSpanish() {
    Run run = rcm("register", "--lang", "es", first, second, third, fourth);

    assertThat(run.out())
        .containsSubsequence(
            "Compromisos al 2023-12-01 (último día de la reunión más reciente",
            "Vencidos (2)",
            "Lo que varios informes dicen",
            "reprogramado",
            "por qué: ambas nombran “Workshop on Wells and Rivers”; ambas nombran a Panamá",
            "Caducados",
            "caducado 2023-12-01: no se menciona en 2023-12-01-RCGM");
  }

  @Test
  void listsWhatBindsAParty() {
    assertThat(rcm("register", "--party", "Costa Rica", first, second, third).out())
        .contains("2022-04-20-WG_PROTECTION 2#1")
        .doesNotContain("1#1,")
        .endsWith("\n1 commitment, 1 open, 1 overdue\n");
    Run unknown = rcm("register", "--party", "Costa Rcia", first);
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err())
        .startsWith("rcm: no party is called \"Costa Rcia\"; did you mean Costa Rica (CR)");
  }

  @Test
  void writesCsvAndSaysForWhichDay() {
    Run run = rcm("register", "--format", "csv", first, second);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo("rcm: the day is that of the latest meeting, 2022-04-20; --on gives another\n");
    assertThat(run.out())
        .startsWith("report,commitment,act,")
        .contains("\r\n2021-06-01-RCGM,1#1,REQUEST,BZ,")
        .endsWith("\r\n");
  }

  @Test
  void writesJsonForOneParty() {
    Run run = rcm("register", "-f", "json", "--on", "2022-05-01", "--party", "BZ", first, second);
    JsonNode root = new JsonMapper().readTree(run.out());

    assertThat(run.err()).isEmpty();
    assertThat(root.path("on").asString()).isEqualTo("2022-05-01");
    assertThat(root.path("entries")).hasSize(2);
    assertThat(root.path("links")).hasSize(2);
  }

  @Test
  void letsDecisionsWin() throws IOException {
    Path decisions = Files.writeString(directory.resolve("decisions.csv"), """
        report,commitment,status,on,by,note
        2021-06-01-RCGM,1#1,IMPLEMENTED,2021-09-12,Technical Secretariat,by letter
        2021-06-01-RCGM,3.b#1,ACTIVE,2022-04-21,Belize,only the first day was held
        """);
    Run run = rcm("register", "--on", "2022-05-01", "--decisions", decisions, first, second);

    assertThat(run.out())
        .contains("implemented 2021-09-12: decided by Technical Secretariat; by letter")
        .contains("active 2022-04-21: decided by Belize; only the first day was held")
        .endsWith("\n5 commitments, 4 open, 2 overdue\n");
  }

  @Test
  void saysWhatIsWrongWithDecisions() throws IOException {
    Path decisions = directory.resolve("decisions.csv");
    Files.writeString(decisions, "report,commitment,status,on,by\nX,1#1,DONE,2021-09-12,PPT\n");
    Run bad = rcm("register", "--decisions", decisions, first);
    Files.writeString(
        decisions, "report,commitment,status,on,by\n2021-06-01-RCGM,7#1,ACTIVE,2021-09-12,PPT\n");
    Run unknown = rcm("register", "--decisions", decisions, first);
    Run missing = rcm("register", "--decisions", directory.resolve("none.csv"), first);

    assertThat(bad.exitCode()).isEqualTo(2);
    assertThat(bad.err())
        .isEqualTo(
            "rcm: " + decisions + ": line 2, column \"status\": \"DONE\" is not one of ACTIVE,"
                + " IMPLEMENTED, ELAPSED, SUPERSEDED\n");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo("rcm: " + decisions + ": A decision names a commitment of 2021-06-01-RCGM, [1#1,"
            + " 3#1, 3.a#1, 3.b#1], but was about 7#1\n");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("there is no such file or directory").hasLineCount(1);
  }

  @Test
  void takesAReportOnceAndSaysSo() throws IOException {
    rcm("convert", "--to", "json", "--out", directory, first);
    Run twice = rcm("register", first, first.resolveSibling("first.json"));
    Path changed =
        Files.writeString(directory.resolve("changed.txt"), FIRST.replace("wells by", "rivers by"));
    Run twin = rcm("register", first, changed);

    assertThat(twice.exitCode()).isZero();
    assertThat(twice.err()).contains("first.json: is the same report as first.txt; left out");
    assertThat(twice.out()).endsWith("\n4 commitments, 4 open, 0 overdue\n");
    assertThat(twin.err()).contains("changed.txt: is of the same meeting as first.txt;");
    assertThat(twin.out()).contains("2021-06-01-RCGM~2");
  }

  @Test
  void leavesOpenWhatALaterReportMaySpeakOf() throws IOException {
    Path early = Files.writeString(
        directory.resolve("early.txt"),
        THIRD.replace("su informe a más", "su estudio sobre pozos y manantiales a más"));
    Path late = Files.writeString(
        directory.resolve("late.txt"),
        THIRD
            .replace("5 de octubre de 2022", "7 de marzo de 2023")
            .replaceAll(
                "2\\. .*",
                "2. Agradecer a la OIM los avances del estudio sobre los pozos y sus manantiales."));
    Run run = rcm("register", early, late);

    assertThat(run.out())
        .containsSubsequence(
            "Overdue (1)",
            "2023-01-30, 2022-10-05-RCGM 2#1, IOM\n",
            "may be spoken of, to be checked: 2023-03-07-RCGM 2: Agradecer a la OIM")
        .doesNotContain("Elapsed");
  }

  @Test
  void linksNothingInSamplesThatSpeakOfDifferentThings() {
    Run run = rcm(
        "register",
        "-f",
        "json",
        "--on",
        "2024-12-31",
        sample("rcgm-2019-11-19.txt"),
        sample("rcgm-2022-11-23.txt"),
        sample("wg-labour-2023-05-16.txt"));

    assertThat(new JsonMapper().readTree(run.out()).path("links")).isEmpty();
  }
}
