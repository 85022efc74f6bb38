package org.rcm.examples;

import java.io.IOException;
import java.io.InputStream;
import org.rcm.parser.Diagnostic;
import org.rcm.parser.ParseResult;
import org.rcm.parser.ReportParseException;
import org.rcm.parser.ReportParser;

/** What to do with a bad text: nothing is thrown unless you ask for it. */
public final class ReadDiagnostics {
  private ReadDiagnostics() {}

  /** Reads the file that is named, else a sample. */
  public static void main(String... args) throws IOException {
    ParseResult result;
    try (InputStream in = Samples.open(args, "not-a-report.txt")) {
      result = ReportParser.create().parse(in);
    }

    System.out.println("There is a report: " + result.report().isPresent());
    for (Diagnostic diagnostic : result.diagnostics()) {
      System.out.println(diagnostic);
    }
    try {
      System.out.println("It is called " + result.orThrow().title());
    } catch (ReportParseException e) {
      System.out.println("Thrown: " + e.getMessage());
    }
  }
}
