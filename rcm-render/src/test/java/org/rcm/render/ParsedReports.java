package org.rcm.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Evidence;
import org.rcm.model.Report;
import org.rcm.model.ReportReference;
import org.rcm.model.TimeFrame;
import org.rcm.parser.ReportParser;

/** Texts that tests parse, write in some form, and parse again. */
public final class ParsedReports {
  private static final Path SAMPLES = Path.of("..", "rcm-examples", "samples");
  private static final Path REAL = Path.of("..", "..", "shared", "reports");

  private ParsedReports() {}

  /** The invented reports; not the pages of activities, which are not printed. */
  public static List<Path> samples() {
    return texts(SAMPLES).stream()
        .filter(file -> !file.getFileName().toString().equals("not-a-report.txt"))
        .toList();
  }

  /** The real reports; none where they are not at hand. */
  public static List<Path> real() {
    return Files.isDirectory(REAL) ? texts(REAL) : List.of();
  }

  private static List<Path> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".txt"))
          .filter(file -> !file.getFileName().toString().startsWith("acti"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report of a file. */
  public static Report of(Path file) {
    try {
      return ReportParser.create().parse(file).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the parser reads from what a renderer wrote. */
  public static Report readBack(Renderer renderer, Report report) {
    try {
      return ReportParser.create()
          .parse(new ByteArrayInputStream(renderer.renderToBytes(report)))
          .orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report without the places in the text from which it was read. */
  public static Report withoutPlaces(Report report) {
    return report.toBuilder()
        .conclusions(
            report.conclusions().stream().map(ParsedReports::withoutPlaces).toList())
        .build();
  }

  private static Conclusion withoutPlaces(Conclusion item) {
    return item.toBuilder()
        .source(Optional.empty())
        .timeFrames(item.timeFrames().stream()
            .map(frame -> frame.toBuilder().source(Optional.empty()).build())
            .toList())
        .references(item.references().stream()
            .map(reference -> new ReportReference(
                reference.text(), reference.body(), reference.time(), Optional.empty()))
            .toList())
        .commitments(
            item.commitments().stream().map(ParsedReports::withoutPlaces).toList())
        .children(item.children().stream().map(ParsedReports::withoutPlaces).toList())
        .build();
  }

  private static Commitment withoutPlaces(Commitment commitment) {
    Optional<TimeFrame> due =
        commitment.due().map(frame -> frame.toBuilder().source(Optional.empty()).build());
    return commitment.toBuilder()
        .source(Optional.empty())
        .due(due)
        .evidence(
            commitment.evidence().stream().map(ParsedReports::withoutPlace).toList())
        .build();
  }

  private static Evidence withoutPlace(Evidence evidence) {
    return new Evidence(
        evidence.field(),
        evidence.origin(),
        evidence.rule(),
        evidence.text(),
        evidence.position(),
        Optional.empty());
  }
}
