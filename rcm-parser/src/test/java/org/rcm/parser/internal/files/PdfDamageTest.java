package org.rcm.parser.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rcm.parser.internal.files.PdfPages.lines;
import static org.rcm.parser.internal.files.PdfPagesTest.assertUnreadable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.parser.internal.files.UnreadableFileException.Reason;

/** Files that are damaged, or made to do harm, are read as far as they go, or refused in words. */
class PdfDamageTest {
  private static final String TEXT = "1. To approve the plan.";

  /** Two pages, with a head, a form and a field. */
  private static byte[] sample() throws IOException {
    try (PdfPages pdf = new PdfPages()) {
      pdf.lines("REPORT", "", TEXT, "2. To thank Belize.");
      pdf.raw("BT /F1 11 Tf 72 700 Td (3. To thank Panama.) Tj ET /X1 Do");
      pdf.page().getResources().put(COSName.getPDFName("F1"), PdfPages.SERIF);
      pdf.page()
          .getResources()
          .put(COSName.getPDFName("X1"), form(pdf, "BT /F1 9 Tf 72 650 Td (4. To go on.) Tj ET"));
      PdfAnnotations.addField(pdf, 72, 600, "Panama City");
      return pdf.bytes();
    }
  }

  private static PDFormXObject form(PdfPages pdf, String instructions) throws IOException {
    PDFormXObject form = new PDFormXObject(pdf.document());
    form.setBBox(PDRectangle.A4);
    form.setResources(new PDResources());
    form.getResources().put(COSName.getPDFName("F1"), PdfPages.SERIF);
    try (var out = form.getStream().createOutputStream()) {
      out.write(instructions.getBytes(StandardCharsets.ISO_8859_1));
    }
    return form;
  }

  /** Reads a file whatever it is; nothing but the exception with words may come of it. */
  private static boolean reads(byte[] file) {
    try {
      FileText text = PdfPages.read(file);
      text.notes()
          .forEach(
              note -> assertThat(note.end()).isLessThanOrEqualTo(text.text().length()));
      return true;
    } catch (UnreadableFileException e) {
      assertThat(e).hasMessageContaining("the PDF file");
      return false;
    }
  }

  @Test
  void sampleIsReadWhole() throws Exception {
    assertThat(lines(PdfPages.read(sample())))
        .contains(TEXT, "3. To thank Panama.", "4. To go on.", "Panama City");
  }

  @Test
  void everyBeginningOfAFileIsReadOrRefused() throws Exception {
    byte[] file = sample();
    int read = 0;
    for (int length = 0; length < file.length; length += 7) {
      read += reads(Arrays.copyOf(file, length)) ? 1 : 0;
    }
    assertThat(read).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void changedBytesAreReadOrRefused(long seed) throws Exception {
    byte[] file = sample();
    Random random = new Random(seed);
    int read = 0;
    for (int i = 0; i < 700; i++) {
      byte[] changed = file.clone();
      for (int k = random.nextInt(8); k >= 0; k--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      read += reads(changed) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(100);
  }

  @Test
  void lostAndDoubledStretchesAreReadOrRefused() throws Exception {
    byte[] file = sample();
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      int from = random.nextInt(file.length);
      int to = Math.min(file.length, from + random.nextInt(400));
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(file, 0, random.nextBoolean() ? from : to);
      changed.write(file, to, file.length - to);
      reads(changed.toByteArray());
    }
  }

  @Test
  void fileWithoutPagesIsRefused() {
    assertUnreadable(
        "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1),
        Reason.BROKEN,
        "damaged");
  }

  @Test
  void formThatDrawsItselfEnds() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.raw("BT /F1 11 Tf 72 700 Td (" + TEXT + ") Tj ET /X1 Do");
      pdf.page().getResources().put(COSName.getPDFName("F1"), PdfPages.SERIF);
      PDFormXObject form = form(pdf, "/X1 Do /X1 Do");
      form.getResources().put(COSName.getPDFName("X1"), form);
      pdf.page().getResources().put(COSName.getPDFName("X1"), form);

      FileText file = pdf.read();

      assertThat(lines(file)).containsExactly(TEXT);
      assertThat(PdfPages.notes(file))
          .containsExactly(
              "page 1 was read only in part: it has more than 2000 drawings inside of drawings");
    }
  }

  @Test
  void millionsOfInstructionsEnd() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.raw("BT /F1 11 Tf 72 700 Td (" + TEXT + ") Tj ET " + "n ".repeat(3_100_000));
      pdf.page().getResources().put(COSName.getPDFName("F1"), PdfPages.SERIF);

      FileText file = pdf.read();

      assertThat(lines(file)).containsExactly(TEXT);
      assertThat(PdfPages.notes(file))
          .containsExactly(
              "page 1 was read only in part: it has more than 3000000 drawing instructions");
    }
  }

  @Test
  void pageOfNothingButLettersEnds() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.raw("BT /F1 11 Tf 72 700 Td (" + "x".repeat(300_000) + ") Tj ET");
      pdf.page().getResources().put(COSName.getPDFName("F1"), PdfPages.SERIF);

      assertThat(PdfPages.notes(pdf.read()))
          .containsExactly("page 1 was read only in part: it has more than 200000 characters");
    }
  }

  @Test
  void streamThatUnpacksBeyondAllMeasureIsLeftOut() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.lines(TEXT);
      pdf.lines("2. To thank Belize.");
      COSStream bomb = pdf.document().getDocument().createCOSStream();
      try (var out = bomb.createRawOutputStream()) {
        out.write(packed(400 << 20));
      }
      bomb.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      pdf.page().getCOSObject().setItem(COSName.CONTENTS, bomb);

      FileText file = pdf.read();

      assertThat(lines(file)).containsExactly(TEXT);
      assertThat(PdfPages.notes(file))
          .containsExactly(
              "page 2 was read only in part: a part of it unpacks to more than 8388608 bytes");
    }
  }

  private static byte[] packed(int blanks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 16];
    Arrays.fill(block, (byte) ' ');
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < blanks; i += block.length) {
        out.write(block);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void objectsThatUnpackBeyondAllMeasureAreRefused() throws Exception {
    byte[] objects = packed(400 << 20);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(
        ("%PDF-1.5\n1 0 obj\n<</Type/XRef/Size 9/W[1 2 1]/Root 5 0 R/Filter/FlateDecode/Length "
                + objects.length + ">>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    file.write(objects);
    file.write("\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(reads(file.toByteArray())).isFalse();
  }

  @Test
  void packedStructureBeyondAllMeasureIsRefused() throws Exception {
    byte[] objects = packed(64 << 20);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length "
            + objects.length + ">>\nstream\n")
        .getBytes(StandardCharsets.ISO_8859_1));
    file.write(objects);
    file.write("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));

    assertUnreadable(
        file.toByteArray(), Reason.TOO_LARGE, "its structure alone takes more than 4194304 bytes");
  }

  @Test
  void treeOfPagesThatBitesItsTailEnds() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.lines(TEXT);
      COSDictionary root = pdf.document().getDocumentCatalog().getPages().getCOSObject();
      COSArray kids = root.getCOSArray(COSName.KIDS);
      kids.add(root);
      kids.add(root);

      assertThat(lines(pdf.read())).containsExactly(TEXT);
    }
  }

  @Test
  void treeOfPagesOfAnyDepthIsReadOrRefused() throws Exception {
    StringBuilder deep =
        new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    for (int i = 2; i < 50_000; i++) {
      deep.append(i).append(" 0 obj <</Type/Pages/Kids[").append(i + 1).append(" 0 R]>> endobj\n");
    }
    deep.append("trailer <</Root 1 0 R>>");

    assertThat(reads(deep.toString().getBytes(StandardCharsets.ISO_8859_1))).isFalse();
    assertThat(reads(
            ("%PDF-1.4\n1 0 obj " + "[".repeat(200_000)).getBytes(StandardCharsets.ISO_8859_1)))
        .isFalse();
  }

  @Test
  void tenThousandPagesAreRead() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.lines(TEXT);
      COSDictionary root = pdf.document().getDocumentCatalog().getPages().getCOSObject();
      COSArray kids = root.getCOSArray(COSName.KIDS);
      for (int i = 0; i < 10_000; i++) {
        kids.add(pdf.page());
      }

      FileText file = pdf.read();

      assertThat(file.text().lines()).hasSize(10_000);
      assertThat(PdfPages.notes(file)).containsExactly("pages behind page 10000 were not read");
    }
  }

  @Test
  void fontThatMapsBillionsOfCodesIsLeftOut() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.raw("BT /F1 11 Tf 72 700 Td (" + TEXT + ") Tj ET BT /F2 11 Tf 72 600 Td (x) Tj ET");
      pdf.page().getResources().put(COSName.getPDFName("F1"), PdfPages.SERIF);
      PdfFonts.addNameless(pdf, "F2");
      COSDictionary font =
          pdf.page().getResources().getFont(COSName.getPDFName("F2")).getCOSObject();
      COSStream map = pdf.document().getDocument().createCOSStream();
      try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(("1 begincodespacerange <0000><FFFF> endcodespacerange 99999 beginbfrange "
                + "<0000><FFFF><0000>\n".repeat(40_000) + "endbfrange")
            .getBytes(StandardCharsets.ISO_8859_1));
      }
      font.setItem(COSName.TO_UNICODE, map);

      FileText file = pdf.read();

      assertThat(lines(file)).containsExactly(TEXT);
      assertThat(PdfPages.notes(file))
          .containsExactly("page 1 is damaged; what could be read of it was read");
    }
  }

  @Test
  void longerTextThanIsOfUseIsRefused() throws Exception {
    byte[] file = sample();

    assertThat(
            catchThrowableOfType(UnreadableFileException.class, () -> new PdfForm().read(file, 20)))
        .hasMessage("the text of the PDF file has more than 20 characters")
        .extracting(UnreadableFileException::reason)
        .isEqualTo(Reason.TOO_LARGE);
  }
}
