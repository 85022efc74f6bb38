package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private static final Report REPORT = Samples.report(
      Samples.conclusion("1"),
      Samples.item(
              "2",
              Samples.item("2.a")
                  .addCommitment(Samples.commitment("2.a#1").build())
                  .build(),
              Samples.conclusion("2.b", Samples.conclusion("2.b[1]")))
          .addCommitments(
              Samples.commitment("2#1").build(), Samples.commitment("2#2").build())
          .build());

  @Test
  void listsTheConclusionsOfAllLevelsInTheOrderOfTheReport() {
    assertThat(REPORT.allConclusions().stream().map(c -> c.number().toString()))
        .containsExactly("1", "2", "2.a", "2.b", "2.b[1]");
  }

  @Test
  void listsTheCommitmentsOfAllLevelsInTheOrderOfTheReport() {
    assertThat(REPORT.commitments().stream().map(Commitment::id))
        .containsExactly("2#1", "2#2", "2.a#1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "2.a", "2.b", "2.b[1]"})
  void findsAConclusionByItsNumber(String number) {
    assertThat(REPORT.conclusion(number).map(Conclusion::number))
        .contains(ConclusionNumber.parse(number));
    assertThat(REPORT.conclusion(ConclusionNumber.parse(number)))
        .isEqualTo(REPORT.conclusion(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "2.c", "2.b[2]", "2.B", "1.a", "[1]"})
  void findsNothingUnderANumberThatIsNotThere(String number) {
    assertThat(REPORT.conclusion(number)).isEmpty();
  }

  @Test
  void refusesToLookUpWhatIsNoNumber() {
    assertThatThrownBy(() -> REPORT.conclusion("2.b."))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("but was \"2.b.\"");
    assertThatNullPointerException().isThrownBy(() -> REPORT.conclusion((String) null));
    assertThatNullPointerException().isThrownBy(() -> REPORT.conclusion((ConclusionNumber) null));
  }

  @Test
  void findsEachOfVeryManyConclusionsAtOnce() {
    Report large = Samples.report(IntStream.rangeClosed(1, 20_000)
        .mapToObj(n -> Samples.conclusion(Integer.toString(n)))
        .toList());

    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(large.allConclusions())
            .allMatch(c -> large.conclusion(c.number()).orElseThrow().equals(c)));
  }

  @Test
  void givesTheEntriesOfItsCalendarAsActivities() {
    TimeFrame march = TimeFrame.open("in March");
    Place costaRica = Place.of("Costa Rica");
    SourceSpan source = new SourceSpan(3, 1, 40, 10);
    Commitment workshop = Samples.commitment("1#1")
        .act(Act.SCHEDULE)
        .action("Workshop on Migration and Health, in Costa Rica in March, with the support of IOM")
        .title("Workshop on Migration and Health")
        .virtual(true)
        .due(march)
        .place(costaRica)
        .addSupport(Samples.IOM)
        .source(source)
        .build();
    Commitment request = Samples.commitment("1#2").build();

    Report report =
        Samples.report(Samples.item("1").addCommitments(workshop, request).build());

    assertThat(report.activities())
        .containsExactly(Activity.builder()
            .title("Workshop on Migration and Health")
            .timeFrame(march)
            .place(costaRica)
            .virtual(true)
            .addSupporter(Samples.IOM)
            .source(source)
            .build());
  }

  @Test
  void describesAnActivityByWhatStandsBelowItsEntry() {
    Commitment workshop =
        Samples.commitment("1#1").act(Act.SCHEDULE).action("Workshop").build();
    Commitment meeting =
        Samples.commitment("1.c#1").act(Act.SCHEDULE).action("Meeting").build();
    Conclusion entry = Samples.item(
            "1",
            Samples.item("1.a").label("a.").text("Maps").build(),
            Samples.item("1.b")
                .label("")
                .text("Lists")
                .continuation("By country.")
                .build(),
            Samples.item("1.c").text("Meeting").addCommitment(meeting).build())
        .continuation("For consuls.")
        .addCommitment(workshop)
        .build();

    assertThat(Samples.report(entry).activities())
        .extracting(Activity::title, activity -> activity.description().orElse("-"))
        .containsExactly(
            tuple("Workshop", "For consuls.\na. Maps\nLists\nBy country."), tuple("Meeting", "-"));
  }

  @Test
  void leavesADescriptionOutWhereTwoActivitiesCouldHaveIt() {
    Commitment workshop =
        Samples.commitment("1#1").act(Act.SCHEDULE).action("Workshop").build();
    Commitment seminar =
        Samples.commitment("1#2").act(Act.SCHEDULE).action("Seminar").build();
    Conclusion entry = Samples.item("1")
        .continuation("For consuls.")
        .addCommitments(workshop, seminar)
        .build();

    assertThat(Samples.report(entry).activities())
        .hasSize(2)
        .allSatisfy(activity -> assertThat(activity.description()).isEmpty());
  }

  @Test
  void listsEveryPartyThatItRefersToOnce() {
    Commitment commitment = Samples.commitment("1#1")
        .addResponsible(Country.of("CR"))
        .addBy(Country.of("CA"))
        .addTo(Samples.SECRETARIAT)
        .addSupport(Samples.IOM)
        .place(Place.builder().text("Belize").country(Country.of("BZ")).build())
        .build();
    Conclusion conclusion = Samples.item(
            "1",
            Samples.item("1.a")
                .mentions(new Mentions(List.of(Country.of("HN")), List.of(Samples.IOM)))
                .build())
        .addCommitment(commitment)
        .build();
    Organization viceMinisters = Directory.standard().organization("VICE_MINISTERS");
    Report report = Samples.reportBuilder(conclusion)
        .meeting(Samples.meeting().toBuilder().submittedTo(viceMinisters).build())
        .build();

    assertThat(report.parties().stream().map(Party::id))
        .containsExactly(
            "BZ", "CA", "CR", "HN", "IOM", "MX", "PA", "RCGM", "SECRETARIAT", "VICE_MINISTERS");
  }

  @Test
  void listsTheMembersOfGroupsThatItRefersTo() {
    PartyGroup inner = Samples.group("INNER", Country.of("FR"));
    PartyGroup outer = Samples.group("OUTER", inner, Samples.IOM);
    Report report = Samples.report(Samples.item("1")
        .addCommitment(Samples.commitment("1#1").addResponsible(outer).build())
        .build());

    assertThat(report.parties()).contains(outer, inner, Country.of("FR"), Samples.IOM);
  }

  @Test
  void refusesTwoPartiesWithOneId() {
    Organization other = Samples.IOM.toBuilder().kind(OrganizationKind.OTHER).build();
    Report.Builder torn = Samples.reportBuilder(Samples.item("1")
        .addCommitment(
            Samples.commitment("1#1").addResponsible(Samples.IOM).addTo(other).build())
        .build());

    assertThatThrownBy(torn::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("One id must stand for one party, but two different ones are called IOM");
  }

  @Test
  void refusesTwoPartiesWithOneIdInsideGroupsToo() {
    Organization other = Samples.IOM.toBuilder().kind(OrganizationKind.OTHER).build();
    Meeting meeting = Samples.meeting().toBuilder()
        .addParticipants(Samples.group("FRIENDS", other), Samples.IOM)
        .build();

    assertThatThrownBy(Samples.reportBuilder().meeting(meeting)::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("One id must stand for one party, but two different ones are called IOM");
  }

  @Test
  void refusesTwoConclusionsWithOneNumber() {
    Report.Builder twins = Samples.reportBuilder(Samples.conclusion("1"), Samples.conclusion("1"));

    assertThatThrownBy(twins::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Conclusions must be listed once each, but 1 stands twice");
  }

  @Test
  void refusesAFirstLevelThatIsNone() {
    assertThatThrownBy(Samples.reportBuilder(Samples.conclusion("1.a"))::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Conclusions of the first level have numbers of one step, but one was 1.a");
  }

  @Test
  void refusesALanguageThatIsNone() {
    assertThatThrownBy(Samples.reportBuilder().language(new Locale("x"))::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The language of a report must be a tag of BCP 47 such as \"en\" or \"es\", but was \"x\"");
  }

  @Test
  void takesConclusionsInAnyOrder() {
    Report report = Samples.report(Samples.conclusion("2"), Samples.conclusion("1"));

    assertThat(report.allConclusions().stream().map(c -> c.number().toString()))
        .containsExactly("2", "1");
  }

  @Test
  void isOrderedByMeetingThenTitle() {
    Report first = Samples.reportBuilder().title("A").build();
    Report second = Samples.reportBuilder().title("B").build();
    Meeting later = Samples.meeting().toBuilder()
        .startDate(Samples.JULY_20)
        .endDate(Samples.JULY_20)
        .build();
    Report third = Samples.reportBuilder().title("A").meeting(later).build();

    assertThat(first).isLessThan(second).isEqualByComparingTo(first);
    assertThat(second).isLessThan(third);
  }

  @Test
  void isReadAsTheReadmeSaysIt() {
    Country mexico = Directory.standard().country("MX");
    Commitment owed =
        Samples.commitment("1#1").addResponsible(Samples.MEMBER_COUNTRIES).build();
    Commitment other = Samples.commitment("1#2").addResponsible(Samples.PANAMA).build();
    Report report = Samples.report(Samples.item("1").addCommitments(owed, other).build());

    assertThat(report.commitments().stream().filter(c -> c.binds(mexico))).containsExactly(owed);
  }
}
