package org.rcm.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.rcm.render.ParsedReports.readBack;
import static org.rcm.render.ParsedReports.withoutPlaces;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Report;
import org.rcm.render.ParsedReports;

/** A report that was put on the web is read from the page as it was. */
class HtmlReadBackTest {
  static List<Path> samples() {
    return ParsedReports.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsFromThePageWhatWasWritten(Path sample) {
    Report report = ParsedReports.of(sample);

    assertThat(withoutPlaces(readBack(HtmlRenderer.create(), report)))
        .isEqualTo(withoutPlaces(report));
  }

  @Test
  void readsFromThePageTheConclusionsOfRealReports() {
    assumeFalse(ParsedReports.real().isEmpty(), "the real reports are not at hand: skipped");
    for (Path file : ParsedReports.real()) {
      Report report = ParsedReports.of(file);

      assertThat(withoutPlaces(readBack(HtmlRenderer.create(), report)).conclusions())
          .as(file.toString())
          .isEqualTo(withoutPlaces(report).conclusions());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsFromThePageWithOtherWordsAround(Path sample) {
    Report report = ParsedReports.of(sample);
    boolean spanish = report.language().getLanguage().equals("es");
    HtmlRenderer renderer = HtmlRenderer.builder()
        .labelLanguage(spanish ? Locale.ENGLISH : Locale.forLanguageTag("es"))
        .letterhead("Office of the Conference", "12 River Street")
        .commitmentTable(false)
        .build();

    assertThat(withoutPlaces(readBack(renderer, report)).conclusions())
        .isEqualTo(withoutPlaces(report).conclusions());
  }
}
