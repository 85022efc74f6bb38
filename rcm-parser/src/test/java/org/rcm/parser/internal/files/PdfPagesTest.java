package org.rcm.parser.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rcm.parser.internal.files.PdfPages.HEIGHT;
import static org.rcm.parser.internal.files.PdfPages.LEFT;
import static org.rcm.parser.internal.files.PdfPages.SIZE;
import static org.rcm.parser.internal.files.PdfPages.lines;
import static org.rcm.parser.internal.files.PdfPages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.parser.internal.files.UnreadableFileException.Reason;

/** What belongs to pages is told from the text, and files without a readable text say why. */
class PdfPagesTest {
  private static final String LONG =
      "To thank Honduras for the report on the visits to the shelters and reception centres along";

  // Running heads

  @Test
  void setsAsideWhatComesAgainAtTheSamePlaceOfMostPages() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> body(page, "REPUBLIC OF THE COAST", 1)); // the letterhead of the first page
      for (int i = 2; i <= 5; i++) {
        int number = i;
        pdf.page(page -> {
          text(page, LEFT, HEIGHT - 30, 9, "Report of the meeting of 19 July 2018");
          body(page, "Text of page", number);
          text(page, 500, 30, 9, "- " + number + " -");
        });
      }

      FileText file = pdf.read();

      assertThat(lines(file).stream().filter(line -> line.startsWith("~")))
          .containsExactly(
              "~ Report of the meeting of 19 July 2018", "~ - 2 -",
              "~ Report of the meeting of 19 July 2018", "~ - 3 -",
              "~ Report of the meeting of 19 July 2018", "~ - 4 -",
              "~ Report of the meeting of 19 July 2018", "~ - 5 -");
      assertThat(lines(file)).contains("REPUBLIC OF THE COAST B");
    }
  }

  @Test
  void setsAsideHeadsOfLeftAndOfRightPages() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      for (int i = 1; i <= 6; i++) {
        int number = i;
        pdf.page(page -> {
          text(page, LEFT, HEIGHT - 30, 9, number % 2 == 0 ? "Final report" : "Informe final");
          body(page, "Text of page", number);
        });
      }

      assertThat(lines(pdf.read()).stream().filter(line -> line.startsWith("~")))
          .containsExactly(
              "~ Informe final",
              "~ Final report",
              "~ Informe final",
              "~ Final report",
              "~ Informe final",
              "~ Final report");
    }
  }

  @Test
  void takesNoLineOfTheTextForAHeadThoughItComesAgain() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      for (int i = 1; i <= 4; i++) {
        int number = i;
        pdf.page(page -> {
          text(
              page,
              LEFT,
              HEIGHT - 50,
              SIZE,
              number + ". To thank country " + "ABCD".charAt(number - 1));
          text(page, LEFT, HEIGHT - 63, SIZE, "To thank all.");
          body(page, "Text of page", number);
        });
      }

      assertThat(lines(pdf.read())).noneMatch(line -> line.startsWith("~"));
    }
  }

  @Test
  void setsAsideTheHeadOfTheSecondOfTwoPagesAndNotOfTheFirst() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      for (int i = 1; i <= 2; i++) {
        int number = i;
        pdf.page(page -> {
          text(page, LEFT, HEIGHT - 30, 9, "Conferencia Regional");
          body(page, "Text of page", number);
          text(page, 300, 30, 9, "Página " + number + " de 2");
        });
      }

      assertThat(lines(pdf.read()).stream().filter(line -> line.startsWith("~")))
          .containsExactly("~ Página 1 de 2", "~ Conferencia Regional", "~ Página 2 de 2");
    }
  }

  @Test
  void setsAsideThePageNumberOfASinglePageButNoItem() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        text(page, LEFT, HEIGHT - 30, SIZE, "2.");
        text(page, LEFT + 20, HEIGHT - 30, SIZE, "To thank Belize.");
        body(page, "Text of page", 1);
        text(page, 300, 30, 9, "- 2 -");
      });

      assertThat(lines(pdf.read())).contains("2.  To thank Belize.", "~ - 2 -");
    }
  }

  @Test
  void setsAsideFootnotesWithoutBreakingTheSentenceAbove() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        lines(page, LEFT, 120, LONG, LONG);
        float x = LEFT + text(page, LEFT, 94, SIZE, "the northern border");
        x += text(page, x, 98, 6, "3");
        text(page, x, 94, SIZE, " and the reception centres along the rivers of");
        text(page, LEFT, 60, 8, "3  As it was agreed in 2016.");
        text(page, LEFT, 50, 8, "It is not drawn on maps.");
      });
      pdf.lines("the south.");

      assertThat(lines(pdf.read()))
          .containsExactly(
              LONG,
              LONG,
              "the northern border³ and the reception centres along the rivers of",
              "~ 3  As it was agreed in 2016.",
              "~ It is not drawn on maps.",
              "the south.");
    }
  }

  private static void body(PDPageContentStream page, String words, int number) throws IOException {
    String letter = "ABCDEFG".substring(number, number + 1);
    lines(
        page, LEFT, HEIGHT - 90, words + " " + letter, letter + " " + LONG, letter + " and so on.");
  }

  // Files that are closed, or hold pictures

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void readsFilesThatOnlyMustNotBeChanged(int bits) throws Exception {
    assertThat(lines(PdfPages.read(locked("", bits)))).containsExactly(LONG);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void saysThatAPasswordIsNeeded(int bits) {
    assertUnreadable(locked("secret", bits), Reason.ENCRYPTED, "password");
  }

  private static byte[] locked(String password, int bits) {
    try (PdfPages pdf = new PdfPages()) {
      pdf.lines(LONG);
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(bits);
      pdf.document().protect(policy);
      return pdf.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void saysThatAScanHoldsNoLetters() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      picture(pdf);
      picture(pdf);

      assertUnreadable(
          pdf.bytes(),
          Reason.NO_TEXT,
          "2 pages of pictures and no letters; recognise the text first (OCR)");
    }
  }

  @Test
  void saysWhichPagesHoldNoLetters() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.lines(LONG);
      picture(pdf);
      pdf.lines("the border.");

      FileText file = pdf.read();

      assertThat(lines(file)).containsExactly(LONG, "the border.");
      assertThat(file.notes()).singleElement().satisfies(note -> {
        assertThat(note.message())
            .isEqualTo("page 2 holds pictures and no letters; recognise the text first (OCR)");
        assertThat(note.start()).isEqualTo(LONG.length() + 1);
      });
    }
  }

  @Test
  void saysThatAnEmptyFileHoldsNoLetters() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.lines();

      assertUnreadable(pdf.bytes(), Reason.NO_TEXT, "1 page and no letters");
    }
  }

  @Test
  void saysThatAFontDoesNotTellItsLetters() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.raw("BT /F1 11 Tf 72 700 Td (KNBZ WXP) Tj ET");
      PdfFonts.addNameless(pdf, "F1");

      assertThat(PdfPages.notes(pdf.read()))
          .singleElement()
          .asInstanceOf(InstanceOfAssertFactories.STRING)
          .contains("page 1", "a font that does not say which letters they are", "OCR");
    }
  }

  private static void picture(PdfPages pdf) throws IOException {
    pdf.raw("q 400 0 0 600 72 72 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");
  }

  static void assertUnreadable(byte[] file, Reason reason, String words) {
    assertThatThrownBy(() -> PdfPages.read(file))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining("the PDF file")
        .hasMessageContaining(words);
  }

  @Test
  void isReadAlikeByManyThreads() throws Exception {
    byte[] file = locked("", 128);

    List<String> texts = IntStream.range(0, 40)
        .parallel()
        .mapToObj(i -> {
          try {
            return PdfPages.read(file).text();
          } catch (UnreadableFileException e) {
            throw new AssertionError(e);
          }
        })
        .distinct()
        .toList();

    assertThat(texts).containsExactly(LONG + "\n");
  }
}
