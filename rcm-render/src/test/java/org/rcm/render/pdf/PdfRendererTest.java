package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Report;

class PdfRendererTest {
  private static final Report REPORT = InventedReports.english();

  @Test
  void saysWhatItWrites() {
    PdfRenderer renderer = PdfRenderer.create();

    assertThat(renderer.mediaType()).isEqualTo("application/pdf");
    assertThat(renderer.fileExtension()).isEqualTo(".pdf");
  }

  @Test
  void writesToAStreamAndLeavesItOpen() throws IOException {
    class Stream extends ByteArrayOutputStream {
      private boolean closed;

      @Override
      public void close() {
        closed = true;
      }
    }
    Stream out = new Stream();
    PdfRenderer.create().render(REPORT, out);

    assertThat(out.toByteArray()).isEqualTo(PdfRenderer.create().renderToBytes(REPORT));
    assertThat(out.closed).isFalse();
  }

  @Test
  void passesOnThatAStreamFails() {
    IOException full = new IOException("full");
    OutputStream out = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw full;
      }
    };
    assertThatThrownBy(() -> PdfRenderer.create().render(REPORT, out)).isSameAs(full);
  }

  @Test
  void labelsInTheLanguageOfTheReportElseInEnglish() {
    assertThat(aloud(PdfRenderer.create(), InventedReports.spanish())).contains("Conclusiones");
    assertThat(aloud(PdfRenderer.create(), in(Locale.forLanguageTag("es-GT"))))
        .contains("Conclusiones");
    assertThat(aloud(PdfRenderer.create(), in(Locale.FRENCH)))
        .contains("Conclusions", "Commitments");
  }

  private static Report in(Locale language) {
    return REPORT.toBuilder().language(language).build();
  }

  @Test
  void labelsInAnotherLanguageThanThatOfTheReport() {
    PdfRenderer renderer =
        PdfRenderer.builder().labelLanguage(Locale.forLanguageTag("es-MX")).build();

    assertThat(aloud(renderer, REPORT))
        .contains("Compromisos", "Belice, Canadá", "To thank the Dominican Republic");
  }

  @Test
  void refusesLabelsInALanguageForWhichItHasNone() {
    assertThatThrownBy(() -> PdfRenderer.builder().labelLanguage(Locale.FRENCH))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The language of labels must be English or Spanish (\"en\", \"es\"), but was \"fr\"");
  }

  @Test
  void setsA4OrLetter() {
    assertThat(width(PdfRenderer.create())).isEqualTo(595.28f);
    assertThat(width(PdfRenderer.builder().pageSize(PageSize.LETTER).build())).isEqualTo(612f);
  }

  private static float width(PdfRenderer renderer) {
    return ReadPdf.open(
        renderer.renderToBytes(REPORT),
        document -> document.getPage(0).getMediaBox().getWidth());
  }

  @Test
  void showsTheLetterhead() {
    byte[] file = PdfRenderer.builder()
        .letterhead("Ministry of Seaside Affairs", " ", "Department 7")
        .build()
        .renderToBytes(REPORT);

    assertThat(ReadPdf.aloud(file)).startsWith("Ministry of Seaside Affairs\nDepartment 7\n");
    assertThat(ReadPdf.furniture(file, 2)).contains("Ministry of Seaside Affairs", "Page 2 of 3");
  }

  @Test
  void readsNothingOddIntoALetterhead() {
    byte[] file =
        PdfRenderer.builder().letterhead("A\u0007\uD800\tB").build().renderToBytes(REPORT);

    assertThat(ReadPdf.aloud(file)).startsWith("A\uFFFD B\n");
  }

  @Test
  void leavesOutTheTableOfCommitmentsIfToldSo() {
    PdfRenderer renderer = PdfRenderer.builder().commitmentTable(false).build();

    assertThat(aloud(renderer, REPORT))
        .contains("Responsible:", "Calendar")
        .doesNotContain("Commitments");
  }

  @Test
  void putsTheDraftMarkBelowTheTextOfEachPage() {
    PdfRenderer draft = PdfRenderer.builder().draftMark(true).build();
    byte[] file = draft.renderToBytes(REPORT);

    for (int page = 1; page <= 3; page++) {
      assertThat(ReadPdf.furniture(file, page)).startsWith("DRAFT\n");
    }
    assertThat(ReadPdf.furniture(draft.renderToBytes(InventedReports.spanish()), 1))
        .startsWith("BORRADOR\n");
    assertThat(ReadPdf.aloud(file))
        .isEqualTo(ReadPdf.aloud(PdfRenderer.create().renderToBytes(REPORT)));
    assertThat(ReadPdf.furniture(PdfRenderer.create().renderToBytes(REPORT), 1))
        .doesNotContain("DRAFT");
  }

  @Test
  void leavesOutTheDataIfToldSo() {
    byte[] file = PdfRenderer.builder().embeddedData(false).build().renderToBytes(REPORT);

    assertThat(ReadPdf.embedded(file)).isEmpty();
  }

  @Test
  void refusesADateThatItsDataCannotCarry() {
    Report report = REPORT.toBuilder()
        .meeting(
            REPORT.meeting().toBuilder().endDate(LocalDate.of(12_000, 1, 1)).build())
        .build();

    assertThatThrownBy(() -> PdfRenderer.create().renderToBytes(report))
        .isInstanceOf(InvalidValueException.class);
    assertThat(PdfRenderer.builder().embeddedData(false).build().renderToBytes(report))
        .isNotEmpty();
  }

  @Test
  void bearsTheDateOfTheMeetingOrTheOneItIsGiven() {
    assertThat(created(PdfRenderer.create(), REPORT)).isEqualTo("2024-06-20T12:00:00Z");
    assertThat(created(PdfRenderer.create(), InventedReports.with(java.util.List.of())))
        .isEqualTo("2000-01-01T12:00:00Z");
    assertThat(
            created(PdfRenderer.builder().creationDate(LocalDate.of(2025, 1, 2)).build(), REPORT))
        .isEqualTo("2025-01-02T12:00:00Z");
  }

  private static String created(PdfRenderer renderer, Report report) {
    return ReadPdf.open(renderer.renderToBytes(report), document -> {
      Calendar date = document.getDocumentInformation().getCreationDate();
      return date.toInstant().toString();
    });
  }

  @Test
  void refusesACreationDateThatPdfCannotWrite() {
    assertThatThrownBy(() -> PdfRenderer.builder().creationDate(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The creation date of a PDF must be in the years 1 to 9999, but was +10000-01-01");
  }

  @Test
  void embedsASubsetOfEveryFont() {
    ReadPdf.open(PdfRenderer.create().renderToBytes(REPORT), document -> {
      document
          .getPages()
          .forEach(page -> page.getResources().getFontNames().forEach(name -> {
            PDFont font = font(page, name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+Source.*");
          }));
      return true;
    });
  }

  private static PDFont font(
      org.apache.pdfbox.pdmodel.PDPage page, org.apache.pdfbox.cos.COSName name) {
    try {
      return page.getResources().getFont(name);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void hasNoHeaderOnTheFirstPageAndNumbersAll() {
    byte[] file = PdfRenderer.create().renderToBytes(REPORT);

    assertThat(ReadPdf.pageCount(file)).isEqualTo(3);
    assertThat(ReadPdf.furniture(file, 1)).doesNotContain(REPORT.title()).contains("Page 1 of 3");
    assertThat(ReadPdf.furniture(file, 2))
        .contains(REPORT.title(), "19–20 June 2024", "Page 2 of 3");
  }

  @Test
  void leadsToPartsAndItemsByBookmarks() {
    ReadPdf.open(PdfRenderer.create().renderToBytes(REPORT), document -> {
      PDOutlineItem conclusions = first(document);
      assertThat(conclusions.getTitle()).isEqualTo("Conclusions");
      assertThat(conclusions.children())
          .extracting(PDOutlineItem::getTitle)
          .contains(
              "1. To thank the Dominican Republic, as Presidency Pro-Tempore,…",
              "7. To update the calendar as follows:");
      assertThat(conclusions.getNextSibling().getTitle()).isEqualTo("Commitments");
      return true;
    });
  }

  private static PDOutlineItem first(PDDocument document) {
    return document.getDocumentCatalog().getDocumentOutline().getFirstChild();
  }

  private static String aloud(PdfRenderer renderer, Report report) {
    return ReadPdf.aloud(renderer.renderToBytes(report));
  }
}
