package org.rcm.application;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Country;
import org.rcm.model.Directory;
import org.rcm.model.Finding;
import org.rcm.model.Meeting;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.model.ReportValidator;
import org.rcm.model.TimeFrame;

/** An application in a package of its own, which sees only what is public. */
public final class BuildsAReport {
  private BuildsAReport() {}

  /**
   * Builds a report and prints what is in it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Commitment commitment = Commitment.builder()
        .id("7.a#1")
        .act(Act.REQUEST)
        .addResponsible(Directory.standard().group("MEMBER_COUNTRIES"))
        .action("submit the Secretariat a list")
        .due(TimeFrame.until("by 3 August", LocalDate.of(2018, 8, 3)))
        .build();
    Commitment other =
        commitment.toBuilder().ordinal(2).addResponsible(Country.of("FR")).build();
    Report report = report(commitment, other);

    Stream.of(commitment)
        .forEach(c -> System.out.println(c.id() + " " + c.responsible() + " " + c.due()));
    ReportValidator.create().validate(report).stream()
        .map((Function<Finding, String>) Finding::toString)
        .forEach(System.out::println);
  }

  private static Report report(Commitment... commitments) {
    Conclusion.Builder child =
        Conclusion.builder().number("7.a").label("a.").text("To submit the Secretariat a list.");
    Stream.of(commitments).forEach(child::addCommitment);
    Meeting meeting = Meeting.builder()
        .title("Meeting of the Regional Consultation Group on Migration")
        .body(Directory.standard().organization("RCGM"))
        .date(LocalDate.of(2018, 7, 19))
        .addParticipant(Country.of("MX"))
        .build();
    return Report.builder()
        .kind(ReportKind.CONCLUSIONS)
        .language(Locale.ENGLISH)
        .title("Conclusions")
        .meeting(meeting)
        .addConclusion(Conclusion.builder()
            .number("1")
            .label("1.")
            .text("To thank Panama.")
            .build())
        .addConclusion(Conclusion.builder().number("2").label("2.").text("").build())
        .addConclusion(Conclusion.builder()
            .number("7")
            .label("7.")
            .text("To request:")
            .addChild(child.build())
            .build())
        .build();
  }
}
