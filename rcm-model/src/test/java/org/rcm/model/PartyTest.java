package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PartyTest {
  @Test
  void isMatchedByItsKind() {
    Function<Party, String> kind = party -> party.match(
        country -> "country " + country.code(),
        o -> "organisation " + o.kind(),
        group -> "group of " + group.members().size());

    assertThat(kind.apply(Samples.MEXICO)).isEqualTo("country MX");
    assertThat(kind.apply(Samples.IOM)).isEqualTo("organisation INTERGOVERNMENTAL");
    assertThat(kind.apply(Samples.MEMBER_COUNTRIES)).isEqualTo("group of 11");
  }

  @Test
  void isOrderedById() {
    List<Party> parties = List.of(Samples.MEXICO, Samples.IOM, Samples.MEMBER_COUNTRIES);

    assertThat(parties.stream().sorted())
        .containsExactly(Samples.IOM, Samples.MEMBER_COUNTRIES, Samples.MEXICO);
  }

  @Test
  void includesItself() {
    assertThat(Samples.IOM.includes(Samples.IOM)).isTrue();
    assertThat(Samples.IOM.includes(Samples.RCGM)).isFalse();
    assertThat(Samples.MEMBER_COUNTRIES.includes(Samples.MEMBER_COUNTRIES)).isTrue();
  }

  @Test
  void asAGroupIncludesItsMembers() {
    assertThat(Samples.MEMBER_COUNTRIES.includes(Samples.MEXICO)).isTrue();
    assertThat(Samples.MEMBER_COUNTRIES.includes(Country.of("FR"))).isFalse();
    assertThat(Samples.MEMBER_COUNTRIES.includes(Samples.IOM)).isFalse();
  }

  @Test
  void asAGroupIncludesTheMembersOfGroupsInsideIt() {
    PartyGroup everybody = Samples.group("EVERYBODY", Samples.MEMBER_COUNTRIES, Samples.IOM);
    PartyGroup world = Samples.group("WORLD", everybody);

    assertThat(world.includes(Samples.MEXICO)).isTrue();
    assertThat(world.includes(Samples.IOM)).isTrue();
    assertThat(world.includes(Samples.MEMBER_COUNTRIES)).isTrue();
    assertThat(world.includes(Samples.RCGM)).isFalse();
    assertThat(Samples.MEMBER_COUNTRIES.includes(world)).isFalse();
  }

  @Test
  void asAGroupRefusesAMemberThatStandsTwice() {
    assertThatThrownBy(() -> Samples.group("PAIR", Samples.MEXICO, Country.of("MX")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Members of PAIR must be listed once each, but MX stands twice");
  }

  @Test
  void asAGroupRefusesToBelongToItself() {
    PartyGroup inner = Samples.group("CIRCLE", Samples.MEXICO);
    PartyGroup between = Samples.group("BETWEEN", inner);

    assertThatThrownBy(() -> Samples.group("CIRCLE", between))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A group must not belong to itself, but CIRCLE does");
  }

  @Test
  void asAGroupRefusesTheIdsThatOrganisationsMayNotHave() {
    assertThatThrownBy(() -> Samples.group("EU"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("but was \"EU\"");
    assertThatThrownBy(PartyGroup.builder().id("NAMELESS").name(LocalizedText.none())::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The party NAMELESS must have a name in at least one language");
  }

  @Test
  void refusesNullAtOnce() {
    Party group = Samples.group("EMPTY");

    assertThatNullPointerException().isThrownBy(() -> group.includes(null));
    assertThatNullPointerException().isThrownBy(() -> group.match(null, o -> 1, g -> 1));
    assertThatNullPointerException().isThrownBy(() -> group.match(c -> 1, null, g -> 1));
    assertThatNullPointerException().isThrownBy(() -> group.match(c -> 1, o -> 1, null));
  }
}
