package org.rcm.examples;

import java.io.IOException;
import java.io.InputStream;
import org.rcm.model.Conclusion;
import org.rcm.model.Directory;
import org.rcm.model.LocalizedText;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Report;
import org.rcm.parser.ReportParser;

/** An organisation that the library does not know joins the directory, and is found in reports from then on. */
public final class OwnOrganization {
  private OwnOrganization() {}

  /** Reads the file that is named, else a sample. */
  public static void main(String... args) throws IOException {
    Organization project = Organization.builder()
        .id("MANANA_SEGURA")
        .kind(OrganizationKind.OTHER)
        .name(LocalizedText.of("es", "Mañana Segura"))
        .build();
    Directory directory = Directory.standard().with(project);

    Report report;
    try (InputStream in = Samples.open(args, "wg-labour-2023-05-16.txt")) {
      report = ReportParser.builder().directory(directory).build().parse(in).orThrow();
    }
    for (Conclusion conclusion : report.allConclusions()) {
      if (conclusion.mentions().organizations().contains(project)) {
        System.out.println(conclusion.number() + "  " + conclusion.text());
      }
    }
  }
}
