package org.rcm.parser.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom items name; all sentences are invented. */
class MentionsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          en | To thank Canada's choir and the Mexican cooks.                                  | CA,MX
          en | To sing in San José, Costa Rica, and in Panama City.                            | CR
          en | To thank the National Autonomous University of Mexico for its songs.            | UNAM
          en | To update the RCM calendar.                                                     | RCM
          en | To ask the RCM Member Countries and the Working Groups of the RCM to sing.      | MEMBER_COUNTRIES,WORKING_GROUPS
          en | To ask the PPT of the RCM to sing the songs of the RCM.                         | PPT,RCM
          en | To thank the SACM and its Technical Secretariat.                                | SACM
          en | To thank the Presidency Pro-Tempore of the South American Conference on Migration. | SACM
          en | To ask the countries to join the Working Group.                                 | WG_LABOUR
          es | Agradecer al coro canadiense y a los cocineros de México.                       | CA,MX
          es | Cantar en Tapachula, México, y en Ciudad de Panamá.                             | MX
          es | Actualizar el calendario de la Conferencia.                                     | RCM
          es | Pedir a los Países Miembros de la CRM y a sus Puntos Focales que canten.        | FOCAL_POINTS,MEMBER_COUNTRIES
          es | Agradecer a la CSM y a su Secretaría Técnica.                                   | SACM
          es | Invitar a los países al Grupo de Trabajo.                                       | WG_LABOUR
          """)
  void namesThem(String language, String sentence, String mentions) {
    assertThat(Reading.mentions(Reading.of(language, sentence).item()))
        .isEqualTo(mentions == null ? "" : mentions);
  }
}
