package org.rcm.parser.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentField;

/** Who is to do what by when; all sentences are invented, the meeting was on 14 March 2022. */
class CommitmentsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          en | To ask the RCM Member Countries to count their ferries.                            | REQUEST MEMBER_COUNTRIES
          en | To ask the countries to count their ferries.                                       | REQUEST MEMBER_COUNTRIES
          en | To request that the TS, Canada and the observer organizations count ferries.       | REQUEST CA,OBSERVERS,SECRETARIAT
          en | To entrust the PPT with the counting of ferries.                                   | ENTRUST PPT
          en | To recommend the Vice-Ministers the purchase of a ferry.                           | RECOMMEND VICE_MINISTERS
          en | To recommend approval of the timetable.                                            | RECOMMEND UNSTATED
          en | To ask IOM for help with the timetable.                                            | REQUEST IOM
          en | To call for cheaper ferries.                                                       | REQUEST UNSTATED
          en | To thank the observer organizations, especially ICRC, and to invite them to row.   | INVITE OBSERVERS
          en | To reiterate the importance of punctual attendance by Member Countries.            | ENCOURAGE MEMBER_COUNTRIES
          en | To set up a drafting committee composed of delegates from Belize and Panama.       | UNDERTAKE BZ,PA
          en | To hold a first meeting between Belize and Mexico.                                 | UNDERTAKE BZ,MX
          en | The PPT will send the timetable.                                                   | INFORM PPT
          en | The timetable will be sent in a note signed by the PPT.                            | INFORM PPT
          en | The timetable would have three columns.                                            |
          en | Canada offered to host the regatta.                                                | INFORM CA
          en | Belize agreed to count its ferries.                                                | UNDERTAKE BZ
          en | It was agreed that the TS will count the ferries.                                  | UNDERTAKE SECRETARIAT
          en | It is suggested that the PPT count the ferries.                                    | RECOMMEND PPT
          en | Member Countries should count their ferries.                                       | REQUEST MEMBER_COUNTRIES
          en | To thank IOM for its count and to encourage it to go on.                           | ENCOURAGE IOM
          en | To promote the counting of ferries by Member Countries.                            | ENCOURAGE MEMBER_COUNTRIES
          en | To urge the incoming PPT to count its ferries.                                     | URGE PPT
          en | To call for the prompt repair of their ferries by the countries.                   | REQUEST MEMBER_COUNTRIES
          en | They commissioned a count of ferries, under the responsibility of ECLAC.           | ENTRUST ECLAC
          en | To thank Belize for its work, to congratulate it on its ferries and to invite it to row. | INVITE BZ
          en | To urge those Member Countries that are still in arrears to pay.                   | URGE MEMBER_COUNTRIES pending
          en | To welcome the work of IOM, UNHCR and ILO and to encourage these organizations to row. | ENCOURAGE ILO,IOM,UNHCR
          en | To entrust the TS with the count and request that it row.                          | ENTRUST SECRETARIAT; REQUEST SECRETARIAT
          en | Member Countries that have not yet done so are requested to count their ferries.   | REQUEST MEMBER_COUNTRIES pending
          en | To thank Belize and Panama for the count and to invite them to row.                | INVITE BZ,PA
          es | Agradecer a Belice y a Panamá el conteo e invitarles a remar.                      | INVITE BZ,PA
          en | To thank Belize and Panama for the count. Both countries will share it.            | INFORM BZ,PA
          en | Crews from Belize and Panama are invited to row.                                   | INVITE BZ,PA
          en | To request to Canada the count of ferries.                                         | REQUEST CA
          es | Reconocer el esfuerzo de México. Solicitar a dicho país y a Belice remar.          | REQUEST BZ,MX
          es | Los Estados Unidos contaron sus lanchas. Se pide a dicho país que reme.            | REQUEST US
          en | To thank Belize and Panama for showing the Network a count. Both countries will share it. | INFORM BZ,PA
          en | Because the count is old, the TS is instructed to row, and to count.               | ENTRUST SECRETARIAT
          en | Mexico having counted its ferries, to invite it to row.                            | INVITE MX
          en | Belize and Honduras, countries with many ferries, will count them.                 | INFORM BZ,HN
          es | Felicitar a la OIM y exhortarla, así como a la RROCM, a remar.                     | URGE IOM,RNCOM
          es | Que se realice un conteo de lanchas, a cargo de Honduras.                          | UNDERTAKE HN
          es | Belice se comprometió a contar sus lanchas.                                        | UNDERTAKE BZ
          es | Que la ST cuente las lanchas.                                                      | UNDERTAKE SECRETARIAT
          es | Se sugiere que la PPT cuente las lanchas.                                          | RECOMMEND PPT
          es | Los Países Miembros deberán contar sus lanchas.                                    | REQUEST MEMBER_COUNTRIES
          es | Agradecer a la OIM su conteo y alentarla a seguir.                                 | ENCOURAGE IOM
          es | Pedir a los Países Miembros que cuenten sus transbordadores.                       | REQUEST MEMBER_COUNTRIES
          es | Pedir a los países que cuenten sus transbordadores.                                | REQUEST MEMBER_COUNTRIES
          es | Solicitar a la ST, a Canadá y a las organizaciones observadoras contar lanchas.    | REQUEST CA,OBSERVERS,SECRETARIAT
          es | Encomendar a la PPT el conteo de lanchas.                                          | ENTRUST PPT
          es | Recomendar a los Viceministros que se compre una lancha.                           | RECOMMEND VICE_MINISTERS
          es | Solicitar a la OIM ayuda con el horario.                                           | REQUEST IOM
          es | Solicitar el apoyo de la OIM para el horario.                                      | REQUEST IOM
          es | Invitar a la CEPAL y al PNUD al GRCM cuando llueva.                                | INVITE ECLAC,UNDP
          es | Reiterar la importancia de la asistencia puntual de los Países Miembros.           | ENCOURAGE MEMBER_COUNTRIES
          es | Crear un comité de redacción integrado por delegados de Belice y Panamá.           | UNDERTAKE BZ,PA
          es | La PPT enviará el horario.                                                         | INFORM PPT
          es | El horario será enviado por la PPT.                                                | INFORM PPT
          es | El horario contendría tres columnas.                                               |
          es | Exhortar a los Gobiernos de Belice y de Panamá a contar lanchas.                   | URGE BZ,PA
          """)
  void findsWhoIsToAct(String language, String sentence, String commitments) {
    assertThat(Reading.summary(Reading.of(language, sentence).item()))
        .isEqualTo(commitments == null ? "" : commitments);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          en | To urge the Member Countries that have not already done so to send IOM their maps.             | URGE MEMBER_COUNTRIES pending to=IOM
          en | To encourage Member Countries that have not paid for the map, as agreed, to do so.             | ENCOURAGE MEMBER_COUNTRIES pending
          en | To submit the Technical Secretariat, by 3 August at the latest, a list of wells.               | REQUEST UNSTATED to=SECRETARIAT due=../2022-08-03
          en | To entrust the PPT the drawing of a map to be presented to the Vice-Ministers.                 | ENTRUST PPT to=VICE_MINISTERS
          en | To accept Canada's recommendation to send the map, as well as to consider a globe.             | UNDERTAKE UNSTATED by=CA; UNDERTAKE UNSTATED by=CA
          en | To accept the offer of Belize to print the map by 30 April.                                    | UNDERTAKE BZ due=../2022-04-30
          en | To consider the request of Mexico that the RCGM buy a globe.                                   | UNDERTAKE UNSTATED by=MX
          en | To take note of Panama's proposal to buy a globe.                                              |
          en | To request the TS to coordinate with ECLAC the drawing of a map.                               | REQUEST SECRETARIAT support=ECLAC
          en | To conduct a seminar on wells in Tegucigalpa, Honduras, on 4-5 May, with support from ILO.     | UNDERTAKE UNSTATED support=ILO due=2022-05-04/2022-05-05 in=Tegucigalpa, Honduras
          en | To follow up on the seminar held in Tapachula.                                                 | UNDERTAKE UNSTATED
          es | Dar seguimiento al seminario celebrado en Tapachula.                                           | UNDERTAKE UNSTATED
          en | To ask IOM to inform Colombia, within 30 days, of the visit to Panama.                         | REQUEST IOM to=CO due=../2022-04-13
          en | To reply to the letter of UNODC on wells.                                                      | UNDERTAKE UNSTATED to=UNODC
          es | Remitir una carta al Secretario General del SICA.                                              | UNDERTAKE UNSTATED to=SICA
          en | At the request of Belize, Panama will print the map.                                           | INFORM PA by=BZ
          es | Panamá presentará, a solicitud de la ST, un mapa.                                              | INFORM PA by=SECRETARIAT
          en | To update the calendar: presentation of the map by Mexico.                                     | UNDERTAKE UNSTATED
          en | To accept the report of Belize on wells and its offer to print the map.                        | UNDERTAKE BZ
          es | Aceptar el informe de Belice sobre pozos y su ofrecimiento de imprimir el mapa.                | UNDERTAKE BZ
          en | To keep under review the wells counted in Panama City in 2019.                                 | UNDERTAKE UNSTATED
          en | To circulate the Costa Rican map among the Member Countries.                                   | UNDERTAKE UNSTATED to=MEMBER_COUNTRIES
          en | To ask Belize to count its wells no later than Friday, May 6.                                  | REQUEST BZ due=../2022-05-06
          en | At the request of Panama, to count the wells.                                                  | UNDERTAKE UNSTATED by=PA
          es | A solicitud de Panamá, realizar un conteo.                                                       | UNDERTAKE UNSTATED by=PA
          en | To ask the countries to accept the map, drawn up with support from IOM.                        | REQUEST MEMBER_COUNTRIES
          en | To thank Canada for the map of wells to be printed in Mexico in May.                           |
          es | Instar a los Países Miembros que aún no lo hayan hecho a enviar a la OIM sus mapas.            | URGE MEMBER_COUNTRIES pending to=IOM
          es | Encomendar a la PPT el dibujo de un mapa, que será presentado a los Viceministros.             | ENTRUST PPT to=VICE_MINISTERS
          es | Aceptar la recomendación de Canadá de enviar el mapa.                                          | UNDERTAKE UNSTATED by=CA
          es | Aceptar el ofrecimiento de Belice de imprimir el mapa antes del 30 de abril.                   | UNDERTAKE BZ due=../2022-04-29
          es | Considerar la solicitud de México de que el GRCM compre un globo.                              | UNDERTAKE UNSTATED by=MX
          es | Tomar nota de la propuesta de Panamá de comprar un globo.                                      |
          es | Solicitar a la ST que coordine con la CEPAL el dibujo de un mapa.                              | REQUEST SECRETARIAT support=ECLAC
          en | The United States will host a technical meeting on wells in Miami early in May 2023.            | INFORM US due=2023-05-01/2023-05-10 in=Miami
          es | Realizar en Santa Ana, El Salvador, un seminario sobre pozos.                                  | UNDERTAKE UNSTATED in=Santa Ana, El Salvador
          es | Realizar un seminario sobre pozos en Tegucigalpa, Honduras, con el apoyo de la OIT.            | UNDERTAKE UNSTATED support=ILO in=Tegucigalpa, Honduras
          es | Exhortar a Belice a compartir con los Países Miembros sus mapas a más tardar el 9 de mayo.     | URGE BZ to=MEMBER_COUNTRIES due=../2022-05-09
          """)
  void findsTheRest(String language, String sentence, String commitments) {
    assertThat(Reading.summary(Reading.of(language, sentence).item()))
        .isEqualTo(commitments == null ? "" : commitments);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          en | To ask the Member Countries to count their wells by 9 May.                 | count their wells by 9 May
          en | To urge the Member Countries that have not done so to count their wells.   | count their wells
          en | To request that the TS count the wells.                                    | count the wells
          en | To entrust the PPT with the counting of wells.                             | the counting of wells
          en | To count the wells.                                                        | count the wells
          en | The RCGM agreed to count the wells.                                        | count the wells
          en | The PPT will count the wells.                                              | The PPT will count the wells
          es | Pedir a los Países Miembros que cuenten sus pozos.                         | cuenten sus pozos
          es | Instar a los países que aún no lo hayan hecho a contar sus pozos.          | contar sus pozos
          es | Encomendar a la PPT, con el apoyo de la OIM, el conteo de pozos.           | el conteo de pozos
          es | Contar los pozos.                                                          | Contar los pozos
          es | Se acordó contar los pozos.                                                | contar los pozos
          """)
  void saysWhatIsToBeDone(String language, String sentence, String action) {
    assertThat(Reading.commitments(Reading.of(language, sentence).item()))
        .extracting(Commitment::action)
        .containsExactly(action);
  }

  @Test
  void saysWhatItTookForAParty() {
    assertThat(doubts("To ask the countries to count their wells."))
        .singleElement()
        .satisfies(doubt -> {
          assertThat(doubt.field()).isEqualTo(CommitmentField.RESPONSIBLE);
          assertThat(doubt.words().text()).isEqualTo("the countries");
          assertThat(doubt.message())
              .contains("\"the countries\"", "MEMBER_COUNTRIES", "because", "fewer");
        });
    assertThat(doubts("To ask the Member Countries to count their wells.")).isEmpty();
  }

  @Test
  void saysThatItDoesNotKnowAVerb() {
    assertThat(doubts("To whitewash the wells.")).singleElement().satisfies(doubt -> {
      assertThat(doubt.field()).isEqualTo(CommitmentField.ACT);
      assertThat(doubt.words().text()).isEqualTo("To whitewash");
      assertThat(doubt.message()).contains("UNDERTAKE", "because");
    });
  }

  @Test
  void saysWhichOfSeveralTimesItTook() {
    String text = "To send the maps by 3 May and the globes by 9 May.";
    assertThat(Reading.summary(Reading.of("en", text).item())).endsWith("due=../2022-05-03");
    assertThat(doubts(text)).singleElement().satisfies(doubt -> {
      assertThat(doubt.field()).isEqualTo(CommitmentField.DUE);
      assertThat(doubt.words().text()).isEqualTo("by 3 May");
      assertThat(doubt.message()).contains("\"by 3 May\", \"by 9 May\"", "first", "because");
    });
    assertThat(doubts("To send the report of the course held on 3 January by 9 May."))
        .isEmpty();
  }

  /** The meeting began on 14 March 2022; ninety days before was 14 December 2021. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          by 13 March            | 2022-03-13 | 2023-03-13
          on 14 December         | 2021-12-14 | 2022-12-14
          in February            | 2022-02-28 | 2023-02-28
          by 14 March            |            |
          by 13 December         |            |
          by 13 March 2023       |            |
          by the end of the year |            |
          within 360 days        |            |
          """)
  void saysThatATimeMayHavePassed(String words, String passed, String read) {
    List<Meaning.Doubt> doubts = doubts("To send the maps " + words + ".");
    if (passed == null) {
      assertThat(doubts).isEmpty();
    } else {
      assertThat(doubts).singleElement().satisfies(doubt -> {
        assertThat(doubt.field()).isEqualTo(CommitmentField.DUE);
        assertThat(doubt.message()).contains(words, passed, "2022-03-14", read, "because");
      });
    }
  }

  private static List<Meaning.Doubt> doubts(String text) {
    return Reading.of("en", text).item().doubts();
  }
}
