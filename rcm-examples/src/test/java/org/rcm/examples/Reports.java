package org.rcm.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Directory;
import org.rcm.model.Meeting;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.model.TimeFrame;
import org.rcm.render.json.JsonRenderer;

/** Reports that are made by the tests themselves, so that they do not depend on the parser. */
public final class Reports {
  private static final Directory DIRECTORY = Directory.standard();

  private Reports() {}

  /** Two items of the first level, the second with a section and a child; three commitments, two of them dated. */
  public static Report small() {
    return Report.builder()
        .kind(ReportKind.CONCLUSIONS)
        .language(Locale.ENGLISH)
        .title("Meeting of the Regional Consultation Group on Migration (RCGM)")
        .meeting(meeting())
        .addConclusion(Conclusion.builder()
            .number("1")
            .label("1.")
            .text(
                "To ask the Member Countries to name their experts by 30 June, and to thank México.")
            .addAct(Act.REQUEST)
            .addCommitment(Commitment.builder()
                .id("1#1")
                .act(Act.REQUEST)
                .addResponsible(DIRECTORY.group("MEMBER_COUNTRIES"))
                .pending(true)
                .action("name their experts")
                .due(TimeFrame.until("by 30 June", LocalDate.of(2026, 6, 30)))
                .build())
            .build())
        .addConclusion(Conclusion.builder()
            .number("2")
            .label("2.")
            .text("To entrust:")
            .addChild(Conclusion.builder()
                .number("2.a")
                .label("a.")
                .section("Publications")
                .text("The Executive Secretariat with the directory.")
                .continuation("It is to be in both languages.")
                .addCommitment(Commitment.builder()
                    .id("2.a#1")
                    .act(Act.ENTRUST)
                    .addResponsible(DIRECTORY.organization("SECRETARIAT"))
                    .action("publish the directory")
                    .due(TimeFrame.builder()
                        .text("in the first quarter of 2026")
                        .from(LocalDate.of(2026, 1, 1))
                        .to(LocalDate.of(2026, 3, 31))
                        .precision(Precision.QUARTER)
                        .build())
                    .build())
                .addCommitment(Commitment.builder()
                    .id("2.a#2")
                    .act(Act.UNDERTAKE)
                    .action("send out the timetable")
                    .due(TimeFrame.open("as soon as possible"))
                    .build())
                .build())
            .build())
        .build();
  }

  private static Meeting meeting() {
    return Meeting.builder()
        .title("Meeting of the Regional Consultation Group on Migration (RCGM)")
        .body(DIRECTORY.organization("RCGM"))
        .startDate(LocalDate.of(2025, 11, 12))
        .endDate(LocalDate.of(2025, 11, 13))
        .place(Place.of("San José, Costa Rica"))
        .addParticipant(DIRECTORY.country("CR"))
        .addParticipant(DIRECTORY.country("MX"))
        .build();
  }

  /** Writes a report as JSON. */
  public static Path write(Report report, Path file) throws IOException {
    return Files.writeString(file, JsonRenderer.create().renderToString(report));
  }
}
