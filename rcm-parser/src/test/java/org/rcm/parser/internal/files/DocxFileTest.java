package org.rcm.parser.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rcm.parser.internal.files.Docx.p;
import static org.rcm.parser.internal.files.Docx.t;
import static org.rcm.parser.internal.files.UnreadableFileException.Reason.BROKEN;
import static org.rcm.parser.internal.files.UnreadableFileException.Reason.ENCRYPTED;
import static org.rcm.parser.internal.files.UnreadableFileException.Reason.NO_TEXT;
import static org.rcm.parser.internal.files.UnreadableFileException.Reason.TOO_LARGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.parser.internal.files.UnreadableFileException.Reason;

/** Files that are no readable Word document are refused in words that help. */
class DocxFileTest {
  private static final byte[] GOOD = Docx.of(p("To thank Panama.")).bytes();

  // Other files

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml | it is a spreadsheet (Excel)",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml | it is a spreadsheet (Excel)",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml | it is a presentation (PowerPoint)",
        "application/vnd.ms-visio.drawing.main+xml | it is a drawing (Visio)",
      })
  void saysOfOtherOfficeDocumentsWhatTheyAre(String type, String message) {
    refuses(Docx.of(p("x")).type("word/document.xml", type).bytes(), BROKEN, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/vnd.oasis.opendocument.text         | it is an OpenDocument text (.odt), which is not read; save it as Word document (.docx)",
        "application/vnd.oasis.opendocument.spreadsheet  | it is a spreadsheet (OpenDocument)",
        "application/vnd.oasis.opendocument.presentation | it is a presentation (OpenDocument)",
        "application/epub+zip                            | it is an electronic book (EPUB)",
      })
  void saysOfFilesThatDeclareThemselvesWhatTheyAre(String type, String message) {
    refuses(zip("mimetype", type, "content.xml", "<x/>"), BROKEN, message);
  }

  @Test
  void saysOfOtherArchivesWhatIsInThem() {
    refuses(
        zip("META-INF/MANIFEST.MF", "Manifest-Version: 1.0"), BROKEN, "it is a Java archive (JAR)");
    refuses(
        zip("rcgm-2018.docx", "", "b.txt", ""),
        BROKEN,
        "it is a ZIP archive with 2 files, such as \"rcgm-2018.docx\"; unpack it");
    refuses(Docx.zip(Map.of()), BROKEN, "it is an empty ZIP archive");
    refuses(
        Docx.of("").part("_rels/.rels", Docx.rels("")).bytes(),
        BROKEN,
        "does not say which of its parts holds the text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EncryptedPackage    | ENCRYPTED | the file is protected by a password",
        "WordDocument        | BROKEN    | it is a .doc of Word 97-2003, which is not read; open it in a word processor and save it as .docx",
        "Workbook            | BROKEN    | it is a spreadsheet of Excel 97-2003",
        "PowerPoint Document | BROKEN    | it is a presentation of PowerPoint 97-2003",
        "__properties        | BROKEN    | it is a file of an old Office program",
      })
  void tellsFilesOfOldOfficeProgramsApart(String stream, Reason reason, String message) {
    byte[] file = new byte[4096];
    ByteBuffer.wrap(file).putLong(0xD0CF11E0A1B11AE1L);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 1024 + 128, name.length);

    refuses(file, reason, message);
  }

  // ZIP

  @Test
  void readsPartsThatAreNotPacked() throws IOException, UnreadableFileException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : Docx.of(p("x")).parts().entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        CRC32 checksum = new CRC32();
        checksum.update(part.getValue());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.getValue().length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
      zip.setComment("comment behind the archive");
    }

    assertThat(Docx.read(out.toByteArray()).text()).isEqualTo("x\n");
  }

  @Test
  void doesNotRelyOnWhatStandsBeforeEachFile() throws UnreadableFileException {
    byte[] file = GOOD.clone();
    for (int header = find(file, 'P', 'K', 3, 4, 0);
        header >= 0;
        header = find(file, 'P', 'K', 3, 4, header + 1)) {
      Arrays.fill(file, header + 8, header + 26, (byte) 0x77); // method, time, checksum and sizes
    }

    assertThat(Docx.read(file).text()).isEqualTo("To thank Panama.\n");
  }

  @Test
  void readsSizesOfTheWideForm() throws UnreadableFileException {
    assertThat(Docx.read(withWideSizes(GOOD)).text()).isEqualTo("To thank Panama.\n");
  }

  @Test
  void namesOfPartsMayDifferInCaseAndInTheirSlashes() throws UnreadableFileException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Docx.of(p("x"))
        .parts()
        .forEach(
            (name, bytes) -> parts.put(name.replace("word/document", "WORD\\Document"), bytes));

    assertThat(Docx.read(Docx.zip(parts)).text()).isEqualTo("x\n");
  }

  @Test
  void fileThatWasCutOffIsRefused() {
    for (int length = 4; length < GOOD.length; length += 7) {
      refuses(Arrays.copyOf(GOOD, length), BROKEN, "");
    }
    refuses(
        Arrays.copyOf(GOOD, GOOD.length / 2),
        BROKEN,
        "its end is missing; it was cut off, so get it once more");
  }

  @Test
  void partWithAWrongChecksumIsRefused() {
    byte[] file = GOOD.clone();
    int entry = directoryEntry(file, "word/document.xml");
    file[entry + 16] ^= 1;

    refuses(
        file, BROKEN, "the file is damaged: the checksum of its part word/document.xml is wrong");
  }

  @Test
  void partWithAPasswordOrOfAnotherPackingIsRefused() {
    byte[] encrypted = GOOD.clone();
    encrypted[directoryEntry(encrypted, "[Content_Types].xml") + 8] |= 1;
    refuses(encrypted, ENCRYPTED, "protected by a password");

    byte[] packed = GOOD.clone();
    packed[directoryEntry(packed, "_rels/.rels") + 10] = 99;
    refuses(packed, BROKEN, "packed in a way that no word processor uses");
  }

  @Test
  void partThatStandsTwiceIsRefused() {
    Map<String, byte[]> parts = new LinkedHashMap<>(Docx.of(p("x")).parts());
    parts.put("Word/Document.xml", parts.get("word/document.xml"));

    refuses(Docx.zip(parts), BROKEN, "it holds the part Word/Document.xml twice");
  }

  @Test
  void missingPartsAreNamed() {
    refuses(
        Docx.of(p("x"))
            .part(
                "_rels/.rels",
                Docx.rels(
                    "<Relationship Id=\"a\" Type=\"x/relationships/officeDocument\" Target=\"gone.xml\"/>"))
            .bytes(),
        BROKEN,
        "its part gone.xml is missing");
    Map<String, byte[]> parts =
        new LinkedHashMap<>(Docx.of(p("x")).numbering("").parts());
    parts.remove("word/numbering.xml");
    refuses(Docx.zip(parts), BROKEN, "its part word/numbering.xml is missing");
  }

  // XML

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>x",
        "<w:document><w:body/></w:document>",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>trailing",
        "",
      })
  void xmlThatIsNotWellFormedIsRefused(String xml) {
    refuses(
        Docx.of("").part("word/document.xml", xml).bytes(),
        BROKEN,
        "its part word/document.xml is no well-formed XML (line ");
  }

  @Test
  void xmlOfAnotherKindIsRefused() {
    refuses(
        Docx.of("")
            .part("word/document.xml", "<html><body><p>x</p></body></html>")
            .bytes(),
        BROKEN,
        "the part that should hold the text of a document does not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\"><x/>",
        "<x>&b;</x>",
      })
  void documentTypesAndEntitiesAreRefused(String xml) {
    refuses(
        Docx.of("").part("word/document.xml", xml).bytes(), BROKEN, "its part word/document.xml ");
  }

  // Limits

  @Test
  void partsThatUnpackBeyondAllMeasureAreRefused() {
    String million = "<!--" + "x".repeat(999_993) + "-->";

    refuses(
        Docx.of(million.repeat(68)).bytes(),
        TOO_LARGE,
        "the part word/document.xml of the document unpacks to more than 64 million bytes");
    refuses(
        Docx.of(p("x"))
            .related("comments", "comments", million.repeat(50))
            .related("styles", "styles", million.repeat(50))
            .related("footnotes", "footnotes", million.repeat(50))
            .bytes(),
        TOO_LARGE,
        "the document unpacks to more than 128 million bytes");
  }

  @Test
  void singlePieceBeyondAllMeasureIsRefused() {
    refuses(
        Docx.of("<w:p w:x=\"" + "y".repeat(5_000_000) + "\"/>").bytes(),
        TOO_LARGE,
        "one piece of the part word/document.xml");
    refuses(Docx.of("<!--" + "y".repeat(5_000_000) + "-->").bytes(), TOO_LARGE, "one piece");
    refuses(Docx.of(p("y".repeat(5_000_000))).bytes(), TOO_LARGE, "");
  }

  @Test
  void nestingBeyondAllMeasureIsRefused() {
    refuses(
        Docx.of("<w:sdt><w:sdtContent>".repeat(100_000)).bytes(),
        TOO_LARGE,
        "nested deeper than a word processor writes");
    refuses(Docx.of("<w:tbl><w:tr><w:tc>".repeat(200)).bytes(), TOO_LARGE, "nested deeper");
    StringBuilder prefixes = new StringBuilder("<w:p");
    for (int i = 0; i < 2_000; i++) {
      prefixes.append(" xmlns:p").append(i).append("=\"x\"");
    }
    refuses(Docx.of(prefixes + "/>").bytes(), TOO_LARGE, "nested deeper");
  }

  @Test
  void moreNamesAndDefinitionsThanAnyDocumentHasAreRefused() {
    refuses(
        Docx.of(p("x")).styles(numbered("<w:style w:styleId=\"#\"/>", 50_001)).bytes(),
        TOO_LARGE,
        "the document defines more than 50000 styles, lists, comments and the like");
    refuses(
        Docx.of(p("x"))
            .related("comments", "comments", numbered("<w:comment w:id=\"#\"/>", 50_001))
            .bytes(),
        TOO_LARGE,
        "the document defines more than 50000 styles");
    refuses(
        Docx.of(numbered("<w#/>", 10_001)).bytes(),
        TOO_LARGE,
        "uses more than 10000 names of elements and attributes");
    refuses(
        Docx.of(numbered("<w:p xmlns=\"#\"/>", 10_001)).bytes(),
        TOO_LARGE,
        "uses more than 10000 names");
  }

  @Test
  void moreParagraphsAndCellsThanAnyReportHasAreRefused() {
    refuses(
        Docx.of("<w:tbl><w:tr>" + "<w:tc/>".repeat(400_001) + "</w:tr></w:tbl>").bytes(),
        TOO_LARGE,
        "the document has more than 400000 paragraphs and cells of tables");
    refuses(
        Docx.of("<w:p>" + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(1_001)
                + "</w:p>")
            .bytes(),
        TOO_LARGE,
        "more than 1000 fields stand inside of each other");
  }

  @Test
  void sixtyTablesInsideOfEachOtherAreRead() throws UnreadableFileException {
    String table = "<w:tbl><w:tr><w:tc>".repeat(60) + p("x") + "</w:tc></w:tr></w:tbl>".repeat(60);

    assertThat(Docx.of(table).read().text()).isEqualTo("x\n");
  }

  @Test
  void moreTextThanIsOfUseIsRefused() throws UnreadableFileException {
    byte[] file = Docx.of(p("x".repeat(500)).repeat(10)).bytes();

    assertThat(FileForms.of(file).orElseThrow().read(file, 5_010).text()).hasSize(5_010);
    refuses(
        file,
        5_009,
        TOO_LARGE,
        "the text has more than 5009 characters, the most that this parser takes");
    refuses(
        Docx.of("<w:p/>".repeat(1_000_001)).bytes(),
        TOO_LARGE,
        "the text has more than 1000000 characters");
    refuses(
        Docx.of("<w:p><w:r>" + t("x".repeat(1000)).repeat(1_001) + "</w:r></w:p>")
            .bytes(),
        TOO_LARGE,
        "the text has more than 1000000 characters");
  }

  @Test
  void moreBytesThanCanHoldTheTextAreRefused() {
    byte[] file = Docx.of(p("x")).bytes();

    refuses(file, 100, TOO_LARGE, "the file has more than 400 bytes; nothing was read");
  }

  @Test
  void moreFilesThanAnyDocumentHasAreRefused() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i <= 10_000; i++) {
      files.put("media/" + i, new byte[0]);
    }

    refuses(Docx.zip(files), TOO_LARGE, "the file has 10001 parts");
  }

  @Test
  void documentsWithoutTextAreRefused() {
    refuses(Docx.of("").bytes(), NO_TEXT, "the document holds no text");
    refuses(
        Docx.of("<w:p><w:r><w:drawing/></w:r></w:p>").bytes(),
        NO_TEXT,
        "the document holds pictures and no text; if it is a scan");
    refuses(
        Docx.of("<w:sectPr><w:headerReference r:id=\"H\"/></w:sectPr>")
            .header("H", p("Regional Conference"))
            .bytes(),
        NO_TEXT,
        "no text");
  }

  private static void refuses(byte[] file, Reason reason, String message) {
    refuses(file, 1_000_000, reason, message);
  }

  private static void refuses(byte[] file, int maxCharacters, Reason reason, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> FileForms.of(file).orElseThrow().read(file, maxCharacters))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static String numbered(String xml, int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(xml.replace("#", Integer.toString(i)));
    }
    return all.toString();
  }

  private static byte[] zip(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return Docx.zip(files);
  }

  private static int find(byte[] file, int a, int b, int c, int d, int from) {
    for (int i = from; i + 4 <= file.length; i++) {
      if (file[i] == a && file[i + 1] == b && file[i + 2] == c && file[i + 3] == d) {
        return i;
      }
    }
    return -1;
  }

  private static int directoryEntry(byte[] file, String name) {
    for (int at = find(file, 'P', 'K', 1, 2, 0); at >= 0; at = find(file, 'P', 'K', 1, 2, at + 1)) {
      if (new String(file, at + 46, name.length(), StandardCharsets.US_ASCII).equals(name)) {
        return at;
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** Moves sizes and places of all files from the directory's narrow fields to wide ones. */
  private static byte[] withWideSizes(byte[] file) {
    int end = find(file, 'P', 'K', 5, 6, 0);
    int start = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16);
    ByteBuffer old = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer wide = ByteBuffer.allocate(file.length + 10_000).order(ByteOrder.LITTLE_ENDIAN);
    wide.put(file, 0, start);
    for (int at = start; at < end; ) {
      int name = old.getShort(at + 28);
      int entry = wide.position();
      wide.put(file, at, 46 + name);
      wide.putInt(entry + 20, -1)
          .putInt(entry + 24, -1)
          .putInt(entry + 42, -1)
          .putShort(entry + 30, (short) 33);
      wide.putShort((short) 0x7777).putShort((short) 1).put((byte) 0); // another field
      wide.putShort((short) 1).putShort((short) 24);
      wide.putLong(old.getInt(at + 24)).putLong(old.getInt(at + 20)).putLong(old.getInt(at + 42));
      at += 46 + name + old.getShort(at + 30) + old.getShort(at + 32);
    }
    wide.put(file, end, file.length - end);
    return Arrays.copyOf(wide.array(), wide.position());
  }
}
