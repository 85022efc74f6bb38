package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentTest {
  @Test
  void isNamedAfterItsConclusion() {
    Commitment commitment = Samples.commitment("13.e#2").build();

    assertThat(commitment.number()).isEqualTo(ConclusionNumber.parse("13.e"));
    assertThat(commitment.ordinal()).isEqualTo(2);
    assertThat(commitment.id()).isEqualTo("13.e#2");
  }

  @Test
  void isTheFirstOfItsConclusionUnlessSaidOtherwise() {
    Commitment commitment = Commitment.builder()
        .number(ConclusionNumber.parse("2.b[1]"))
        .act(Act.URGE)
        .action("pay")
        .build();

    assertThat(commitment.id()).isEqualTo("2.b[1]#1");
    assertThat(commitment.pending()).isFalse();
    assertThat(commitment.status()).isEqualTo(CommitmentStatus.ACTIVE);
  }

  @Test
  void hasATitleOrIsVirtualOnlyInACalendar() {
    Commitment entry = Samples.commitment("1#1")
        .act(Act.SCHEDULE)
        .title("Workshop")
        .virtual(true)
        .build();

    assertThat(entry.title()).contains("Workshop");
    assertThat(entry.virtual()).isTrue();
    assertThatThrownBy(entry.toBuilder().act(Act.REQUEST)::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Only entries of a calendar (SCHEDULE) have a title or are virtual, but 1#1 is REQUEST");
    assertThatThrownBy(entry.toBuilder().title(" ")::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The title of commitment 1#1 must not be blank");
  }

  @Test
  void bindsWhoIsResponsible() {
    Commitment commitment =
        Samples.commitment("1#1").addResponsible(Samples.MEXICO).build();

    assertThat(commitment.binds(Samples.MEXICO)).isTrue();
    assertThat(commitment.binds(Samples.PANAMA)).isFalse();
  }

  @Test
  void bindsEveryMemberOfAGroupThatIsResponsible() {
    Commitment commitment = Samples.commitment("1#1")
        .addResponsible(Samples.IOM, Samples.MEMBER_COUNTRIES)
        .build();

    assertThat(commitment.binds(Samples.MEXICO)).isTrue();
    assertThat(commitment.binds(Samples.IOM)).isTrue();
    assertThat(commitment.binds(Samples.MEMBER_COUNTRIES)).isTrue();
    assertThat(commitment.binds(Country.of("FR"))).isFalse();
  }

  @Test
  void doesNotBindTheWholeGroupIfAMemberIsResponsible() {
    Commitment commitment =
        Samples.commitment("1#1").addResponsible(Samples.MEXICO).build();

    assertThat(commitment.binds(Samples.MEMBER_COUNTRIES)).isFalse();
  }

  @Test
  void bindsNobodyWhereNobodyIsNamed() {
    Commitment commitment = Samples.commitment("1#1")
        .addBy(Samples.MEXICO)
        .addTo(Samples.MEXICO)
        .addSupport(Samples.MEXICO)
        .build();

    assertThat(commitment.binds(Samples.MEXICO)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void restsOnAnActThatCanCommit(Act act) {
    Commitment.Builder builder = Samples.commitment("13.e#1").act(act);

    if (act.canCommit()) {
      assertThat(builder.build().act()).isEqualTo(act);
    } else {
      assertThatThrownBy(builder::build)
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("A commitment rests on an operational act or INFORM, but 13.e#1 on " + act);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "13.e",
        "#1",
        "13.e#",
        "13.e#0",
        "13.e#01",
        "13.e#-1",
        "13.e 1",
        "13.e#1000000000"
      })
  void refusesAnIdOfAnotherForm(String id) {
    assertThatThrownBy(() -> Commitment.builder().id(id))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The id of a commitment is a conclusion number, # and a count, as in 13.e#1, but was \""
                + id + "\"");
  }

  @Test
  void refusesAnIdWithoutAConclusionNumber() {
    assertThatThrownBy(() -> Commitment.builder().id("13..e#1"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("A conclusion number is")
        .hasMessageEndingWith("but was \"13..e\"");
  }

  @Test
  void countsFromOne() {
    assertThatThrownBy(Samples.commitment("13.e#1").ordinal(0)::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Commitments of a conclusion are counted from 1, but one was 13.e#0");
  }

  @Test
  void refusesABlankAction() {
    assertThatThrownBy(Samples.commitment("13.e#1").action(" ")::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The action of commitment 13.e#1 must not be blank");
  }

  @Test
  void refusesAPartyThatStandsTwiceInOneRole() {
    assertThatThrownBy(
            Samples.commitment("1#1").addResponsible(Samples.MEXICO, Samples.MEXICO)::build)
        .hasMessage("Responsible parties of 1#1 must be listed once each, but MX stands twice");
    assertThatThrownBy(Samples.commitment("1#1").addBy(Samples.IOM, Samples.IOM)::build)
        .hasMessage("Proposers of 1#1 must be listed once each, but IOM stands twice");
    assertThatThrownBy(Samples.commitment("1#1").addTo(Samples.IOM, Samples.IOM)::build)
        .hasMessage("Receivers of 1#1 must be listed once each, but IOM stands twice");
    assertThatThrownBy(Samples.commitment("1#1").addSupport(Samples.IOM, Samples.IOM)::build)
        .hasMessage("Supporters of 1#1 must be listed once each, but IOM stands twice");
  }

  @Test
  void takesAPartyInSeveralRoles() {
    Commitment commitment = Samples.commitment("1#1")
        .addResponsible(Samples.MEXICO)
        .addBy(Samples.MEXICO)
        .build();

    assertThat(commitment.by()).isEqualTo(commitment.responsible());
  }

  @Test
  void refusesNullAtOnce() {
    Commitment unbound = Samples.commitment("1#1").build();

    assertThatNullPointerException().isThrownBy(() -> unbound.binds(null));
    assertThatNullPointerException().isThrownBy(() -> Commitment.builder().id(null));
  }
}
