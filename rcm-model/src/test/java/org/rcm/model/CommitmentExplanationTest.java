package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CommitmentExplanationTest {
  private static final String CLAUSE =
      "To submit the Technical Secretariat, by 3 August at the latest, a list of topics";
  private static final LocalDate THIRD = LocalDate.of(2018, 8, 3);

  private static Commitment.Builder submission() {
    return Commitment.builder()
        .id("13.e#1")
        .act(Act.REQUEST)
        .action(CLAUSE)
        .clause(CLAUSE)
        .addEvidence(own(CommitmentField.ACT, "handed-to-an-office-that-collects", "To submit"))
        .addEvidence(own(CommitmentField.ACTION, "what-is-to-be-done", CLAUSE));
  }

  private static Evidence own(CommitmentField field, String rule, String words) {
    return new Evidence(
        field,
        EvidenceOrigin.CLAUSE,
        rule,
        Optional.of(words),
        OptionalInt.of(CLAUSE.indexOf(words)),
        Optional.of(new SourceSpan(68, 1, 5000, words.length())));
  }

  private static Evidence other(CommitmentField field, EvidenceOrigin origin, String words) {
    return new Evidence(
        field,
        origin,
        "a-rule",
        Optional.of(words),
        OptionalInt.empty(),
        Optional.of(new SourceSpan(60, 1, 4000, words.length())));
  }

  @Test
  void showsTheClauseWithTheWordsMarkedAndBelowItEachFieldWithItsReasons() {
    Commitment commitment = submission()
        .addTo(Samples.SECRETARIAT)
        .addEvidence(own(CommitmentField.TO, "receiver-behind-the-verb", "Technical Secretariat"))
        .due(TimeFrame.until("by 3 August at the latest", THIRD))
        .addEvidence(own(CommitmentField.DUE, "until-then", "by 3 August at the latest"))
        .addEvidence(new Evidence(
            CommitmentField.DUE,
            EvidenceOrigin.MEETING,
            "year-of-the-meeting",
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty()))
        .build();

    assertThat(commitment.explain()).isEqualTo("""
        13.e#1

          [act: To submit] the [to: Technical Secretariat], [due: by 3 August at the latest], a list of
          topics

          act       REQUEST
                    "To submit" (line 68): handed to an office that collects
          who       nobody is named
          what      To submit the Technical Secretariat, by 3 August at the latest, a list of topics
          to        Executive Secretariat (SECRETARIAT)
                    "Technical Secretariat" (line 68): receiver behind the verb
          due       until 2018-08-03
                    "by 3 August at the latest" (line 68): until then
                    the dates of the meeting: year of the meeting
        """);
  }

  @Test
  void saysFromWhereTheRestWasTaken() {
    Commitment commitment = submission()
        .addResponsible(Samples.MEXICO)
        .pending(true)
        .addBy(Samples.PANAMA)
        .addSupport(Samples.IOM)
        .place(Place.builder().text("San José").country(Country.of("CR")).build())
        .addEvidence(other(CommitmentField.RESPONSIBLE, EvidenceOrigin.CONCLUSION, "Mexican"))
        .addEvidence(other(CommitmentField.BY, EvidenceOrigin.PARENT, "Panama's"))
        .addEvidence(other(CommitmentField.SUPPORT, EvidenceOrigin.SECTION, "IOM"))
        .addEvidence(other(CommitmentField.PLACE, EvidenceOrigin.MEETING, "19 July"))
        .build();

    assertThat(commitment.explain())
        .contains("""
              who       Mexico (MX)
                        "Mexican" (line 60, elsewhere in the conclusion): a rule
              pending   only those who have not done it yet
            """)
        .contains("\"Panama's\" (line 60, of the conclusion above): a rule\n")
        .contains("\"IOM\" (line 60, of the heading above): a rule\n")
        .contains("""
              place     San José (CR)
                        "19 July" (line 60, of the dates of the meeting): a rule
            """);
  }

  @Test
  void marksTheShorterOfWordsThatOverlapAndNamesAllThatRestOnTheSame() {
    assertThat(marked(
            own(CommitmentField.ACT, "a", "To submit the Technical Secretariat"),
            own(CommitmentField.TO, "a", "Technical Secretariat")))
        .startsWith("To submit the [to: Technical Secretariat], by");
    assertThat(marked(
            own(CommitmentField.TO, "a", "Technical Secretariat"),
            own(CommitmentField.ACT, "a", "To submit the Technical")))
        .startsWith("To submit the [to: Technical Secretariat], by");
    assertThat(marked(
            own(CommitmentField.TO, "a", "Technical Secretariat"),
            own(CommitmentField.RESPONSIBLE, "a", "Technical Secretariat")))
        .startsWith("To submit the [who, to: Technical Secretariat], by");
  }

  private static String marked(Evidence... evidence) {
    return MarkedClause.of(CLAUSE, List.of(evidence));
  }

  @Test
  void explainsWhatAProgramMadeWithoutEvidence() {
    TimeFrame august = TimeFrame.builder()
        .text("in August")
        .from(LocalDate.of(2018, 8, 1))
        .to(LocalDate.of(2018, 8, 31))
        .precision(Precision.MONTH)
        .build();

    assertThat(Samples.commitment("1#1").action("reply").due(august).build().explain())
        .isEqualTo("""
            1#1

              act       %s
              who       nobody is named
              what      reply
              due       2018-08-01 to 2018-08-31
            """.formatted(Samples.commitment("1#1").build().act()));
    assertThat(Samples.commitment("1#1").due(TimeFrame.open("soon")).build().explain())
        .contains("due       no date\n");
  }

  @Test
  void breaksLongLines() {
    Commitment commitment = Samples.commitment("1#1")
        .action("count the wells and the ferries ".repeat(20).strip())
        .clause("To count the wells and the ferries ".repeat(20).strip())
        .build();

    assertThat(commitment.explain().lines())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            line -> assertThat(line).hasSizeLessThanOrEqualTo(100).isEqualTo(line.stripTrailing()));
  }
}
