package org.rcm.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.Conclusion;
import org.rcm.model.Directory;
import org.rcm.model.Meeting;
import org.rcm.model.Mentions;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.model.ReportReference;
import org.rcm.model.TimeFrame;
import org.rcm.model.register.CommitmentRegister;
import org.rcm.model.register.Decision;

/** A register of two invented reports: a workshop that is put off, a decision, and a reference to a report that is not there. */
public final class InventedRegister {
  public static final LocalDate DAY = LocalDate.of(2022, 9, 20);
  private static final Directory DIRECTORY = Directory.standard();

  private InventedRegister() {}

  public static CommitmentRegister register() {
    return CommitmentRegister.builder()
        .addReports(List.of(
            report(LocalDate.of(2021, 6, 1), "=SUM(A1) the maps, \"all\"", 2022),
            report(LocalDate.of(2022, 9, 20), "Send the notes\nof the meeting.", 2023)))
        .addDecisions(List.of(new Decision(
            "2021-06-01-RCGM",
            "1#1",
            CommitmentStatus.IMPLEMENTED,
            LocalDate.of(2021, 11, 1),
            "Technical Secretariat",
            Optional.of("+1 map, all there"))))
        .build();
  }

  private static Report report(LocalDate day, String action, int year) {
    TimeFrame time = TimeFrame.builder()
        .text("in " + year)
        .from(LocalDate.of(year, 1, 1))
        .to(LocalDate.of(year, 12, 31))
        .precision(Precision.YEAR)
        .build();
    TimeFrame november = TimeFrame.builder()
        .text("in November 2019")
        .from(LocalDate.of(2019, 11, 1))
        .to(LocalDate.of(2019, 11, 30))
        .precision(Precision.MONTH)
        .build();
    return Report.builder()
        .kind(ReportKind.CONCLUSIONS)
        .language(Locale.ENGLISH)
        .title("Meeting of the RCGM")
        .meeting(Meeting.builder()
            .title("Meeting of the RCGM")
            .body(DIRECTORY.organization("RCGM"))
            .date(day)
            .build())
        .addConclusion(Conclusion.builder()
            .number("1")
            .label("1.")
            .text(action)
            .addAct(Act.REQUEST)
            .addReference(new ReportReference(
                "the conclusions of the RCGM formulated in November 2019",
                DIRECTORY.organization("RCGM"),
                november,
                Optional.empty()))
            .addCommitment(Commitment.builder()
                .id("1#1")
                .act(Act.REQUEST)
                .addResponsible(DIRECTORY.country("MX"), DIRECTORY.organization("IOM"))
                .action(action)
                .due(TimeFrame.until("by " + day.plusDays(30), day.plusDays(30)))
                .build())
            .build())
        .addConclusion(Conclusion.builder()
            .number("2")
            .label("2.")
            .text("Workshop on Wells and Rivers")
            .addAct(Act.SCHEDULE)
            .mentions(new Mentions(
                List.of(DIRECTORY.country("PA")), List.of(DIRECTORY.organization("IOM"))))
            .addCommitment(Commitment.builder()
                .id("2#1")
                .act(Act.SCHEDULE)
                .action("Workshop on Wells and Rivers")
                .due(time)
                .build())
            .build())
        .build();
  }
}
