package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.render.pdf.InventedReports.item;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Conclusion;
import org.rcm.model.Report;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF, the validator of the industry, says: fit for archives and for those who hear a document read. */
class PdfConformanceTest {
  @BeforeAll
  static void initialise() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<byte[]> files() {
    return Stream.of(
        PdfRenderer.create().renderToBytes(InventedReports.english()),
        PdfRenderer.create().renderToBytes(InventedReports.spanish()),
        PdfRenderer.create().renderToBytes(InventedReports.with(List.of())),
        PdfRenderer.create().renderToBytes(odd()),
        PdfRenderer.builder()
            .labelLanguage(Locale.ENGLISH)
            .pageSize(PageSize.LETTER)
            .letterhead("Secretaría de Gobernación", "<Unidad> & 中文")
            .build()
            .renderToBytes(InventedReports.spanish()));
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
    assertThat(failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void conformsToPdfUa1(byte[] file) throws Exception {
    assertThat(failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
