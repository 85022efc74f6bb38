package org.rcm.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rcm.model.register.Minutes.by;
import static org.rcm.model.register.Minutes.in;
import static org.rcm.model.register.Minutes.on;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.Conclusion;
import org.rcm.model.Directory;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Report;
import org.rcm.model.ReportReference;
import org.rcm.model.TimeFrame;

class CommitmentRegisterTest {
  private static final Report FIRST = Minutes.of("RCGM", "2021-06-01")
      .request("To publish a timetable of harvests.", by("2021-09-30"))
      .request("To send the maps of ferries.", Optional.empty())
      .entry("Workshop on Wells and Rivers", on("2022-03-06", "2022-03-07"), "PA", "IOM")
      .entry("Workshop on Ferries and Bridges", on("2022-04-06", "2022-04-07"), "PA", "IOM")
      .write();
  private static final Report GROUP = Minutes.of("WG_LABOUR", "2022-05-01")
      .request("To send the maps of springs.", by("2022-06-30"))
      .write();
  private static final Report SECOND = Minutes.of("RCGM", "2022-09-20")
      .entry("Workshop on Wells and Rivers", in(2023), "PA", "IOM")
      .thanksForHaving(
          "To thank Panama for having held the Workshop on Ferries and Bridges.", "PA", "IOM")
      .write();
  private static final List<Report> ALL = List.of(SECOND, FIRST, GROUP);
  private static final CommitmentRegister REGISTER = CommitmentRegister.of(ALL);

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static List<String> ids(List<RegisterEntry> entries) {
    return entries.stream().map(RegisterEntry::toString).toList();
  }

  private static RegisterEntry first(String id) {
    return REGISTER.entry("2021-06-01-RCGM", id).orElseThrow();
  }

  @Test
  void ordersReportsByMeeting() {
    assertThat(REGISTER.reports())
        .extracting(RegisteredReport::id)
        .containsExactly("2021-06-01-RCGM", "2022-05-01-WG_LABOUR", "2022-09-20-RCGM");
    assertThat(REGISTER.lastMeetingDay()).contains(day("2022-09-20"));
  }

  @Test
  void saysWhatIsOpenAndOverdueOnADay() {
    assertThat(ids(REGISTER.openOn(day("2021-05-31")))).isEmpty();
    assertThat(ids(REGISTER.openOn(day("2021-09-30"))))
        .containsExactly(
            "2021-06-01-RCGM 1#1",
            "2021-06-01-RCGM 3#1",
            "2021-06-01-RCGM 4#1",
            "2021-06-01-RCGM 2#1");
    assertThat(ids(REGISTER.overdueOn(day("2021-09-30")))).isEmpty();
    assertThat(ids(REGISTER.overdueOn(day("2021-10-01")))).containsExactly("2021-06-01-RCGM 1#1");
    assertThat(ids(REGISTER.overdueOn(day("2022-09-20"))))
        .containsExactly("2022-05-01-WG_LABOUR 1#1");
  }

  @Test
  void saysWhatFallsDueWhen() {
    assertThat(ids(REGISTER.dueBetween(day("2022-03-07"), day("2022-04-07"))))
        .containsExactly("2021-06-01-RCGM 3#1", "2021-06-01-RCGM 4#1");
    assertThatThrownBy(() -> REGISTER.dueBetween(day("2022-03-07"), day("2022-03-06")))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void saysWhatBindsAPartyAlsoAsAMemberOfAGroup() {
    assertThat(ids(REGISTER.binding(Directory.standard().country("MX"))))
        .containsExactly("2021-06-01-RCGM 1#1", "2021-06-01-RCGM 2#1", "2022-05-01-WG_LABOUR 1#1");
    assertThat(REGISTER.binding(Directory.standard().organization("IOM"))).isEmpty();
  }

  @Test
  void setsASupersededStatusWhereALaterReportNamesANewTime() {
    assertThat(first("3#1").statusOn(day("2022-09-19"))).isEqualTo(CommitmentStatus.ACTIVE);
    StatusChange change = first("3#1").changeOn(day("2022-09-20"));

    assertThat(change.status()).isEqualTo(CommitmentStatus.SUPERSEDED);
    assertThat(change.cause()).isEqualTo(StatusCause.NEW_DATE);
    assertThat(change.by()).isEqualTo("2022-09-20-RCGM");
    assertThat(change.on()).contains(day("2022-09-20"));
    assertThat(change.link()).map(FollowUpLink::later).hasToString("Optional[2022-09-20-RCGM 1]");
  }

  @Test
  void setsImplementedOnlyWhereSomebodyIsThankedForHavingDoneIt() {
    StatusChange change = first("4#1").changeOn(day("2022-09-20"));

    assertThat(change.status()).isEqualTo(CommitmentStatus.IMPLEMENTED);
    assertThat(change.cause()).isEqualTo(StatusCause.SAID_TO_BE_DONE);

    Report thanks = Minutes.of("RCGM", "2022-09-20")
        .thanks("To thank Panama for the Workshop on Ferries and Bridges.", "PA", "IOM")
        .write();
    RegisterEntry entry = CommitmentRegister.of(List.of(FIRST, thanks))
        .entry("2021-06-01-RCGM", "4#1")
        .orElseThrow();
    assertThat(entry.links()).hasSize(1);
    assertThat(entry.statusOn(day("2022-09-20"))).isEqualTo(CommitmentStatus.ACTIVE);
    assertThat(entry.isOverdueOn(day("2022-09-20"))).isTrue();
  }

  @Test
  void setsElapsedWhenTheSameBodyHasMetSinceAndSaysNothing() {
    assertThat(first("1#1").statusOn(day("2022-05-01"))).isEqualTo(CommitmentStatus.ACTIVE);
    StatusChange change = first("1#1").changeOn(day("2022-09-20"));

    assertThat(change.status()).isEqualTo(CommitmentStatus.ELAPSED);
    assertThat(change.cause()).isEqualTo(StatusCause.NOT_SPOKEN_OF);
    assertThat(change.by()).isEqualTo("2022-09-20-RCGM");
    assertThat(first("2#1").statusOn(day("2099-01-01"))).isEqualTo(CommitmentStatus.ACTIVE);
  }

  @Test
  void leavesActiveWhatALaterReportMaySpeakOf() {
    Report later = Minutes.of("RCGM", "2022-09-20")
        .thanks("To thank Belize for the first part of its timetable of the harvests.", "BZ")
        .write();
    RegisterEntry entry = CommitmentRegister.of(List.of(FIRST, later))
        .entry("2021-06-01-RCGM", "1#1")
        .orElseThrow();

    assertThat(entry.unclear()).hasToString("[2022-09-20-RCGM 1]");
    assertThat(entry.isOverdueOn(day("2022-09-20"))).isTrue();
  }

  @Test
  void takesNoSilenceFromAReportInAnotherLanguage() {
    Report later = Minutes.spanish("RCGM", "2022-09-20")
        .thanks("Agradecer a Belice los mapas.", "BZ")
        .write();
    RegisterEntry entry = CommitmentRegister.of(List.of(FIRST, later))
        .entry("2021-06-01-RCGM", "1#1")
        .orElseThrow();

    assertThat(entry.isOverdueOn(day("2022-09-20"))).isTrue();
  }

  @Test
  void letsADecisionWinFromItsDayOn() {
    Decision done = new Decision(
        "2021-06-01-RCGM",
        "1#1",
        CommitmentStatus.IMPLEMENTED,
        day("2021-11-01"),
        "Technical Secretariat",
        Optional.of("all maps are here"));
    Decision open = new Decision(
        "2021-06-01-RCGM",
        "3#1",
        CommitmentStatus.ACTIVE,
        day("2022-01-01"),
        "Technical Secretariat",
        Optional.empty());
    CommitmentRegister register = CommitmentRegister.builder()
        .addReports(ALL)
        .addDecisions(List.of(done, open))
        .build();
    RegisterEntry maps = register.entry("2021-06-01-RCGM", "1#1").orElseThrow();
    RegisterEntry workshop = register.entry("2021-06-01-RCGM", "3#1").orElseThrow();

    assertThat(maps.statusOn(day("2021-10-31"))).isEqualTo(CommitmentStatus.ACTIVE);
    assertThat(maps.statusOn(day("2023-01-01"))).isEqualTo(CommitmentStatus.IMPLEMENTED);
    assertThat(maps.changeOn(day("2023-01-01")).note()).contains("all maps are here");
    assertThat(workshop.statusOn(day("2023-01-01"))).isEqualTo(CommitmentStatus.ACTIVE);
    assertThat(workshop.history())
        .extracting(StatusChange::status)
        .containsExactly(
            CommitmentStatus.ACTIVE, CommitmentStatus.ACTIVE, CommitmentStatus.SUPERSEDED);
  }

  @Test
  void saysWhatIsThereIfADecisionIsAboutSomethingElse() {
    assertThatThrownBy(() -> decide("2021-06-01-RCMG", "1#1"))
        .hasMessage("A decision names a report of the register, [2021-06-01-RCGM,"
            + " 2022-05-01-WG_LABOUR, 2022-09-20-RCGM], but was about 2021-06-01-RCMG");
    assertThatThrownBy(() -> decide("2021-06-01-RCGM", "9#1"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A decision names a commitment of 2021-06-01-RCGM, [1#1, 2#1, 3#1, 4#1], but"
            + " was about 9#1");
  }

  private static CommitmentRegister decide(String report, String commitment) {
    return CommitmentRegister.builder()
        .addReports(ALL)
        .addDecisions(List.of(new Decision(
            report,
            commitment,
            CommitmentStatus.IMPLEMENTED,
            day("2023-01-01"),
            "PPT",
            Optional.empty())))
        .build();
  }

  @Test
  void keepsTheStatusThatAReportCarries() {
    Conclusion item = FIRST.conclusions().get(0);
    Conclusion done = item.toBuilder()
        .commitments(List.of(item.commitments().get(0).toBuilder()
            .status(CommitmentStatus.IMPLEMENTED)
            .build()))
        .build();
    CommitmentRegister register = CommitmentRegister.of(
        List.of(FIRST.toBuilder().conclusions(List.of(done)).build(), SECOND));

    assertThat(register.entries().get(0).statusOn(day("2030-01-01")))
        .isEqualTo(CommitmentStatus.IMPLEMENTED);
  }

  @Test
  void resolvesReferencesByBodyAndTime() {
    Conclusion refers = Conclusion.builder()
        .number("1")
        .label("1.")
        .text("To thank Belize, in line with the conclusions of the RCGM formulated in June 2021.")
        .addReference(reference("2021-06-01", "2021-06-30"))
        .addReference(reference("2019-11-01", "2019-11-30"))
        .build();
    Report report = Minutes.of("WG_PROTECTION", "2022-10-01").item(refers).write();
    List<ResolvedReference> references =
        CommitmentRegister.of(List.of(FIRST, GROUP, SECOND, report)).references();

    assertThat(references).extracting(ResolvedReference::isResolved).containsExactly(true, false);
    assertThat(references.get(0).reports()).hasToString("[2021-06-01-RCGM]");
    assertThat(references.get(1).reports()).isEmpty();
  }

  private static ReportReference reference(String from, String to) {
    TimeFrame time = Minutes.on(from, to).orElseThrow();
    return new ReportReference(
        "the conclusions of the RCGM",
        Directory.standard().organization("RCGM"),
        time,
        Optional.empty());
  }

  @Test
  void tellsReportsOfOneMeetingApartAndRefusesTheSameOneTwice() {
    Report other = FIRST.toBuilder().language(Minutes.SPANISH).build();

    assertThat(CommitmentRegister.of(List.of(FIRST, other)).reports())
        .hasToString("[2021-06-01-RCGM, 2021-06-01-RCGM~2]");
    assertThatThrownBy(() -> CommitmentRegister.of(List.of(FIRST, SECOND, FIRST)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A register takes each report once, but 2021-06-01-RCGM was given twice");
  }

  @Test
  void isReadyForThirtyYears() {
    List<Report> reports = new ArrayList<>();
    for (int year = 1996; year < 2026; year++) {
      for (int month = 1; month <= 4; month++) {
        Minutes minutes = Minutes.of("RCGM", LocalDate.of(year, month, 1).toString());
        for (int item = 0; item < 50; item++) {
          minutes.entry(
              "Workshop on Wells of Province " + (year * item) + " in Season " + month,
              in(year + 1));
        }
        reports.add(minutes.write());
      }
    }

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(CommitmentRegister.of(reports).entries()).hasSize(6000));
  }
}
