package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Evidence;
import org.rcm.model.Report;
import org.rcm.model.ReportReference;
import org.rcm.model.TimeFrame;
import org.rcm.parser.ReportParser;

/** A report that was printed is read from the page as it was: facts, conclusions and commitments. */
class PdfReadBackTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final Path SAMPLES = Path.of("..", "rcm-examples", "samples");

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt") && !name.equals("not-a-report.txt"))
          .filter(name -> !name.startsWith("acti")) // a page of activities is not printed
          .sorted()
          .toList();
    }
  }

  /** The real reports, where they are at hand. */
  static List<Path> realReports() throws IOException {
    Path folder = Path.of("..", "..", "shared", "reports");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("acti"))
          .sorted()
          .toList();
    }
  }

  @Test
  void readsFromThePageTheConclusionsOfRealReports() throws IOException {
    assumeFalse(realReports().isEmpty(), "the real reports are not at hand: skipped");
    for (Path file : realReports()) {
      Report report = PARSER.parse(file).orThrow();

      assertThat(withoutPlaces(readBack(PdfRenderer.create(), report)).conclusions())
          .as(file.toString())
          .isEqualTo(withoutPlaces(report).conclusions());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsFromThePageWhatWasPrinted(String sample) throws IOException {
    Report report = PARSER.parse(SAMPLES.resolve(sample)).orThrow();

    assertThat(withoutPlaces(readBack(PdfRenderer.create(), report)))
        .isEqualTo(withoutPlaces(report));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsFromThePageOfAnotherSizeAndLetterhead(String sample) throws IOException {
    Report report = PARSER.parse(SAMPLES.resolve(sample)).orThrow();
    PdfRenderer renderer = PdfRenderer.builder()
        .pageSize(PageSize.LETTER)
        .letterhead("Office of the Conference", "12 River Street")
        .logo(Logos.png(), "A lighthouse")
        .draftMark(true)
        .commitmentTable(false)
        .build();

    Report read = readBack(renderer, report);

    assertThat(withoutPlaces(read).conclusions())
        .isEqualTo(withoutPlaces(report).conclusions());
    assertThat(read.meeting().body()).isEqualTo(report.meeting().body());
    assertThat(read.meeting().startDate()).isEqualTo(report.meeting().startDate());
    assertThat(read.meeting().endDate()).isEqualTo(report.meeting().endDate());
    assertThat(read.meeting().participants()).isEqualTo(report.meeting().participants());
  }

  private static Report readBack(PdfRenderer renderer, Report report) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      renderer.render(report, file);
      return PARSER.parse(new ByteArrayInputStream(file.toByteArray())).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report withoutPlaces(Report report) {
    return report.toBuilder()
        .conclusions(
            report.conclusions().stream().map(PdfReadBackTest::withoutPlaces).toList())
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
            item.commitments().stream().map(PdfReadBackTest::withoutPlaces).toList())
        .children(item.children().stream().map(PdfReadBackTest::withoutPlaces).toList())
        .build();
  }

  private static Commitment withoutPlaces(Commitment commitment) {
    Optional<TimeFrame> due =
        commitment.due().map(frame -> frame.toBuilder().source(Optional.empty()).build());
    return commitment.toBuilder()
        .source(Optional.empty())
        .due(due)
        .evidence(
            commitment.evidence().stream().map(PdfReadBackTest::withoutPlace).toList())
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
