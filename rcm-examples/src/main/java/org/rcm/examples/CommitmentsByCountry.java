package org.rcm.examples;

import java.io.IOException;
import java.io.InputStream;
import org.rcm.model.Commitment;
import org.rcm.model.Party;
import org.rcm.model.Report;
import org.rcm.model.TimeFrame;
import org.rcm.parser.ReportParser;

/** Who owes what by when. What is asked of all Member Countries is owed by each of them. */
public final class CommitmentsByCountry {
  private CommitmentsByCountry() {}

  /** Reads the file that is named, else a sample. */
  public static void main(String... args) throws IOException {
    Report report;
    try (InputStream in = Samples.open(args, "wg-labour-2023-05-16.txt")) {
      report = ReportParser.create().parse(in).orThrow();
    }

    for (Party country : report.meeting().participants()) {
      System.out.println(country.name());
      for (Commitment commitment : report.commitments()) {
        if (commitment.binds(country)) {
          String due = commitment.due().map(TimeFrame::toString).orElse("no date");
          System.out.println(
              "  " + commitment.number() + "  " + commitment.action() + "  [" + due + "]");
        }
      }
    }
  }
}
