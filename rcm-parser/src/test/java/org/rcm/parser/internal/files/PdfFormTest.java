package org.rcm.parser.internal.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.parser.internal.files.PdfPages.HEIGHT;
import static org.rcm.parser.internal.files.PdfPages.LEFT;
import static org.rcm.parser.internal.files.PdfPages.SIZE;
import static org.rcm.parser.internal.files.PdfPages.lines;
import static org.rcm.parser.internal.files.PdfPages.text;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a page are read as a reader sees them. */
class PdfFormTest {
  private static final String LONG =
      "To thank Honduras for the report on the visits to the shelters and reception centres along";

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.4\n", "\n%PDF-2.0", "From: ana@example.org\n\n%PDF-1.7\n"})
  void isToldFromItsFirstLines(String start) {
    assertThat(new PdfForm().accepts((start + "%âãÏÓ").getBytes(ISO_8859_1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "%PDF-", "%PDF-x", "The header is %PDF-1.4, as", "1. To approve the PDF."})
  void isNotTakenForAPdfForItsWords(String start) {
    assertThat(new PdfForm().accepts(start.getBytes(ISO_8859_1))).isFalse();
  }

  // Words

  @Test
  void keepsWordsWholeThatAreKernedOrSetWide() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        page.beginText();
        page.setFont(PdfPages.SERIF, SIZE);
        page.newLineAtOffset(LEFT, 700);
        page.showTextWithPositioning(new Object[] {
          "V", 120f, "A", 80f, "lid", -250f, "T", 90f, "orres", -333f, "y", -300f, "co."
        });
        page.newLineAtOffset(0, -20);
        page.setCharacterSpacing(4);
        page.showText("CONCLUSIONES Y RECOMENDACIONES");
        page.newLineAtOffset(0, -20);
        page.setCharacterSpacing(0);
        page.showText("A C U E R D O S   F I N A L E S");
        page.newLineAtOffset(0, -20);
        page.setCharacterSpacing(0.4f);
        page.setWordSpacing(9);
        page.showText("un renglón que se estira");
        page.endText();
      });

      assertThat(lines(pdf.read()).stream().map(line -> line.replaceAll(" +", " ")))
          .contains(
              "VAlid Torres y co.",
              "CONCLUSIONES Y RECOMENDACIONES",
              "ACUERDOS FINALES",
              "un renglón que se estira");
    }
  }

  @Test
  void putsAccentsThatArePaintedApartUponTheirLetters() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        // As TeX does: the accent, back, the letter.
        page.beginText();
        page.setFont(PdfPages.SERIF, SIZE);
        page.newLineAtOffset(LEFT, 700);
        page.showTextWithPositioning(
            new Object[] {"Migraci", "´", 400f, "on y ni", "˜", 420f, "nez, el Chair´s plan"});
        page.endText();
      });

      assertThat(lines(pdf.read())).containsExactly("Migración y niñez, el Chair´s plan");
    }
  }

  @Test
  void keepsTheHyphenOfAWordThatGoesOnBelow() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.lines("los informes sobre migra\u00AD", "ción y retor\u00ADno");

      assertThat(lines(pdf.read())).containsExactly("los informes sobre migra-", "ción y retorno");
    }
  }

  @Test
  void readsRaisedSignsInTheirLineAndNotAsPartOfTheNumberBefore() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        float x = LEFT + text(page, LEFT, 700, SIZE, "Reunidos el 1");
        x += text(page, x, 704, 6, "o");
        x += text(page, x, 700, SIZE, " de julio en 2018");
        x += text(page, x, 705, 6, "12");
        text(page, x, 700, SIZE, " los países");
        text(page, LEFT, 687, SIZE, "acordaron lo siguiente:");
      });

      assertThat(lines(pdf.read()))
          .containsExactly(
              "Reunidos el 1o de julio en 2018¹² los países", "acordaron lo siguiente:");
    }
  }

  @Test
  void readsWhatIsPaintedTwiceOnce() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        text(page, LEFT, 700, SIZE, "All bookkeeping committees");
        text(page, LEFT + 0.3f, 700, SIZE, "All bookkeeping committees");
        text(page, LEFT, 680, 18, "SHADOW");
        text(page, LEFT + 1.5f, 678.5f, 18, "SHADOW");
      });

      assertThat(lines(pdf.read())).containsExactly("All bookkeeping committees", "", "SHADOW");
    }
  }

  @Test
  void readsInvisibleTextButNotTextThatNobodyCouldSee() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        page.setRenderingMode(RenderingMode.NEITHER);
        text(page, LEFT, 700, SIZE, "recognised above a picture");
        text(page, LEFT, 690, 0.5f, "for machines only");
        text(page, -300, 690, SIZE, "beside the page");
      });

      FileText file = pdf.read();

      assertThat(lines(file)).containsExactly("recognised above a picture");
      assertThat(PdfPages.notes(file))
          .containsExactly(
              "17 characters of page 1 are smaller than one point, which nobody can see, and were left out");
    }
  }

  @Test
  void leavesOutLayersThatAreSwitchedOff() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDOptionalContentProperties layers = new PDOptionalContentProperties();
      PDOptionalContentGroup draft = new PDOptionalContentGroup("draft");
      layers.addGroup(draft);
      layers.setGroupEnabled(draft, false);
      pdf.document().getDocumentCatalog().setOCProperties(layers);
      pdf.page(page -> {
        text(page, LEFT, 700, SIZE, "what is seen");
        page.beginMarkedContent(COSName.OC, draft);
        text(page, LEFT, 687, SIZE, "an older draft");
        page.endMarkedContent();
      });

      assertThat(lines(pdf.read())).containsExactly("what is seen");
    }
  }

  @Test
  void readsInPlaceOfWhatIsPaintedWhatTheFileSaysItIs() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.raw(
          "BT /F1 11 Tf 72 700 Td (To )Tj /Span <</ActualText (approve)>> BDC (aXXve) Tj EMC ( the plan.) Tj ET");
      pdf.page().getResources().put(COSName.getPDFName("F1"), PdfPages.SERIF);

      assertThat(lines(pdf.read())).containsExactly("To approve the plan.");
    }
  }

  // The page

  @ParameterizedTest
  @CsvSource({"90", "180", "270"})
  void readsPagesThatAreTurned(int angle) throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        page.transform(
            Matrix.getRotateInstance(Math.toRadians(angle), PdfPages.WIDTH / 2, HEIGHT / 2));
        lines(page, -150, 100, "1. To approve the plan.", "2. To thank Belize.");
      });
      pdf.page().setRotation(angle);

      assertThat(lines(pdf.read()))
          .containsExactly("1. To approve the plan.", "2. To thank Belize.");
    }
  }

  @Test
  void setsAsideWhatStandsAcrossThePage() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        lines(page, LEFT, 700, "1. To approve the plan.", "2. To thank Belize.");
        page.transform(Matrix.getRotateInstance(Math.toRadians(45), 200, 300));
        text(page, 0, 0, 60, "DRAFT");
      });

      assertThat(lines(pdf.read()))
          .containsExactly("1. To approve the plan.", "2. To thank Belize.", "~ DRAFT");
    }
  }

  @Test
  void readsColumnsOfTextOneAfterTheOther() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        text(page, LEFT, 760, SIZE, LONG);
        // Painted row by row, and the second column on a baseline of its own.
        for (int i = 0; i < 6; i++) {
          text(page, LEFT, 730 - 13 * i, SIZE, "left column, line " + i + ", which is filled");
          text(page, 320, 726 - 13 * i, SIZE, "right column, line " + i + ", which is filled");
        }
      });

      List<String> read =
          lines(pdf.read()).stream().filter(line -> !line.isEmpty()).toList();

      assertThat(read.get(0)).isEqualTo(LONG);
      assertThat(read.subList(1, 7)).allMatch(line -> line.startsWith("left"));
      assertThat(read.subList(7, 13)).allMatch(line -> line.startsWith("right"));
    }
  }

  @Test
  void readsMarkersLabelsAndCellsOnTheirLine() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        for (int i = 1; i < 8; i++) {
          text(page, LEFT, 760 - 26 * i, SIZE, i + ".");
          text(page, LEFT + 30, 760 - 26 * i, SIZE, LONG.substring(0, 70));
          text(page, LEFT + 30, 747 - 26 * i, SIZE, "the northern border, as was agreed before.");
        }
        String[][] facts = {
          {"Date", "19-20 July 2018"},
          {"Place of the meeting", "Panama City, Panama, at the Ministry"},
          {"Submitted to", "Regional Consultation Group on Migration"},
          {"Participants", "Belize, Canada, Costa Rica, Honduras, Mexico"},
          {"Observers", "International Organization for Migration"}
        };
        for (int i = 0; i < facts.length; i++) {
          text(page, LEFT, 400 - 13 * i, SIZE, facts[i][0]);
          text(page, 220, 400 - 13 * i, SIZE, facts[i][1]);
        }
      });

      assertThat(lines(pdf.read()))
          .contains(
              "1.  " + LONG.substring(0, 70),
              "7.  " + LONG.substring(0, 70),
              "Date  19-20 July 2018",
              "Participants  Belize, Canada, Costa Rica, Honduras, Mexico");
    }
  }

  @Test
  void hasAnEmptyLineWhereTheGapIsWiderAndNoneBetweenPages() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.page(page -> {
        lines(page, LEFT, 700, LONG, LONG, "for the photographs.");
        lines(page, LEFT, 650, LONG, "the coast and");
      });
      pdf.lines("the river.", LONG);

      assertThat(lines(pdf.read()))
          .containsExactly(
              LONG, LONG, "for the photographs.", "", LONG, "the coast and", "the river.", LONG);
    }
  }

  @Test
  void hasAnEmptyLineWhereALineWasEndedInTheMiddleOfNothing() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.lines("iii. Other matters that countries wish to raise", "Hold the first meeting.", LONG);

      assertThat(lines(pdf.read()))
          .containsExactly(
              "iii. Other matters that countries wish to raise",
              "",
              "Hold the first meeting.",
              LONG);
    }
  }

  @Test
  void readsFieldsOfFormsAndSaysThatCommentsAreLeftOut() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.lines("Place:", LONG);
      PdfAnnotations.addField(pdf, LEFT + 60, HEIGHT - LEFT - 3, "Panama City");
      PdfAnnotations.addComment(pdf, "Is this right?");

      FileText file = pdf.read();

      assertThat(lines(file)).contains("Place:  Panama City", LONG);
      assertThat(PdfPages.notes(file)).containsExactly("1 comment on page 1 was left out");
    }
  }

  @Test
  void believesTheMarksOfWhatBelongsToThePage() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      // Marked content whose properties are missing still ends where it ends.
      pdf.raw("/Artifact BMC /Span /Missing BDC EMC BT /F1 11 Tf 72 800 Td (head) Tj ET EMC"
          + " BT /F1 11 Tf 72 700 Td (1. To approve the plan.) Tj ET");
      pdf.page().getResources().put(COSName.getPDFName("F1"), PdfPages.SERIF);

      assertThat(lines(pdf.read())).containsExactly("~ head", "1. To approve the plan.");
    }
  }
}
