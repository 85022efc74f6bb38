package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingTest {
  @Test
  void saysNothingThatWasNotSaid() {
    Meeting meeting = Meeting.builder().title("Workshop").build();

    assertThat(meeting.title()).isEqualTo("Workshop");
    assertThat(meeting.body()).isEmpty();
    assertThat(meeting.startDate()).isEmpty();
    assertThat(meeting.endDate()).isEmpty();
    assertThat(meeting.place()).isEmpty();
    assertThat(meeting.mode()).isEqualTo(MeetingMode.IN_PERSON);
    assertThat(meeting.participants()).isEmpty();
    assertThat(meeting.submittedTo()).isEmpty();
  }

  @Test
  void lastsOneDayIfOnlyTheFirstIsSaid() {
    Meeting meeting =
        Meeting.builder().title("Workshop").startDate(Samples.JULY_19).build();

    assertThat(meeting.endDate()).contains(Samples.JULY_19);
    assertThat(meeting)
        .isEqualTo(Meeting.builder().title("Workshop").date(Samples.JULY_19).build());
  }

  @Test
  void refusesToEndBeforeItStarts() {
    Meeting.Builder backwards =
        Meeting.builder().title("Workshop").startDate(Samples.JULY_20).endDate(Samples.JULY_19);

    assertThatThrownBy(backwards::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A meeting must not end before it starts, but was 2018-07-20 to 2018-07-19");
  }

  @Test
  void refusesAnEndWithoutAStart() {
    Meeting.Builder endless = Meeting.builder().title("Workshop").endDate(Samples.JULY_20);

    assertThatThrownBy(endless::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "A meeting with an end date must have a start date, but ended 2018-07-20 without one");
  }

  @Test
  void refusesAParticipantThatStandsTwice() {
    Meeting.Builder twice =
        Meeting.builder().title("Workshop").addParticipants(Samples.MEXICO, Samples.MEXICO);

    assertThatThrownBy(twice::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Participants must be listed once each, but MX stands twice");
  }

  @Test
  void keepsTheParticipantsInTheOrderOfTheReport() {
    assertThat(Samples.meeting().toBuilder().addParticipant(Samples.IOM).build().participants())
        .containsExactly(Samples.MEXICO, Samples.PANAMA, Samples.IOM);
  }

  @Test
  void isOrderedByFirstDayThenLastThenTitle() {
    Meeting undated = Meeting.builder().title("A").build();
    List<Meeting> inOrder = List.of(
        dated("B", 2017, 1),
        dated("A", 2018, 1),
        dated("B", 2018, 1),
        dated("A", 2018, 2),
        undated,
        undated.toBuilder().title("B").build());

    for (int i = 0; i < inOrder.size(); i++) {
      for (int j = 0; j < inOrder.size(); j++) {
        assertThat(Integer.signum(inOrder.get(i).compareTo(inOrder.get(j))))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  private static Meeting dated(String title, int year, int days) {
    LocalDate start = LocalDate.of(year, 7, 19);
    return Meeting.builder()
        .title(title)
        .startDate(start)
        .endDate(start.plusDays(days))
        .build();
  }
}
