package org.rcm.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rcm.model.Report;
import org.rcm.parser.ReportParser;
import org.rcm.render.Renderer;
import org.rcm.render.json.JsonRenderer;
import org.rcm.render.pdf.PdfRenderer;
import org.rcm.render.xml.XmlRenderer;

/** One report, three files. */
public final class RenderThreeFormats {
  private RenderThreeFormats() {}

  /** Reads the file that is named, else a sample. */
  public static void main(String... args) throws IOException {
    Report report;
    try (InputStream in = Samples.open(args, "wg-labour-2023-05-16.txt")) {
      report = ReportParser.create().parse(in).orThrow();
    }

    Path directory = Files.createTempDirectory("rcm-");
    for (Renderer renderer :
        List.of(JsonRenderer.create(), XmlRenderer.create(), PdfRenderer.create())) {
      Path file = directory.resolve("report" + renderer.fileExtension());
      try (OutputStream out = Files.newOutputStream(file)) {
        renderer.render(report, out);
      }
      System.out.println(file);
    }
  }
}
