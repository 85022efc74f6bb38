package org.rcm.examples;

import java.time.LocalDate;
import java.util.Locale;
import org.rcm.model.*;
import org.rcm.render.json.JsonRenderer;

/** No text at all: a report that is made by a program, as by the form of a web application. */
public final class BuildAReport {
  private BuildAReport() {}

  /** Prints the report as JSON. */
  public static void main(String... args) {
    Commitment commitment = Commitment.builder()
        .id("1#1")
        .act(Act.REQUEST)
        .addResponsible(Directory.standard().organization("IOM"))
        .action("submit the draft")
        .due(TimeFrame.until("by 30 June", LocalDate.of(2026, 6, 30)))
        .build();
    Conclusion conclusion = Conclusion.builder()
        .number("1")
        .label("1.")
        .text("To request IOM to submit the draft by 30 June.")
        .addAct(Act.REQUEST)
        .addCommitment(commitment)
        .build();
    Report report = Report.builder()
        .kind(ReportKind.CONCLUSIONS)
        .language(Locale.ENGLISH)
        .title("Meeting of the Regional Consultation Group on Migration (RCGM)")
        .meeting(Meeting.builder().title("RCGM").date(LocalDate.of(2026, 5, 12)).build())
        .addConclusion(conclusion)
        .build();
    System.out.println(JsonRenderer.create().renderToString(report));
  }
}
