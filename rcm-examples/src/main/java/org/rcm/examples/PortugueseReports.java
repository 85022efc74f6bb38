package org.rcm.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.rcm.model.Commitment;
import org.rcm.model.Report;
import org.rcm.model.TimeFrame;
import org.rcm.parser.LanguageWords;
import org.rcm.parser.ReportParser;

/** A language that the library does not know: seven files of words, beside this class in {@code pt}, and no other code. */
public final class PortugueseReports {
  private PortugueseReports() {}

  /** Reads the file that is named, else an invented report in Portuguese. */
  public static void main(String... args) throws IOException {
    LanguageWords portuguese =
        LanguageWords.read(Locale.forLanguageTag("pt"), PortugueseReports.class, "pt");
    ReportParser parser = ReportParser.builder().language(portuguese).build();

    Report report;
    try (InputStream in = Samples.open(args, "pt/report.txt")) {
      report = parser.parse(in).orThrow();
    }
    System.out.println(report.language() + "  " + report.title());
    for (Commitment commitment : report.commitments()) {
      System.out.println(commitment.number() + "  " + commitment.act() + "  "
          + commitment.responsible() + "  "
          + commitment.due().map(TimeFrame::toString).orElse("-"));
    }
  }
}
