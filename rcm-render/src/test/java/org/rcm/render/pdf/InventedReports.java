package org.rcm.render.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.Conclusion;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.DateRange;
import org.rcm.model.Directory;
import org.rcm.model.Meeting;
import org.rcm.model.MeetingMode;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.model.TimeFrame;

/** Reports of meetings that never took place. */
final class InventedReports {
  static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final Directory DIRECTORY = Directory.standard();

  private InventedReports() {}

  /** About thirty items, with sections, Roman numerals, bullets, deadlines and a calendar. */
  static Report english() {
    return Report.builder()
        .kind(ReportKind.CONCLUSIONS)
        .language(Locale.ENGLISH)
        .title("MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)")
        .meeting(Meeting.builder()
            .title("MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)")
            .body(DIRECTORY.organization("RCGM"))
            .startDate(LocalDate.of(2024, 6, 19))
            .endDate(LocalDate.of(2024, 6, 20))
            .place(Place.of("Puerto Plata, Dominican Republic"))
            .mode(MeetingMode.HYBRID)
            .participants(parties("BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"))
            .build())
        .conclusions(englishConclusions())
        .build();
  }

  private static List<Conclusion> englishConclusions() {
    return List.of(
        item(
                "1",
                "1.",
                "To thank the Dominican Republic, as Presidency Pro-Tempore, for its hospitality and for the "
                    + "excellent organization of the meeting, and to congratulate the teams of Dirección General de "
                    + "Migración and of the Instituto Nacional de Migración on their work.")
            .build(),
        item(
                "2",
                "2.",
                "To approve the financial report of the Executive Secretariat for the first half of the year. "
                    + "In addition, to urge the Member Countries that have not already done so to pay their annual "
                    + "contributions as soon as possible.")
            .addCommitment(Commitment.builder()
                .id("2#1")
                .act(Act.URGE)
                .addResponsible(DIRECTORY.group("MEMBER_COUNTRIES"))
                .pending(true)
                .action("pay their annual contributions")
                .due(TimeFrame.open("as soon as possible"))
                .build())
            .addChildren(
                item(
                        "2.a",
                        "a.",
                        "To thank Canada for its voluntary contribution of US$ 48,500 to the reserve fund for "
                            + "the assistance of migrants in highly vulnerable situations.")
                    .build(),
                item(
                        "2.b",
                        "b.",
                        "To request the Executive Secretariat to submit, by 30 August 2024 at the latest, a "
                            + "draft budget for 2025, with a comparison to the budgets of the three previous years.")
                    .addCommitment(Commitment.builder()
                        .id("2.b#1")
                        .act(Act.REQUEST)
                        .addResponsible(DIRECTORY.organization("SECRETARIAT"))
                        .action(
                            "submit a draft budget for 2025, with a comparison to the budgets of the three "
                                + "previous years")
                        .due(TimeFrame.until(
                            "by 30 August 2024 at the latest", LocalDate.of(2024, 8, 30)))
                        .build())
                    .build())
            .build(),
        item(
                "3",
                "3.",
                "Regarding the Regional Guidelines for the Protection of Children and Adolescents in the "
                    + "Context of Migration:")
            .addChildren(
                item(
                        "3.a",
                        "a.",
                        "To take note of the comments by Costa Rica, El Salvador and Guatemala on chapter IV.")
                    .build(),
                item(
                        "3.b",
                        "b.",
                        "To establish a drafting group composed of Belize, Costa Rica and Mexico, which shall:")
                    .addChildren(
                        item(
                                "3.b.i",
                                "i.",
                                "review the definitions of the guidelines against the national legislation of each "
                                    + "Member Country;")
                            .build(),
                        item(
                                "3.b.ii",
                                "ii.",
                                "hold at least two online meetings between 1 August and 17 September 2024, with "
                                    + "support from IOM and UNHCR, on the following matters:")
                            .addCommitment(Commitment.builder()
                                .id("3.b.ii#1")
                                .act(Act.UNDERTAKE)
                                .addResponsible(party("BZ"), party("CR"), party("MX"))
                                .action("hold at least two online meetings")
                                .addSupport(party("IOM"), party("UNHCR"))
                                .due(TimeFrame.builder()
                                    .text("between 1 August and 17 September 2024")
                                    .from(LocalDate.of(2024, 8, 1))
                                    .to(LocalDate.of(2024, 9, 17))
                                    .precision(Precision.DAY)
                                    .build())
                                .build())
                            .addChildren(
                                item(
                                        "3.b.ii[1]",
                                        "•",
                                        "identification and referral at border posts,")
                                    .build(),
                                item(
                                        "3.b.ii[2]",
                                        "•",
                                        "family tracing, with the forms that the Cruz Roja Guatemalteca and the "
                                            + "Cruz Roja Hondureña already use,")
                                    .build(),
                                item("3.b.ii[3]", "•", "guardianship;").build())
                            .build(),
                        item(
                                "3.b.iii",
                                "iii.",
                                "present a final version no later than the first quarter of 2025.")
                            .addCommitment(Commitment.builder()
                                .id("3.b.iii#1")
                                .act(Act.UNDERTAKE)
                                .addResponsible(party("BZ"), party("CR"), party("MX"))
                                .action("present a final version of the guidelines")
                                .due(TimeFrame.builder()
                                    .text("no later than the first quarter of 2025")
                                    .to(LocalDate.of(2025, 3, 31))
                                    .precision(Precision.QUARTER)
                                    .build())
                                .status(CommitmentStatus.IMPLEMENTED)
                                .build())
                            .build())
                    .continuation(
                        "The drafting group will report on its progress at each meeting of the RCGM.")
                    .build())
            .build(),
        item(
                "4",
                "4.",
                "To thank Ms. Begoña Ibáñez Muñoz, of the Universidad Autónoma de Santo Domingo, for her "
                    + "presentation “Remesas y desarrollo: ¿qué sabemos?”, and to make it available at "
                    + "https://www.example.org/rcm/documents/2024/presentations/remittances-and-development-what-we-know-and-"
                    + "what-we-do-not-know.html.")
            .build(),
        item(
                "5",
                "5.",
                "To entrust the Executive Secretariat with the preparation of a survey of consular practice, "
                    + "to be answered by 15 October.")
            .addCommitments(
                Commitment.builder()
                    .id("5#1")
                    .act(Act.ENTRUST)
                    .addResponsible(DIRECTORY.organization("SECRETARIAT"))
                    .action("the preparation of a survey of consular practice")
                    .build(),
                Commitment.builder()
                    .id("5#2")
                    .act(Act.ENTRUST)
                    .addResponsible(DIRECTORY.group("MEMBER_COUNTRIES"))
                    .action("answer the survey")
                    .due(TimeFrame.until("by 15 October", LocalDate.of(2024, 10, 15)))
                    .build())
            .build(),
        item("6", "6.", "To recognize the efforts of Panama in the Darién.")
            .addChildren(IntStream.rangeClosed('a', 'e')
                .mapToObj(letter -> item(
                        "6." + (char) letter,
                        (char) letter + ".",
                        "To take note of the " + "next report, No. " + (letter - 96)
                            + ", on flows through the region, of the figures "
                            + "that it gives for each month, and of the methods by which they were collected.")
                    .build())
                .toArray(Conclusion[]::new))
            .build(),
        item("7", "7.", "To update the calendar as follows:")
            .addChildren(
                entry(
                    "7.a",
                    "a.",
                    "Working Group on Labour Migration",
                    "Workshop on recruitment, in Guatemala City, with the "
                        + "support of IOM and ILO.",
                    "Workshop on recruitment",
                    "Guatemala City",
                    TimeFrame.builder()
                        .text("28-29 August and 2-3 October 2024")
                        .precision(Precision.DAY)
                        .addPeriods(
                            new DateRange(LocalDate.of(2024, 8, 28), LocalDate.of(2024, 8, 29)),
                            new DateRange(LocalDate.of(2024, 10, 2), LocalDate.of(2024, 10, 3)))
                        .build(),
                    "IOM",
                    "ILO"),
                entry(
                    "7.b",
                    "b.",
                    "Working Group on Labour Migration",
                    "III Diploma Course on Labour Migration.",
                    "III Diploma Course on Labour Migration",
                    "online",
                    TimeFrame.open("on a date to be defined")),
                entry(
                    "7.c",
                    "c.",
                    "Working Group on Protection",
                    "Meeting of the Liaison Officer Network for Consular "
                        + "Protection, in Tegucigalpa, early in September.",
                    "Meeting of the Liaison Officer Network for Consular Protection",
                    "Tegucigalpa",
                    TimeFrame.builder()
                        .text("early in September")
                        .precision(Precision.WEEK)
                        .from(LocalDate.of(2024, 9, 1))
                        .to(LocalDate.of(2024, 9, 10))
                        .build(),
                    "UNHCR",
                    "ICRC",
                    "RNCOM"),
                entry(
                    "7.d",
                    "d.",
                    "Working Group on Protection",
                    "Vice-Ministerial Meeting: 30 November to 2 December 2024 in Punta Cana.",
                    "Vice-Ministerial Meeting",
                    "Punta Cana",
                    TimeFrame.builder()
                        .text("30 November to 2 December 2024")
                        .precision(Precision.DAY)
                        .from(LocalDate.of(2024, 11, 30))
                        .to(LocalDate.of(2024, 12, 2))
                        .build()))
            .build(),
        item("8", "8.", "To thank the observer organizations for their cooperation.")
            .build());
  }

  private static Conclusion entry(
      String number,
      String label,
      String section,
      String text,
      String title,
      String place,
      TimeFrame when,
      String... support) {
    return item(number, label, text)
        .section(section)
        .addCommitment(Commitment.builder()
            .id(number + "#1")
            .act(Act.SCHEDULE)
            .action(title)
            .place(Place.of(place))
            .due(when)
            .support(parties(support))
            .build())
        .build();
  }

  /** A short report of a working group, online, in Spanish. */
  static Report spanish() {
    return Report.builder()
        .kind(ReportKind.REPORT)
        .language(SPANISH)
        .title("Reunión del Grupo de Trabajo sobre Protección")
        .meeting(Meeting.builder()
            .title("Reunión del Grupo de Trabajo sobre Protección")
            .body(DIRECTORY.organization("WG_PROTECTION"))
            .startDate(LocalDate.of(2023, 2, 27))
            .endDate(LocalDate.of(2023, 2, 28))
            .mode(MeetingMode.ONLINE)
            .participants(parties("MX", "PA", "DO", "US"))
            .submittedTo(DIRECTORY.organization("RCGM"))
            .build())
        .addConclusions(
            item(
                    "1",
                    "1.",
                    "Agradecer a la Presidencia Pro-Témpore por la conducción de la reunión.")
                .build(),
            item(
                    "2",
                    "2.",
                    "Solicitar a México que envíe, a más tardar el 3 de agosto, la versión final de la guía.")
                .addCommitment(Commitment.builder()
                    .id("2#1")
                    .act(Act.REQUEST)
                    .addResponsible(party("MX"))
                    .action("enviar la versión final de la guía")
                    .due(TimeFrame.until("a más tardar el 3 de agosto", LocalDate.of(2023, 8, 3)))
                    .build())
                .build(),
            item("3", "3.", "Actualizar el calendario:")
                .addChildren(entry(
                    "3.a",
                    "a.",
                    "Reuniones",
                    "Taller sobre niñez migrante, 14 y 15 de marzo de 2023, Ciudad de México.",
                    "Taller sobre niñez migrante",
                    "Ciudad de México",
                    TimeFrame.builder()
                        .text("14 y 15 de marzo de 2023")
                        .precision(Precision.DAY)
                        .from(LocalDate.of(2023, 3, 14))
                        .to(LocalDate.of(2023, 3, 15))
                        .build(),
                    "IOM"))
                .build())
        .build();
  }

  /** A report with these conclusions and hardly anything else. */
  static Report with(List<Conclusion> conclusions) {
    return Report.builder()
        .kind(ReportKind.CONCLUSIONS)
        .language(Locale.ENGLISH)
        .title("Meeting")
        .meeting(Meeting.builder().title("Meeting").build())
        .conclusions(conclusions)
        .build();
  }

  static Conclusion.Builder item(String number, String label, String text) {
    return Conclusion.builder()
        .number(ConclusionNumber.parse(number))
        .label(label)
        .text(text);
  }

  static Party party(String id) {
    return DIRECTORY.find(id).orElseThrow();
  }

  static List<Party> parties(String... ids) {
    return Stream.of(ids).map(InventedReports::party).toList();
  }
}
