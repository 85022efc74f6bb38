package org.rcm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rcm.model.Act;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.Directory;
import org.rcm.model.Meeting;
import org.rcm.model.MeetingMode;
import org.rcm.model.register.LinkKind;
import org.rcm.model.register.StatusCause;

class WordingTest {
  private static final Wording ENGLISH = new Wording(Language.EN);
  private static final Wording SPANISH = new Wording(Language.ES);

  @ParameterizedTest
  @CsvSource({
    "2022-05-05, 2022-05-05, 5 May 2022, 5 de mayo de 2022",
    "2023-05-16, 2023-05-17, 16–17 May 2023, 16–17 de mayo de 2023",
    "2022-06-30, 2022-07-01, 30 June – 1 July 2022, 30 de junio – 1 de julio de 2022",
    "2022-12-31, 2023-01-01, 31 December 2022 – 1 January 2023,"
        + "31 de diciembre de 2022 – 1 de enero de 2023"
  })
  void writesDatesOfMeetings(LocalDate from, LocalDate to, String english, String spanish) {
    Meeting meeting = Meeting.builder().title("x").startDate(from).endDate(to).build();

    assertThat(ENGLISH.dates(meeting)).contains(english);
    assertThat(SPANISH.dates(meeting)).contains(spanish);
  }

  @Test
  void showsNamesAndNotIds() {
    assertThat(ENGLISH.fullName(Directory.standard().organization("SECRETARIAT")))
        .isEqualTo("Executive Secretariat (ES)");
    assertThat(SPANISH.fullName(Directory.standard().organization("RCGM")))
        .isEqualTo("Grupo Regional de Consulta sobre Migración (GRCM)");
    assertThat(ENGLISH.shortName(Directory.standard().country("MX"))).isEqualTo("Mexico");
    assertThat(SPANISH.shortName(Directory.standard().group("MEMBER_COUNTRIES")))
        .isEqualTo("Países Miembros");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasAWordForEverything(Language language) {
    Wording wording = new Wording(language);

    assertThat(new Words(language).keys()).isEqualTo(new Words(Language.EN).keys());
    for (Act act : Act.values()) {
      assertThat(wording.act(act)).isNotBlank();
    }
    for (LinkKind kind : LinkKind.values()) {
      assertThat(wording.word("link." + kind)).isNotBlank();
    }
    for (StatusCause cause : StatusCause.values()) {
      assertThat(wording.word("cause." + cause)).isNotBlank();
    }
    for (CommitmentStatus status : CommitmentStatus.values()) {
      assertThat(wording.word("status." + status)).isNotBlank();
    }
    for (MeetingMode mode : MeetingMode.values()) {
      assertThat(wording.mode(mode)).isNotBlank();
    }
  }
}
