package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
  private static Evidence of(EvidenceOrigin origin, String rule, String words, int position) {
    return new Evidence(
        CommitmentField.DUE,
        origin,
        rule,
        words.isEmpty() ? Optional.empty() : Optional.of(words),
        position == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(position),
        Optional.empty());
  }

  private static Evidence of(EvidenceOrigin origin, String words) {
    return of(origin, "until-then", words, Integer.MIN_VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "a-", "-a", "a--b", "Until-then", "until then", "until_then", "é"})
  void refusesARuleThatIsNoId(String rule) {
    assertThatThrownBy(() -> of(EvidenceOrigin.CLAUSE, rule, "by 3 August", 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The rule of evidence must be an id such as named-behind-the-verb, but was \""
            + rule + "\"");
  }

  @Test
  void takesARuleOfAnyLength() {
    assertThat(of(EvidenceOrigin.CLAUSE, "a" + "-b2".repeat(100_000), "by 3 August", 0)
            .rule())
        .endsWith("b2");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEETING")
  void refusesEvidenceWithoutWords(EvidenceOrigin origin) {
    assertThatThrownBy(() -> of(origin, ""))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Evidence must quote words unless it rests on the dates of the meeting, but"
            + " that for DUE rests on the " + origin + " and quotes none");
  }

  @Test
  void takesTheDatesOfTheMeetingWithAndWithoutWords() {
    assertThat(of(EvidenceOrigin.MEETING, "").text()).isEmpty();
    assertThat(of(EvidenceOrigin.MEETING, "19-20 July 2018").text()).contains("19-20 July 2018");
  }

  @Test
  void refusesBlankWords() {
    assertThatThrownBy(() -> of(EvidenceOrigin.CLAUSE, " "))
        .hasMessage("The words of evidence must not be blank");
  }

  @Test
  void refusesAPositionThatCannotBe() {
    assertThatThrownBy(() -> of(EvidenceOrigin.CLAUSE, "until-then", "by 3 August", -1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The position of evidence counts from 0, but was -1");
    assertThatThrownBy(() -> of(EvidenceOrigin.PARENT, "until-then", "by 3 August", 4))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Only words of the clause have a position in it, but those for DUE are of the"
            + " PARENT");
  }

  @ParameterizedTest
  @EnumSource
  void isInferredUnlessItStandsInTheClause(EvidenceOrigin origin) {
    assertThat(of(origin, "by 3 August").isInferred()).isEqualTo(origin != EvidenceOrigin.CLAUSE);
  }

  @Test
  void mustStandAtItsPositionInTheClause() {
    Evidence evidence = of(EvidenceOrigin.CLAUSE, "until-then", "by 3 August", 9);
    Commitment.Builder commitment = Samples.commitment("1#1").addEvidence(evidence);

    assertThat(commitment.clause("To reply by 3 August").build().evidence())
        .containsExactly(evidence);
    for (String clause :
        new String[] {"To answer by 3 August", "by 3 August", "To reply by 3 Augu"}) {
      assertThatThrownBy(() -> commitment.clause(clause).build())
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("Evidence for DUE of 1#1 must quote the words at its position in the clause,"
              + " but \"by 3 August\" does not stand at 9");
    }
    assertThatThrownBy(Samples.commitment("1#1").addEvidence(evidence)::build)
        .hasMessageEndingWith("\"by 3 August\" does not stand at 9");
  }
}
