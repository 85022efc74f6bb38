package org.rcm.parser.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences do, by their verbs; all sentences are invented. */
class ActsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # one verb, in every form that reports use
          en | To thank Belize for the film about ferries.                                       | THANK
          en | Thank Belize for the film.                                                        | THANK
          en | Thanks Belize for the film.                                                       | THANK
          en | To also thank Belize for the film.                                                | THANK
          en | To gracefully recognize the patience of the interpreters.                         | RECOGNIZE
          en | At the same time, to ask Honduras to lend its boat.                                | REQUEST
          en | Requests that Honduras lend its boat.                                              | REQUEST
          en | We recognize the patience of the interpreters.                                     | RECOGNIZE
          en | The Vice-Ministers welcomed the film and requested a second one.                   | RECOGNIZE REQUEST
          en | It is proposed to add a map of wells.                                              | RECOMMEND
          en | It was agreed to translate the map.                                                | UNDERTAKE
          en | Canada is invited to present its map.                                              | INVITE
          en | To express our gratitude to the cooks.                                             | THANK
          en | To reply to the letter of Belize.                                                  | UNDERTAKE
          en | To promptly comply with the rules for wells.                                       | UNDERTAKE
          en | To fly over the wells.                                                             | UNDERTAKE
          en | To kindly ask Honduras to apply the rules for wells.                               | REQUEST
          en | To draw a map of wells.                                                            | UNDERTAKE
          en | They approved the map of wells.                                                    | APPROVE
          en | The Vice-Ministers adopted the map of wells.                                       | APPROVE
          en | They visited the wells.                                                            |
          en | Canada approved its map of wells.                                                  |
          en | Accepts the map of wells.                                                          | APPROVE
          en | Congratulating Guatemala on its wells.                                             | CONGRATULATE
          en | Drafting, in coordination with IOM, a map of wells.                                | UNDERTAKE
          en | Recognizing the beauty of the wells, to ask Honduras to lend its boat.             | REQUEST
          en | Being of the view that wells matter, instructs the TS to count them.               | ENTRUST
          en | Adoption of the map of wells.                                                      | APPROVE
          en | Gratitude to the people of Belize.                                                 | THANK
          en | Commits itself to holding a visit to the wells.                                    | UNDERTAKE
          en | The map of wells was adopted.                                                      | APPROVE
          en | The second map is declined for the time being.                                     | DECLINE
          en | The map was adopted by the mayors of three towns.                                  |
          en | A map to be adopted next year was shown.                                           |
          en | They took note of the map and instructed the TS to print it.                       | TAKE_NOTE ENTRUST
          en | Organizing, at the proposal of Belize, a walk to the wells.                        | UNDERTAKE
          en | Links between wells and rivers.                                                    |
          en | Remarks on the map should be sent to the TS.                                       | REQUEST
          es | El mapa de pozos fue aprobado.                                                     | APPROVE
          es | Se postergó la compra del mapa.                                                    | DECLINE
          es | Se exhortó a Panamá a contar sus pozos.                                            | URGE
          es | Se instruyó a la ST a contar los pozos.                                            | ENTRUST
          es | Los comentarios al mapa deberán enviarse a la ST.                                  | REQUEST
          en | Not to accept the map of wells.                                                    | DECLINE
          en | It was decided not to print the map.                                               | DECLINE
          en | Because the map is old, we ask Belize to draw another.                             | REQUEST
          en | Subject to available funds, to print the map.                                      | UNDERTAKE
          en | We update the map of wells.                                                        | UNDERTAKE
          en | Roll out the map of wells.                                                         | UNDERTAKE
          es | No aprobar el mapa de pozos.                                                       | DECLINE
          es | Someteremos a los Viceministros el mapa de pozos.                                  | UNDERTAKE
          es | Le sugerimos invitar al CICR.                                                      | RECOMMEND
          es | Nota conceptual sobre pozos.                                                       |
          es | Dar cumplimiento, con apoyo de la OIM, al plan de pozos.                           | UNDERTAKE
          es | Aprobaron el mapa de pozos.                                                        | APPROVE
          es | VISITARON los pozos.                                                               |
          es | Felicitando a Guatemala por sus pozos.                                             | CONGRATULATE
          es | Aprobación del mapa de pozos.                                                      | APPROVE
          es | Agradecimiento a la población de Belice.                                           | THANK
          es | Seguimiento al mapa de pozos.                                                      | UNDERTAKE
          es | Que se realice una visita a los pozos.                                             | UNDERTAKE
          es | Celebrar los avances logrados por Belice.                                          | RECOGNIZE
          es | Celebrar una visita a los pozos.                                                   | UNDERTAKE
          es | Acoger con beneplácito la propuesta de Belice de dibujar un mapa.                  | RECOGNIZE
          es | Acoger la propuesta de Belice de dibujar un mapa.                                  | APPROVE UNDERTAKE
          es | Mapa de pozos: se propone traducirlo.                                              | RECOMMEND
          es | Agradecer a Belice la película sobre transbordadores.                              | THANK
          es | Reconocer la paciencia de los intérpretes.                                         | RECOGNIZE
          es | Que la Secretaría Técnica implemente el mapa de pozos.                             | UNDERTAKE
          es | Asimismo, solicitar a Honduras que preste su lancha.                               | REQUEST
          es | Solicita a Honduras que preste su lancha.                                          | REQUEST
          es | AGRADECIERON a Belice la película.                                                 | THANK
          es | Los Viceministros acogieron la película y solicitaron otra.                        | RECOGNIZE REQUEST
          es | Se propone agregar un mapa de pozos.                                               | RECOMMEND
          es | Se acordó traducir el mapa.                                                        | UNDERTAKE
          es | Se lleve a cabo una visita a los pozos.                                            | UNDERTAKE
          es | Se exhorta a Canadá a presentar su mapa.                                           | URGE
          es | Dibujar un mapa de pozos.                                                          | UNDERTAKE
          es | Dar seguimiento al mapa de pozos.                                                  | UNDERTAKE
          """)
  void readsTheVerb(String language, String sentence, String acts) {
    assertThat(Reading.acts(Reading.of(language, sentence).item()))
        .isEqualTo(acts == null ? "" : acts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          en | To accept and thank the PPT for the budget.                                       | APPROVE THANK
          en | To adopt the plan, and to thank its authors. In addition, to urge Panama to sign. | APPROVE THANK URGE
          en | To thank Panama for the tents and recognize its haste.                            | THANK RECOGNIZE
          en | Review, approve and disseminate the songbook.                                     | UNDERTAKE
          en | To update the songbook and open a register of singers.                            | UNDERTAKE UNDERTAKE
          en | Invite IOM to the RCGM, as well as to promote the presence of the Focal Points.   | INVITE ENCOURAGE
          en | To ratify the decision to print the songbook.                                     | APPROVE UNDERTAKE
          en | Regarding the songbook, note that Belize has none. Request its reply soon.        | TAKE_NOTE REQUEST
          en | To approve the songbook, to decline the flute, and to ask Belize for a drum.      | APPROVE DECLINE REQUEST
          en | The songbook was declined. It was agreed to sing on and to buy a flute.           | DECLINE UNDERTAKE UNDERTAKE
          es | Que se tome nota del cancionero y se lleve a cabo un concierto.                   | TAKE_NOTE UNDERTAKE
          es | Se pospone la compra de la flauta y se solicita a Belice un tambor.               | DECLINE REQUEST
          en | Belize was thanked for its songs and invited to sing again.                       | THANK INVITE
          en | Canada will write the songs and IOM will sing them.                               | INFORM INFORM
          en | We thank Belize for its songs and we ask that country for a drum.                 | THANK REQUEST
          en | To liaise with the singers so as to choose a song; to print it; and to thank IOM. | UNDERTAKE UNDERTAKE THANK
          es | La ST escribirá las canciones y la PPT las cantará.                               | INFORM INFORM
          en | To thank the TS for the songbook, to accept it, and to urge Belize to sing.       | THANK APPROVE URGE
          en | The calendar of songs was updated as follows:                                     | UNDERTAKE
          es | Aceptar y agradecer a la PPT el presupuesto.                                      | APPROVE THANK
          es | Adoptar el plan y agradecer a sus autores. Además, instar a Panamá a firmarlo.    | APPROVE THANK URGE
          es | Agradecer a Panamá las carpas y reconocer su prontitud.                           | THANK RECOGNIZE
          es | Revisar, aprobar y difundir el cancionero.                                        | UNDERTAKE
          es | Actualizar el cancionero y abrir un registro de cantantes.                        | UNDERTAKE UNDERTAKE
          en | To approve the report, to congratulate its authors, and to urge Belize to read it. | APPROVE CONGRATULATE URGE
          en | Thanking Belize for its songs, and asking Panama to sing.                          | THANK REQUEST
          en | Endorsement of the songbook, and recognition of the singers.                       | APPROVE RECOGNIZE
          en | To accept the suggestion of Belize to sing, and to accept Panama's offer to dance. | APPROVE UNDERTAKE APPROVE UNDERTAKE
          en | To accept Canada's proposal to sing, as well as the United States' proposal to dance. | APPROVE UNDERTAKE UNDERTAKE
          en | They noted the study made by IOM and commissioned a second one.                    | TAKE_NOTE ENTRUST
          es | Reconocer la labor de la OIM, agradecerle sus canciones e invitarla a cantar.      | RECOGNIZE THANK INVITE
          es | TOMARON NOTA de la idea de crear un coro y DECIDIERON examinarla.                  | TAKE_NOTE UNDERTAKE
          es | AGRADECIERON a la OIM sus canciones y la INVITARON a cantar.                       | THANK INVITE
          es | Aceptar la propuesta de Panamá de cantar y la de la OIM de bailar.                 | APPROVE UNDERTAKE UNDERTAKE
          es | Tomar nota de la solicitud de Belice de ampliar el coro, y considerarla.           | TAKE_NOTE UNDERTAKE
          es | Invitar a la OIM al GRCM, así como promover la presencia de los Puntos Focales.   | INVITE ENCOURAGE
          es | Ratificar la decisión de imprimir el cancionero.                                  | APPROVE UNDERTAKE
          """)
  void findsEveryClauseOfTheMeeting(String language, String sentence, String acts) {
    assertThat(Reading.acts(Reading.of(language, sentence).item())).isEqualTo(acts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # what others are asked to do, and what only describes, is no act of the meeting
          en | To ask Mexico to review the songbook and to adopt it.                              | REQUEST
          en | To request that Mexico and the TS print the songbook and share it.                 | REQUEST
          en | To thank IOM for the offer to host singers and to translate songs.                 | THANK
          en | To welcome the songbook, recognizing its long history.                             | RECOGNIZE
          en | To thank Mexico for the manual “To Urge and to Invite”.                            | THANK
          en | The songs that will be printed were chosen by children.                            |
          es | Pedir a México que revise el cancionero y lo adopte.                               | REQUEST
          es | Instar a México a revisar el cancionero y aprobar su impresión.                    | URGE
          es | Agradecer a la OIM el ofrecimiento de alojar y capacitar a los cantantes.          | THANK
          es | Agradecer a México el manual “Instar e invitar”.                                   | THANK
          es | Canciones que se imprimirán en tres idiomas.                                       |
          """)
  void leavesWhatOthersAreAskedTo(String language, String sentence, String acts) {
    assertThat(Reading.acts(Reading.of(language, sentence).item()))
        .isEqualTo(acts == null ? "" : acts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          en | Regarding songs and dances:                                                        |
          en | In regard to the proposed new dances:                                              |
          en | With respect to dances, it was agreed as follows:                                  |
          en | Second catalogue of dances.                                                        |
          es | En cuanto a los cantos y las danzas:                                               |
          es | De conformidad con el plan, se acordó lo siguiente:                                |
          es | Taller de danza y canto.                                                           |
          es | Informe sobre las danzas.                                                          |
          """)
  void findsNoneInOpenersAndNouns(String language, String sentence, String acts) {
    assertThat(Reading.acts(Reading.of(language, sentence).item()))
        .isEqualTo(acts == null ? "" : acts);
  }
}
