package org.rcm.parser.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What items above give to items below. */
class FramesTest {

  @Test
  void completesTheVerbOfAnOpener() {
    Reading reading = Reading.of(
        "en",
        "WG_LABOUR",
        "",
        "To instruct the Executive Secretariat, with the support of IOM, to:",
        "Count the wells by 9 May.",
        "Send the Member Countries the number.");
    assertThat(reading.item().acts()).isEmpty();
    assertThat(Reading.summary(reading.child(1)))
        .isEqualTo("ENTRUST SECRETARIAT support=IOM due=../2022-05-09");
    assertThat(Reading.summary(reading.child(2)))
        .isEqualTo("ENTRUST SECRETARIAT to=MEMBER_COUNTRIES support=IOM");
  }

  @Test
  void completesTheVerbOfASpanishOpener() {
    Reading reading = Reading.of(
        "es",
        "RCGM",
        "",
        "Encargar a la Presidencia Pro-Témpore lo siguiente:",
        "Contar los pozos.",
        "La publicación del número.");
    assertThat(reading.item().acts()).isEmpty();
    assertThat(Reading.summary(reading.child(1))).isEqualTo("ENTRUST PPT");
    assertThat(Reading.summary(reading.child(2))).isEqualTo("ENTRUST PPT");
  }

  @Test
  void thanksThoseListedBelow() {
    Reading reading = Reading.of(
        "es", "RCGM", "", "Agradecer a:", "Canadá, por los pozos.", "Belice, por el agua.");
    assertThat(reading.item().acts()).isEmpty();
    assertThat(Reading.acts(reading.child(1))).isEqualTo("THANK");
    assertThat(Reading.acts(reading.child(2))).isEqualTo("THANK");
  }

  @Test
  void readsEntriesOfACalendar() {
    Reading reading = Reading.of(
        "en",
        "RCGM",
        "Working Group on Protection",
        "To update the RCM calendar as follows:",
        "Workshop on wells, in Panama, with the support of IOM.",
        "Continue the counting of wells.",
        "Course on wells, given by UNODC.",
        "Meeting of the Regional Consultation Group on Migration: 9-10 June 2022 in San José.",
        "Meetings between Member Countries on wells.");
    assertThat(Reading.summary(reading.item())).isEqualTo("UNDERTAKE WG_PROTECTION");
    assertThat(Reading.summary(reading.child(1)))
        .isEqualTo("SCHEDULE WG_PROTECTION support=IOM in=Panama");
    assertThat(Reading.summary(reading.child(2))).isEqualTo("UNDERTAKE WG_PROTECTION");
    assertThat(Reading.summary(reading.child(3))).isEqualTo("SCHEDULE UNODC");
    assertThat(Reading.summary(reading.child(4)))
        .isEqualTo("SCHEDULE RCGM due=2022-06-09/2022-06-10 in=San José");
    assertThat(Reading.summary(reading.child(5))).isEqualTo("SCHEDULE MEMBER_COUNTRIES");
  }

  @Test
  void readsEntriesOfASpanishCalendar() {
    Reading reading = Reading.of(
        "es",
        "RCGM",
        "",
        "Actualizar el calendario de la CRM de la siguiente manera:",
        "Taller sobre pozos, en Panamá, organizado por México en julio.",
        "Dar seguimiento al conteo de pozos.",
        "Reunión Viceministerial: 9 y 10 de junio de 2022.");
    assertThat(Reading.summary(reading.child(1)))
        .isEqualTo("SCHEDULE MX due=2022-07-01/2022-07-31 in=Panamá");
    assertThat(Reading.summary(reading.child(2))).isEqualTo("UNDERTAKE UNSTATED");
    assertThat(Reading.summary(reading.child(3)))
        .isEqualTo("SCHEDULE VICE_MINISTERS due=2022-06-09/2022-06-10");
  }

  @Test
  void readsEntriesThatBeginWithTheirMonthOrEndWithTheirPlace() {
    Reading reading = Reading.of(
        "en",
        "RCGM",
        "",
        "To update the calendar as follows:",
        "April: Workshop on wells, San Ignacio, Belize.",
        "June: Online session of the Working Group on Protection.",
        "Second half of the year: Disseminate the atlas of wells.",
        "XXX RCM: Honduras, May 2023.",
        "Exercise on wells, 5 May, in Jimaní, Dominican Republic.",
        "Talks between Mexico and Belize.");
    assertThat(Reading.summary(reading.child(1)))
        .isEqualTo("SCHEDULE UNSTATED due=2022-04-01/2022-04-30 in=San Ignacio, Belize");
    assertThat(Reading.summary(reading.child(2)))
        .isEqualTo("SCHEDULE WG_PROTECTION due=2022-06-01/2022-06-30");
    assertThat(Reading.summary(reading.child(3)))
        .isEqualTo("UNDERTAKE UNSTATED due=2022-07-01/2022-12-31");
    assertThat(Reading.summary(reading.child(4)))
        .isEqualTo("SCHEDULE RCM due=2023-05-01/2023-05-31 in=Honduras");
    assertThat(Reading.summary(reading.child(5)))
        .isEqualTo("SCHEDULE UNSTATED due=2022-05-05/2022-05-05 in=Jimaní, Dominican Republic");
    assertThat(Reading.summary(reading.child(6))).isEqualTo("SCHEDULE BZ,MX");
  }

  @Test
  void readsSpanishEntriesThatEndWithTheirPlace() {
    Reading reading = Reading.of(
        "es",
        "RCGM",
        "",
        "Actualizar el calendario como sigue:",
        "Taller sobre pozos, Guatemala, 4 de diciembre.",
        "Junio: Reunión del Grupo de Trabajo sobre Protección.",
        "XIII CRM: Honduras, mayo de 2023.",
        "Feria de pozos entre Guatemala y México.",
        "Taller de expertos de México, Guatemala, Honduras y Belice.");
    assertThat(Reading.summary(reading.child(1)))
        .isEqualTo("SCHEDULE UNSTATED due=2022-12-04/2022-12-04 in=Guatemala");
    assertThat(Reading.summary(reading.child(2)))
        .isEqualTo("SCHEDULE WG_PROTECTION due=2022-06-01/2022-06-30");
    assertThat(Reading.summary(reading.child(3)))
        .isEqualTo("SCHEDULE RCM due=2023-05-01/2023-05-31 in=Honduras");
    assertThat(Reading.summary(reading.child(4))).isEqualTo("SCHEDULE GT,MX");
    assertThat(Reading.summary(reading.child(5))).isEqualTo("SCHEDULE UNSTATED");
  }

  @Test
  void asksThePartyOfTheItemAbove() {
    Reading reading =
        Reading.of("es", "RCGM", "", "Secretaría Técnica:", "Solicitarle un conteo de los pozos.");
    assertThat(Reading.summary(reading.child(1))).isEqualTo("REQUEST SECRETARIAT");
  }

  @Test
  void leavesDocumentsWithoutAct() {
    Reading reading = Reading.of(
        "en",
        "RCGM",
        "",
        "To ask the Member Countries to comment on the following documents:",
        "Updated atlas of wells.",
        "A map: It is proposed to add rivers.");
    assertThat(reading.child(1).acts()).isEmpty();
    assertThat(Reading.summary(reading.child(2))).isEqualTo("RECOMMEND UNSTATED");
  }

  @Test
  void givesStepsToTheBodyThatWasSetUp() {
    Reading reading = Reading.of(
        "es",
        "RCGM",
        "",
        "Establecer un comité de redacción integrado por delegados de Belice y Panamá:",
        "Revisar el atlas.",
        "Solicitar a la ST que lo imprima.");
    assertThat(Reading.summary(reading.item())).isEqualTo("UNDERTAKE BZ,PA");
    assertThat(Reading.summary(reading.child(1))).isEqualTo("UNDERTAKE DRAFTING_COMMITTEE");
    assertThat(Reading.summary(reading.child(2))).isEqualTo("REQUEST SECRETARIAT");
  }

  @Test
  void readsWhatWasRecommendedToTheConference() {
    Reading reading = Reading.of(
        "en",
        "RCGM",
        "",
        "To thank RNCOM for its songs. In particular, the following has been recommended to the RCM:",
        "To consider more songs.",
        "In addition, to sing them.");
    assertThat(Reading.acts(reading.item())).isEqualTo("THANK");
    assertThat(Reading.summary(reading.child(1))).isEqualTo("RECOMMEND RCM by=RNCOM");
    assertThat(Reading.summary(reading.child(2))).isEqualTo("RECOMMEND RCM by=RNCOM");
  }
}
