package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.rcm.model.Report;

class PdfDeterminismTest {
  private static final Report REPORT = InventedReports.english();

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void writesTheSameBytesWhateverLocaleAndTimeZone() {
    PdfRenderer dressed = PdfRenderer.builder()
        .logo(Logos.png(), "A lighthouse")
        .letterhead("https://example.org/ı")
        .draftMark(true)
        .build();
    byte[] here = PdfRenderer.create().renderToBytes(REPORT);
    byte[] dressedHere = dressed.renderToBytes(REPORT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(PdfRenderer.create().renderToBytes(REPORT)).as(tag).isEqualTo(here);
        assertThat(dressed.renderToBytes(REPORT)).as(tag).isEqualTo(dressedHere);
        TimeZone.setDefault(TimeZone.getTimeZone("America/Managua"));
        assertThat(PdfRenderer.create().renderToBytes(REPORT)).as(tag).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void writesTheSameBytesFromManyThreads() {
    PdfRenderer renderer = PdfRenderer.create();
    byte[] alone = renderer.renderToBytes(REPORT);

    assertThat(IntStream.range(0, 60)
            .parallel()
            .mapToObj(i -> renderer.renderToBytes(REPORT))
            .toList())
        .allSatisfy(file -> assertThat(file).isEqualTo(alone));
  }

  @Test
  void writesDifferentIdentifiersForDifferentReports() {
    byte[] one = PdfRenderer.create().renderToBytes(REPORT);
    byte[] other = PdfRenderer.create()
        .renderToBytes(REPORT.toBuilder().title("Another title").build());

    assertThat(identifier(one)).isNotEqualTo(identifier(other));
  }

  private static String identifier(byte[] file) {
    return ReadPdf.open(file, document -> document.getDocument().getDocumentID().toString());
  }
}
