package org.rcm.examples;

import java.time.LocalDate;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Directory;
import org.rcm.model.Meeting;
import org.rcm.model.Place;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.model.TimeFrame;
import org.rcm.render.json.JsonRenderer;

/** No text at all: a report that is made by a program, as by the form of a web application. */
public final class BuildAReport {
  private BuildAReport() {}

  /**
   * Prints a report as JSON.
   *
   * @param args not used
   */
  public static void main(String... args) {
    Directory directory = Directory.standard();
    Meeting meeting = Meeting.builder()
        .title("Meeting of the Regional Consultation Group on Migration")
        .body(directory.organization("RCGM"))
        .date(LocalDate.of(2026, 5, 12))
        .place(Place.of("San José, Costa Rica"))
        .addParticipant(directory.country("CR"))
        .build();
    Commitment commitment = Commitment.builder()
        .id("1#1")
        .act(Act.REQUEST)
        .addResponsible(directory.organization("IOM"))
        .action("submit the draft")
        .due(TimeFrame.until("by 30 June", LocalDate.of(2026, 6, 30)))
        .build();
    Report report = Report.builder()
        .kind(ReportKind.CONCLUSIONS)
        .language(java.util.Locale.ENGLISH)
        .title(meeting.title())
        .meeting(meeting)
        .addConclusion(Conclusion.builder()
            .number("1")
            .label("1.")
            .text("To request IOM to submit the draft by 30 June.")
            .addAct(Act.REQUEST)
            .addCommitment(commitment)
            .build())
        .build();
    System.out.println(JsonRenderer.create().renderToString(report));
  }
}
