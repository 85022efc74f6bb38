package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rcm.render.pdf.InventedReports.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Conclusion;
import org.rcm.model.Report;
import org.rcm.parser.ReportParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF, the validator of the industry, says: fit for archives and for those who hear a document read. */
class PdfConformanceTest {
  private static final Path REAL_REPORTS = Path.of("..", "..", "shared", "reports");

  static Stream<byte[]> files() {
    return Stream.of(
        PdfRenderer.create().renderToBytes(InventedReports.english()),
        PdfRenderer.create().renderToBytes(InventedReports.spanish()),
        PdfRenderer.create().renderToBytes(InventedReports.with(List.of())),
        PdfRenderer.create().renderToBytes(odd()),
        PdfRenderer.builder()
            .labelLanguage(Locale.ENGLISH)
            .pageSize(PageSize.LETTER)
            .letterhead("Secretaría de Gobernación", "<Unidad> & 中文 https://example.org")
            .logo(Logos.png(), "Un faro «>&")
            .draftMark(true)
            .build()
            .renderToBytes(InventedReports.spanish()),
        PdfRenderer.builder()
            .logo(Logos.jpeg(), "A lighthouse")
            .commitmentTable(false)
            .embeddedData(false)
            .build()
            .renderToBytes(InventedReports.english()));
  }

  /** The samples, and the real reports where they are at hand. */
  static List<Path> texts() throws IOException {
    List<Path> texts = new ArrayList<>();
    for (Path folder : List.of(Path.of("..", "rcm-examples", "samples"), REAL_REPORTS)) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(texts::add);
        }
      }
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void conformsToBothForEveryReportThatWasRead(Path text) throws Exception {
    Optional<Report> report = ReportParser.create().parse(text).report();
    if (report.isEmpty()) {
      return; // a page of activities, or none of ours
    }
    byte[] plain = PdfRenderer.create().renderToBytes(report.get());
    byte[] dressed = PdfRenderer.builder()
        .pageSize(PageSize.LETTER)
        .logo(Logos.png(), "A lighthouse")
        .letterhead("Ministry of Seaside Affairs")
        .draftMark(true)
        .labelLanguage(Locale.forLanguageTag("es"))
        .build()
        .renderToBytes(report.get());

    for (byte[] file : List.of(plain, dressed)) {
      assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
      assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
      assertThat(PdfReader.create().read(file)).isEqualTo(report.get());
    }
  }

  @Test
  void looksAtTheRealReports() throws IOException {
    assumeTrue(Files.isDirectory(REAL_REPORTS), "the real reports are not at hand: skipped");

    assertThat(texts()).anyMatch(text -> text.startsWith(REAL_REPORTS));
  }

  private static Report odd() {
    Conclusion deep = item("1.a.i[1]", "•", "中文 😀 Łódź").section("Below").build();
    return InventedReports.with(List.of(
            item("1", "1.", "")
                .addChild(item("1.a", "a.", "A:")
                    .addChild(item("1.a.i", "i.", "B:")
                        .section("Above")
                        .addChild(deep)
                        .build())
                    .build())
                .build(),
            item("2", "", "").build(),
            item("3", "III.", "\uE000\uF8FF \uFFFD " + "x".repeat(2000))
                .section("<&>")
                .build()))
        .toBuilder()
        .title("Braces {author} & <angles>")
        .language(Locale.forLanguageTag("sr-Latn-RS"))
        .build();
  }

  @ParameterizedTest
  @MethodSource("files")
  void conformsToPdfA3a(byte[] file) throws Exception {
    assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void conformsToPdfUa1(byte[] file) throws Exception {
    assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
  }
}
