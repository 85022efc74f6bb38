package org.rcm.examples;

import java.io.IOException;
import java.io.InputStream;
import org.rcm.model.Report;
import org.rcm.parser.ReportParser;
import org.rcm.render.json.JsonReader;
import org.rcm.render.json.JsonRenderer;
import org.rcm.render.xml.XmlReader;
import org.rcm.render.xml.XmlRenderer;

/** What was written as JSON or XML reads back as the same report, by equals. */
public final class ReadBack {
  private ReadBack() {}

  /** Reads the file that is named, else a sample. */
  public static void main(String... args) throws IOException {
    Report report;
    try (InputStream in = Samples.open(args, "rcgm-2019-11-19.txt")) {
      report = ReportParser.create().parse(in).orThrow();
    }

    String json = JsonRenderer.create().renderToString(report);
    String xml = XmlRenderer.create().renderToString(report);

    System.out.println("JSON: " + JsonReader.create().read(json).equals(report));
    System.out.println("XML: " + XmlReader.create().read(xml).equals(report));
  }
}
