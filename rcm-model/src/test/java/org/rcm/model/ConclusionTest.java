package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConclusionTest {
  @Test
  void saysNothingThatWasNotSaid() {
    Conclusion conclusion =
        Conclusion.builder().number("7.p").label("p.").text("Meetings.").build();

    assertThat(conclusion.number()).isEqualTo(ConclusionNumber.parse("7.p"));
    assertThat(conclusion.section()).isEmpty();
    assertThat(conclusion.continuation()).isEmpty();
    assertThat(conclusion.acts()).isEmpty();
    assertThat(conclusion.mentions()).isEqualTo(Mentions.none());
    assertThat(conclusion.commitments()).isEmpty();
    assertThat(conclusion.children()).isEmpty();
    assertThat(conclusion.source()).isEmpty();
  }

  @Test
  void mayHaveLostItsLabelAndItsText() {
    Conclusion conclusion =
        Conclusion.builder().number("7.p").label("").text("").build();

    assertThat(conclusion.label()).isEmpty();
    assertThat(conclusion.text()).isEmpty();
  }

  @Test
  void streamsItselfAndWhatStandsBelowInTheOrderOfTheReport() {
    Conclusion conclusion = Samples.conclusion(
        "7",
        Samples.conclusion("7.b", Samples.conclusion("7.b.i"), Samples.conclusion("7.b.ii")),
        Samples.conclusion("7.a"));

    assertThat(conclusion.stream().map(c -> c.number().toString()))
        .containsExactly("7", "7.b", "7.b.i", "7.b.ii", "7.a");
  }

  @Test
  void isOrderedByNumber() {
    assertThat(Samples.conclusion("7.b"))
        .isLessThan(Samples.conclusion("7.c"))
        .isGreaterThan(Samples.conclusion("7"));
  }

  @Test
  void refusesTwoChildrenWithOneNumber() {
    Conclusion.Builder twins =
        Samples.item("7", Samples.conclusion("7.a"), Samples.conclusion("7.a"));

    assertThatThrownBy(twins::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Children of 7 must be listed once each, but 7.a stands twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "8", "8.a", "7.a.i", "7~2.a"})
  void refusesAChildWhoseNumberDoesNotExtendItsOwn(String child) {
    Conclusion.Builder parent = Samples.item("7", Samples.conclusion(child));

    assertThatThrownBy(parent::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The number of a child must extend its parent's, but " + child + " stands below 7");
  }

  @Test
  void refusesACommitmentOfAnotherConclusion() {
    Conclusion.Builder stranger =
        Samples.item("7").addCommitment(Samples.commitment("7.a#1").build());

    assertThatThrownBy(stranger::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A commitment must carry the number of its conclusion, but 7.a#1 stands in 7");
  }

  @Test
  void refusesTwoCommitmentsWithOneId() {
    Commitment first = Samples.commitment("7#1").build();
    Conclusion.Builder twins = Samples.item("7").addCommitments(first, first);

    assertThatThrownBy(twins::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Commitments of 7 must be listed once each, but 1 stands twice");
  }

  @Test
  void refusesABlankSectionOrContinuation() {
    assertThatThrownBy(Samples.item("7.a").section(" ")::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The section of 7.a must not be blank");
    assertThatThrownBy(Samples.item("7.a").continuation("")::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The continuation of 7.a must not be blank");
  }

  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> Conclusion.builder().number((String) null));
    assertThatNullPointerException().isThrownBy(() -> Conclusion.builder().text(null));
    assertThatNullPointerException().isThrownBy(() -> Conclusion.builder().addChild(null));
  }
}
