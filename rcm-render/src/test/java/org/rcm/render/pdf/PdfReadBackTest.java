package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.rcm.render.ParsedReports.readBack;
import static org.rcm.render.ParsedReports.withoutPlaces;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Report;
import org.rcm.render.ParsedReports;

/** A report that was printed is read from the page as it was: facts, conclusions and commitments. */
class PdfReadBackTest {
  static List<Path> samples() {
    return ParsedReports.samples();
  }

  @Test
  void readsFromThePageTheConclusionsOfRealReports() {
    assumeFalse(ParsedReports.real().isEmpty(), "the real reports are not at hand: skipped");
    for (Path file : ParsedReports.real()) {
      Report report = ParsedReports.of(file);

      assertThat(withoutPlaces(readBack(PdfRenderer.create(), report)).conclusions())
          .as(file.toString())
          .isEqualTo(withoutPlaces(report).conclusions());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsFromThePageWhatWasPrinted(Path sample) {
    Report report = ParsedReports.of(sample);

    assertThat(withoutPlaces(readBack(PdfRenderer.create(), report)))
        .isEqualTo(withoutPlaces(report));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsFromThePageOfAnotherSizeAndLetterhead(Path sample) {
    Report report = ParsedReports.of(sample);
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
}
