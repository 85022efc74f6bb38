package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rcm.model.Report;
import org.rcm.render.MalformedReportException;
import org.rcm.render.RandomReports;

/** A report comes back from its own PDF as it was; every other file is refused with what is wrong and what to do. */
@Timeout(value = 120, unit = TimeUnit.SECONDS) // against standing still; says nothing about speed
class PdfReaderTest {
  private static final Report REPORT = InventedReports.english();
  private static final byte[] FILE = PdfRenderer.create().renderToBytes(REPORT);

  @Test
  void readsAnEqualReportBack(@TempDir Path directory) throws IOException {
    Path path = directory.resolve("report.pdf");
    Files.write(path, FILE);

    assertThat(PdfReader.create().read(FILE)).isEqualTo(REPORT);
    assertThat(PdfReader.create().read(path)).isEqualTo(REPORT);
    try (InputStream in = new ByteArrayInputStream(FILE)) {
      assertThat(PdfReader.create().read(in)).isEqualTo(REPORT);
    }
  }

  @Test
  void readsAnEqualReportBackWhateverIsInIt() throws IOException {
    for (long seed = 0; seed < 40; seed++) {
      Report report = RandomReports.report(seed);
      byte[] file = PdfRenderer.builder()
          .letterhead("<</Type/EmbeddedFile/Subtype/application#2fjson/Length 3>>stream")
          .build()
          .renderToBytes(report);

      assertThat(PdfReader.create().read(file)).as("seed %d", seed).isEqualTo(report);
    }
  }

  @Test
  void refusesAFileInWhichOneByteIsAnother() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      byte[] changed = FILE.clone();
      int at = random.nextInt(changed.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));

      assertThatExceptionOfType(MalformedReportException.class)
          .as("byte %d", at)
          .isThrownBy(() -> PdfReader.create().read(changed));
    }
  }

  @Test
  void refusesEveryBeginningOfAFile() {
    for (int length = 0; length < FILE.length; length += 97) {
      byte[] beginning = Arrays.copyOf(FILE, length);

      assertThatExceptionOfType(MalformedReportException.class)
          .isThrownBy(() -> PdfReader.create().read(beginning));
    }
  }

  @Test
  void saysThatAFileWasCutOff() {
    assertRefused(Arrays.copyOf(FILE, FILE.length - 100), "is damaged: its end is missing");
  }

  @Test
  void saysThatAFileWasCommentedOrSigned() {
    byte[] commented =
        changed(FILE, true, document -> document.getDocumentInformation().setKeywords("seen"));

    assertThat(commented).startsWith(FILE);
    assertRefused(commented, "something was added behind its end, as programs do that sign");
    assertRefused(commented, "read its text with ReportParser instead, and check what it finds");
  }

  @Test
  void saysThatAnotherProgramSavedAFileAnew() {
    assertRefused(
        changed(FILE, false, document -> document.addPage(new PDPage())),
        "was changed after it was made");
  }

  @Test
  void saysThatTheDataWereExchanged() {
    byte[] other = PdfRenderer.create()
        .renderToBytes(REPORT.toBuilder().title("Another meeting of the group").build());
    int here = dataStart(FILE);
    int there = dataStart(other);
    ByteArrayOutputStream exchanged = new ByteArrayOutputStream();
    exchanged.write(FILE, 0, here);
    exchanged.write(other, there, other.length - there);

    assertRefused(
        exchanged.toByteArray(), "was changed after it was made, so that its data may no longer");
  }

  @Test
  void saysThatAFileIsEncrypted() {
    byte[] encrypted = changed(FILE, false, document -> protect(document));

    assertRefused(encrypted, "is encrypted, which files of PdfRenderer are not");
  }

  private static void protect(PDDocument document) {
    try {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void saysThatAFileIsOfAnotherProgram() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }

    assertRefused(
        out.toByteArray(), "was not made by PdfRenderer, or another program has saved it anew");
  }

  @Test
  void saysThatAFileIsNoPdf() {
    assertRefused(new byte[0], "is empty, but a PDF file is expected");
    assertRefused(ascii("{\"schema\": \"org.rcm.report\"}"), "is no PDF file");
  }

  @Test
  void saysThatAFileWasMadeWithoutItsData() {
    byte[] file = PdfRenderer.builder().embeddedData(false).build().renderToBytes(REPORT);

    assertRefused(file, "has no report.json or report.xml inside: it was made without its data");
  }

  @Test
  void namesThePlaceInTheDataOfAForgedFile() {
    String json = "{\"schema\": \"org.rcm.report\", \"schemaVersion\": \"1.0\"}";
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> PdfReader.create().read(forged(deflated(ascii(json)))))
        .withMessage("PDF, report.json, $.parties: is missing");
  }

  @Test
  void survivesForgedFilesOfAnyBytes() {
    Random random = new Random(6);
    for (int i = 0; i < 200; i++) {
      byte[] data = new byte[random.nextInt(400)];
      random.nextBytes(data);

      assertThatExceptionOfType(MalformedReportException.class)
          .isThrownBy(() -> PdfReader.create().read(forged(data)));
    }
  }

  /** 300 MB of blanks in 300 kB: they are read as they come, and no further than is allowed. */
  @Test
  void stopsReadingDataThatGrowWithoutEnd() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write('{');
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 300; i++) {
        deflater.write(blanks);
      }
    }
    assertRefused(forged(out.toByteArray()), "is longer than 64 MB, the most that is read");
  }

  @Test
  void stopsReadingAFileThatIsTooLong() {
    assertRefused(new byte[(64 << 20) + 1], "is longer than 64 MB, the most that is read");
  }

  /** Other programs find the data in the way of the standard. */
  @Test
  void hasItsDataWhereOtherProgramsLookForThem() {
    assertThat(ReadPdf.embedded(FILE))
        .containsOnlyKeys("report.json", "report.xml")
        .hasEntrySatisfying(
            "report.json",
            bytes -> assertThat(bytes)
                .isEqualTo(org.rcm.render.json.JsonRenderer.create().renderToBytes(REPORT)))
        .hasEntrySatisfying(
            "report.xml",
            bytes -> assertThat(bytes)
                .isEqualTo(org.rcm.render.xml.XmlRenderer.create().renderToBytes(REPORT)));
    assertThat(ReadPdf.relationships(FILE))
        .containsExactly("report.json Source", "report.xml Alternative");
  }

  /** A file of which the identifier is right, as somebody may make who wants to do harm. */
  private static byte[] forged(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] head = ascii("%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Subtype/application#2fjson"
        + "/Filter/FlateDecode/Length " + data.length + ">>stream\n");
    byte[] tail = ascii("\nendstream\nendobj\ntrailer <</ID[<" + "0".repeat(32) + "><"
        + "0".repeat(32) + ">]>>\n%%EOF\n");
    out.writeBytes(head);
    out.writeBytes(data);
    out.writeBytes(tail);
    return FileIdentifier.stamp(out.toByteArray());
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static int dataStart(byte[] file) {
    return Bytes.indexOf(file, ascii("/Type/EmbeddedFile"), 0);
  }

  private interface Change {
    void to(PDDocument document);
  }

  private static byte[] changed(byte[] file, boolean behind, Change change) {
    return ReadPdf.open(file, document -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      change.to(document);
      try {
        if (behind) {
          document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
          document.saveIncremental(out);
        } else {
          document.save(out);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    });
  }

  private static void assertRefused(byte[] file, String message) {
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> PdfReader.create().read(file))
        .withMessageStartingWith("PDF")
        .withMessageContaining(message);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
