package org.rcm.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rcm.model.Report;
import org.rcm.parser.ReportParser;

/** Reports of many sorts: invented ones, those of the samples, real ones where they are, and any that the model allows. */
public final class ManyReports {
  private static final Path INVENTED = Path.of("..", "rcm-examples", "samples");
  private static final Path REAL = Path.of("..", "..", "shared", "reports");

  private ManyReports() {}

  /** Reports that were read from texts. */
  public static List<Report> parsed() throws IOException {
    List<Report> reports = new ArrayList<>(in(INVENTED));
    assertThat(reports).hasSizeGreaterThanOrEqualTo(10);
    if (Files.isDirectory(REAL)) {
      reports.addAll(in(REAL));
    } else {
      System.out.println("Skipped: the real reports are not here: " + REAL.toAbsolutePath());
    }
    return reports;
  }

  /** These and reports that no text would give. */
  public static List<Report> all() throws IOException {
    List<Report> reports = new ArrayList<>(parsed());
    reports.add(SampleReports.rcgm2018());
    reports.add(SampleReports.declaration());
    reports.add(SampleReports.deepest());
    for (long seed = 0; seed < 100; seed++) {
      reports.add(RandomReports.report(seed));
    }
    return reports;
  }

  private static List<Report> in(Path folder) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        ReportParser.create().parse(file).report().ifPresent(reports::add);
      }
    }
    return reports;
  }
}
