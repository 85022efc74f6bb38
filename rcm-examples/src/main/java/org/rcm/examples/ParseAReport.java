package org.rcm.examples;

import java.io.IOException;
import java.io.InputStream;
import org.rcm.model.Conclusion;
import org.rcm.model.Report;
import org.rcm.parser.ReportParser;

/** From the text of a report to its meeting and its conclusions. */
public final class ParseAReport {
  private ParseAReport() {}

  /** Reads the file that is named, else a sample. */
  public static void main(String... args) throws IOException {
    Report report;
    try (InputStream in = Samples.open(args, "wg-labour-2023-05-16.txt")) {
      report = ReportParser.create().parse(in).orThrow();
    }

    System.out.println(report.meeting().title());
    report.meeting().startDate().ifPresent(day -> System.out.println("began on " + day));
    report.meeting().place().ifPresent(place -> System.out.println("in " + place.text()));
    System.out.println("with " + report.meeting().participants());

    for (Conclusion conclusion : report.allConclusions()) {
      System.out.println(conclusion.number() + "  " + conclusion.acts() + "  " + conclusion.text());
    }
  }
}
