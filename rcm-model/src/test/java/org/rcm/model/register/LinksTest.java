package org.rcm.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.model.register.Minutes.by;
import static org.rcm.model.register.Minutes.in;
import static org.rcm.model.register.Minutes.on;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Report;

class LinksTest {
  private static CommitmentRegister register(Minutes... minutes) {
    return CommitmentRegister.of(List.of(minutes).stream().map(Minutes::write).toList());
  }

  private static List<String> links(CommitmentRegister register) {
    return register.links().stream().map(FollowUpLink::toString).toList();
  }

  /** So that words have something to be rare among. */
  private static Minutes rcgm(String day) {
    return Minutes.of("RCGM", day)
        .thanks("To thank Panama for hosting the meeting.", "PA")
        .thanks("To thank IOM for its report on the Workshop Programme of the region.", "IOM")
        .thanks("To take note of the advances regarding migration in the region.");
  }

  @Test
  void tellTheStoryOfAWorkshopThatIsPutOffTwice() {
    CommitmentRegister register = register(
        rcgm("2023-11-14").entry("Workshop on Wells and Rivers", Optional.empty(), "PA", "IOM"),
        rcgm("2021-06-01")
            .thanks(
                "To thank Panama for the Second Workshop on Wells and Rivers (on 6 March 2022)",
                on("2022-03-06", "2022-03-07"),
                "PA",
                "IOM"),
        rcgm("2022-09-20")
            .thanks(
                "To thank Panama for the update on the Workshop on Wells and Rivers in the Isthmus.",
                in(2023),
                "PA",
                "IOM"));

    assertThat(links(register))
        .containsExactly(
            "2021-06-01-RCGM 4 -> 2022-09-20-RCGM 4 RESCHEDULED",
            "2022-09-20-RCGM 4 -> 2023-11-14-RCGM 4 FOLLOWED_UP");
    assertThat(register.stories()).singleElement().satisfies(story -> {
      assertThat(story.subject()).isEqualTo("Workshop on Wells and Rivers");
      assertThat(story.steps())
          .extracting(RegisteredConclusion::toString)
          .containsExactly("2021-06-01-RCGM 4", "2022-09-20-RCGM 4", "2023-11-14-RCGM 4");
    });
    assertThat(register.links().get(0).reasons())
        .extracting(reason -> reason.message().byLanguage().get("es"))
        .containsExactly(
            "ambas nombran “Workshop on Wells and Rivers”",
            "ambas nombran a Panamá",
            "ambas nombran a OIM",
            "2021-06-01-RCGM decía “on 2022-03-06 to 2022-03-07”, 2022-09-20-RCGM dice “in 2023”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Second Workshop on Wells and Rivers | Third Workshop on Wells and Rivers",
        "Workshop on Wells and Rivers | Workshop on Wells and Ferries",
        "Workshop on Wells and Rivers | Diploma Course on Wells and Rivers",
        "Workshop on Wells and Rivers | II Workshop on Wells and Rivers",
        "II Workshop on Wells and Rivers | I Workshop on Wells and Rivers",
        "Review of the 2022 Budget of Wells | Review of the 2023 Budget of Wells",
        "Meeting of the Regional Consultation Group on Migration | Meeting of the Regional Consultation Group on Migration",
        "Vice-Ministerial Meeting | Vice-Ministerial Meeting",
        "Compact for Safe Wells and Orderly Rivers | Meeting on Practices in the Revision of the Compact for Safe Wells and Orderly Rivers"
      })
  void areNotMadeOfNamesThatOnlyLookAlike(String earlier, String later) {
    CommitmentRegister register = register(
        rcgm("2021-06-01").entry(earlier, Optional.empty(), "PA", "RCGM", "VICE_MINISTERS"),
        rcgm("2022-09-20").entry(later, Optional.empty(), "PA", "RCGM", "VICE_MINISTERS"));

    assertThat(links(register)).isEmpty();
  }

  @Test
  void tellEditionsOfASeriesApart() {
    CommitmentRegister register = register(
        rcgm("2021-06-01")
            .entry("II Congress on Wells and Rivers", in(2021))
            .entry("III Congress on Wells and Rivers", in(2022)),
        rcgm("2022-09-20").entry("IV Congress on Wells and Rivers", in(2024)));

    assertThat(links(register))
        .containsExactly("2021-06-01-RCGM 5 -> 2022-09-20-RCGM 4 NEXT_EDITION");
    assertThat(register.stories()).isEmpty();
  }

  @Test
  void forgiveAChangedWordInALongTitle() {
    CommitmentRegister register = register(
        rcgm("2021-06-01")
            .request(
                "To approve the “Recommendations on regional coordination and exchange of maps for"
                    + " the search for lost wells in the dry season”.",
                Optional.empty()),
        rcgm("2022-09-20")
            .request(
                "To review the document \"Recommendations on Regional Coordination and Exchange of"
                    + " Maps in the Search for Lost Springs in the Dry Season\".",
                by("2023-01-31")));

    assertThat(register.links()).singleElement().satisfies(link -> {
      assertThat(link.kind()).isEqualTo(LinkKind.FOLLOWED_UP);
      assertThat(link.score()).isBetween(0.7, 0.99);
      assertThat(link.reasons())
          .extracting(LinkReason::evidence)
          .containsExactly(LinkEvidence.SIMILAR_NAME);
    });
  }

  @Test
  void areNotMadeOfWhatEveryReportSays() {
    Report first = rcgm("2021-06-01")
        .request("To ask the Member Countries to pay their contributions.", Optional.empty())
        .write();
    Report second = rcgm("2022-09-20")
        .request("To ask the Member Countries to pay their contributions.", Optional.empty())
        .write();

    assertThat(CommitmentRegister.of(List.of(first, second)).links()).isEmpty();
  }

  @Test
  void areNotMadeOfANameBesideWhatIsPromised() {
    String text =
        "To thank the Secretariat for the Financial and Activity Report. To ask the Member"
            + " Countries to pay.";
    Conclusion item = Conclusion.builder()
        .number("4")
        .label("4.")
        .text(text)
        .addAct(Act.THANK)
        .addAct(Act.REQUEST)
        .addCommitment(
            Commitment.builder().id("4#1").act(Act.REQUEST).action("pay").build())
        .build();

    assertThat(links(register(rcgm("2021-06-01").item(item), rcgm("2022-09-20").item(item))))
        .isEmpty();
  }

  @Test
  void joinReportsOfOneDayWithNoneOfEachOther() {
    CommitmentRegister register = register(
        Minutes.of("WG_PROTECTION", "2022-09-20").entry("Workshop on Wells and Rivers", in(2023)),
        Minutes.of("WG_LABOUR", "2022-09-20").entry("Workshop on Wells and Rivers", in(2023)));

    assertThat(links(register)).isEmpty();
  }

  @Test
  void joinLanguagesByDaysCountryAndOrganisationAlone() {
    Minutes english = rcgm("2021-06-01")
        .entry("Workshop on Wells and Rivers", on("2022-11-06", "2022-11-07"), "PA", "IOM");

    assertThat(links(register(
            english,
            Minutes.spanish("RCGM", "2022-09-20")
                .entry("Taller sobre pozos", on("2022-11-06", "2022-11-07"), "PA", "IOM"))))
        .containsExactly("2021-06-01-RCGM 4 -> 2022-09-20-RCGM 1 FOLLOWED_UP");
    assertThat(links(register(
            english,
            Minutes.spanish("RCGM", "2022-09-20")
                .entry(
                    "Workshop on Wells and Rivers", on("2022-11-09", "2022-11-10"), "PA", "IOM"))))
        .isEmpty();
  }

  @Test
  void areFoundInPlainSpanishTextByATitle() {
    assertThat(links(register(
            Minutes.spanish("RCGM", "2021-06-01")
                .thanks(
                    "Agradecer a Panamá los avances del taller sobre pozos y manantiales.",
                    in(2022),
                    "PA"),
            Minutes.spanish("RCGM", "2022-09-20")
                .entry("Taller sobre pozos y manantiales", in(2023), "PA"))))
        .containsExactly("2021-06-01-RCGM 1 -> 2022-09-20-RCGM 1 RESCHEDULED");
  }
}
