package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityTest {
  @Test
  void saysNothingThatWasNotSaid() {
    Activity activity =
        Activity.builder().title("Workshop on Migration and Health").build();

    assertThat(activity.title()).isEqualTo("Workshop on Migration and Health");
    assertThat(activity.timeFrame()).isEmpty();
    assertThat(activity.place()).isEmpty();
    assertThat(activity.virtual()).isFalse();
    assertThat(activity.supporters()).isEmpty();
    assertThat(activity.description()).isEmpty();
    assertThat(activity.source()).isEmpty();
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(Activity.builder().title(" ")::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The title of an activity must not be blank");
    assertThatThrownBy(Activity.builder().title("Workshop").description("")::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The description of an activity must not be blank");
    assertThatThrownBy(
            Activity.builder().title("Workshop").addSupporters(Samples.IOM, Samples.IOM)::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Supporters of an activity must be listed once each, but IOM stands twice");
  }

  @Test
  void knowsThePartiesOfAListWithTheMembersOfGroups() {
    PartyGroup group = PartyGroup.builder()
        .id("DONORS")
        .name(LocalizedText.of("en", "Donors"))
        .addMember(Country.of("CA"))
        .build();
    Activity workshop = Activity.builder().title("Workshop").addSupporter(group).build();
    Activity seminar = Activity.builder()
        .title("Seminar")
        .place(Place.builder().text("Belize").country(Country.of("BZ")).build())
        .build();

    assertThat(Activity.parties(List.of(workshop, seminar)))
        .containsExactly(Country.of("BZ"), Country.of("CA"), group);
  }
}
