package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rcm.model.Activity;
import org.rcm.model.Commitment;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.Report;
import org.rcm.model.TimeFrame;

/** The entries of a report's calendar are activities with the titles that people give them. */
class CalendarTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final String ENGLISH =
      "The Working Group on Protection held an online meeting on 4 May 2022, with participation of Belize, as follows:\n"
          + "1. To update the calendar as follows:\na. ";
  private static final String SPANISH =
      "El Grupo de Trabajo sobre Protección celebró una reunión virtual el 4 de mayo de 2022, con la participación de Belice, como sigue:\n"
          + "1. Actualizar el calendario como sigue:\na) ";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Workshop on Migration and Health, to be held in Costa Rica on 3 June with the support of IOM | Workshop on Migration and Health | on 3 June | Costa Rica | IOM | false
      Workshop on Bridges: 28-29 August and 2-3 October 2022, in Panama City, with the support of IOM, ILO | Workshop on Bridges | 28-29 August and 2-3 October 2022 | Panama City | IOM ILO | false
      Virtual Meeting of the press officers on 7 September 2022 | Virtual Meeting of the press officers | on 7 September 2022 | - | - | true
      Meeting of the Regional Consultation Group on Migration | Meeting of the Regional Consultation Group on Migration | - | - | - | false
      Course on Ferries, given online by the National Autonomous University of Mexico (UNAM) | Course on Ferries, given online by the National Autonomous University of Mexico (UNAM) | - | - | - | true
      Workshop on ferries, with the support of IOM and the Foundation for Rivers, in Managua | Workshop on ferries, with the support of IOM and the Foundation for Rivers | - | Managua | IOM | false
      Seminar on “Life in Mexico”, in Mexico | Seminar on “Life in Mexico” | - | Mexico | - | false
      Training, on 6-7 October 2022, of consular officers in the city of Tegucigalpa, Honduras | Training of consular officers | on 6-7 October 2022 | Tegucigalpa, Honduras | - | false
      Workshop on virtual platforms, in Belmopan | Workshop on virtual platforms | - | Belmopan | - | false
      """)
  void englishEntry(
      String entry, String title, String when, String where, String with, boolean virtual) {
    check(ENGLISH + entry + ".\n", entry, List.of(title, when, where, with, "" + virtual));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Taller sobre migración y salud, que se celebrará en Costa Rica el 3 de junio con el apoyo de la OIM | Taller sobre migración y salud | el 3 de junio | Costa Rica | IOM | false
      Seminario sobre puentes: 22 y 23 de julio de 2022, en Ciudad de Panamá | Seminario sobre puentes | 22 y 23 de julio de 2022 | Ciudad de Panamá | - | false
      Curso de formación consular, en República Dominicana, del 5 al 9 de junio del año 2022, con el apoyo de la OIM | Curso de formación consular | del 5 al 9 de junio del año 2022 | República Dominicana | IOM | false
      Reunión virtual de la red de prensa | Reunión virtual de la red de prensa | - | - | - | true
      Curso sobre derecho laboral, impartido en línea por la OIT | Curso sobre derecho laboral, impartido en línea por la OIT | - | - | - | true
      Webinario sobre óxido, en julio de 2022 | Webinario sobre óxido | en julio de 2022 | - | - | true
      """)
  void spanishEntry(
      String entry, String title, String when, String where, String with, boolean virtual) {
    check(SPANISH + entry + ".\n", entry, List.of(title, when, where, with, "" + virtual));
  }

  private static void check(String text, String entry, List<String> expected) {
    Report report = PARSER.parse(text).orThrow();

    assertThat(report.activities()).singleElement().satisfies(activity -> {
      assertThat(facts(activity)).isEqualTo(expected);
      assertThat(text.substring(
              activity.source().orElseThrow().offset(),
              activity.source().orElseThrow().end()))
          .startsWith(entry);
    });
    assertThat(report.conclusion("1.a").orElseThrow().commitments())
        .singleElement()
        .extracting(Commitment::action)
        .as("nothing of the entry is lost")
        .isEqualTo(entry);
  }

  private static List<String> facts(Activity activity) {
    String with = activity.supporters().stream().map(Party::id).collect(Collectors.joining(" "));
    return List.of(
        activity.title(),
        activity.timeFrame().map(TimeFrame::text).orElse("-"),
        activity.place().map(Place::text).orElse("-"),
        with.isEmpty() ? "-" : with,
        Boolean.toString(activity.virtual()));
  }
}
