package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

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
    byte[] here = PdfRenderer.create().renderToBytes(REPORT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(PdfRenderer.create().renderToBytes(REPORT)).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Managua"));
      assertThat(PdfRenderer.create().renderToBytes(REPORT)).isEqualTo(here);
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
