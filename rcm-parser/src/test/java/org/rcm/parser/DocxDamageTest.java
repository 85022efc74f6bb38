package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.parser.internal.files.Docx;
import org.rcm.parser.internal.files.FileForms;
import org.rcm.parser.internal.files.FileText;
import org.rcm.parser.internal.files.UnreadableFileException;

/** Whatever happens to a Word document, the answer is a text or a message, and nothing else. */
class DocxDamageTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final byte[] PLAIN =
      report("wg-irregular-migration-2021-03-10").bytes();
  private static final Map<String, byte[]> RICH = rich().parts();

  private static Docx report(String sample) {
    return DocxReport.of(
        ReportParagraph.of(Samples.read(Samples.INVENTED.resolve(sample + ".txt"))));
  }

  /** A document with something of everything. */
  private static Docx rich() {
    String change = " w:id=\"1\" w:author=\"A\"";
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"S\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del"
            + change + "/></w:rPr></w:pPr>"
            + Docx.r("To thank ") + "<w:del" + change
            + "><w:r><w:delText>Cuba</w:delText></w:r></w:del><w:ins" + change + ">"
            + Docx.r("Panama")
            + "</w:ins></w:p><w:tbl><w:tr><w:trPr/><w:tc><w:tcPr/>" + Docx.item(1, 0, "x")
            + "</w:tc><w:tc>" + Docx.p("y") + "</w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>2</w:t>"
            + "<w:fldChar w:fldCharType=\"end\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:footnoteReference w:id=\"2\"/><w:commentReference w:id=\"3\"/>"
            + "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
            + Docx.item(1, 1, "z")
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + "<w:sdt><w:sdtPr/><w:sdtContent>" + Docx.item(2, 1, "a")
            + "</w:sdtContent></w:sdt><w:sectPr><w:headerReference r:id=\"H1\"/></w:sectPr>";
    return Docx.of(body)
        .numbering(Docx.definition(
                0,
                Docx.level(0, "decimal", "%1."),
                Docx.level(1, "lowerLetter", "%1.%2)", "<w:pStyle w:val=\"S\"/>"))
            + Docx.definition(1, "<w:numStyleLink w:val=\"L\"/>")
            + Docx.instance(1, 0, Docx.startOverride(0, 3))
            + Docx.instance(2, 1))
        .styles(
            "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:basedOn w:val=\"L\"/><w:rPr><w:vanish/><w:caps/></w:rPr></w:style>"
                + "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
        .related(
            "footnotes", "footnotes", "<w:footnote w:id=\"2\">" + Docx.p("Note") + "</w:footnote>")
        .related("comments", "comments", "<w:comment w:id=\"3\">" + Docx.p("Why?") + "</w:comment>")
        .header("H1", Docx.p("Head"));
  }

  @Test
  void everyBeginningIsRefusedInWords() throws IOException {
    for (int length = 4; length < PLAIN.length; length += 3) {
      checkError(Arrays.copyOf(PLAIN, length));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void bytesOfTheArchiveMayChange(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] file = Docx.zip(RICH);
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = file.clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        damaged[4 + random.nextInt(damaged.length - 4)] ^= (byte) (1 << random.nextInt(8));
      }
      check(damaged, i % 25 == 0);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void bytesOfPartsMayChange(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>(RICH.keySet());
    for (int i = 0; i < 1_000; i++) {
      String name = names.get(random.nextInt(names.size()));
      byte[] part = RICH.get(name).clone();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        part[random.nextInt(part.length)] ^= (byte) (1 << random.nextInt(8));
      }
      check(with(name, part), i % 25 == 0);
    }
  }

  /** Well-formed, but not what the standard allows: attributes, values and elements are exchanged. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void wordsOfPartsMayBeExchanged(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> names =
        List.of("word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml");
    String[] words = {
      "p",
      "r",
      "t",
      "tbl",
      "tr",
      "tc",
      "numPr",
      "numId",
      "ilvl",
      "lvl",
      "num",
      "abstractNum",
      "sdt",
      "sdtContent",
      "txbxContent",
      "footnoteReference",
      "fldChar",
      "begin",
      "end",
      "basedOn",
      "0",
      "1",
      "2",
      "-1",
      "99",
      "999999999999",
      "",
      "S",
      "L",
      "pPr",
      "rPr"
    };
    for (int i = 0; i < 1_000; i++) {
      String name = names.get(random.nextInt(names.size()));
      String xml = new String(RICH.get(name), StandardCharsets.UTF_8);
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        String from = words[random.nextInt(words.length)];
        String to = words[random.nextInt(words.length)];
        xml = from.matches("[a-zA-Z]+") && to.matches("[a-zA-Z]+")
            ? xml.replaceAll("(</?w:)" + from + "(?=[ />])", "$1" + to)
            : xml.replaceAll(
                "w:(val|id|ilvl|numId|abstractNumId)=\"" + from + "\"", "w:$1=\"" + to + "\"");
      }
      check(with(name, xml.getBytes(StandardCharsets.UTF_8)), i % 25 == 0);
    }
  }

  private static byte[] with(String name, byte[] part) {
    Map<String, byte[]> parts = new LinkedHashMap<>(RICH);
    parts.put(name, part);
    return Docx.zip(parts);
  }

  private static void check(byte[] file, boolean parse) throws IOException {
    try {
      FileText text = FileForms.of(file).orElseThrow().read(file, 100_000);
      checkPlaces(text);
    } catch (UnreadableFileException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
    if (parse) {
      ParseResult result = PARSER.parse(new ByteArrayInputStream(file));
      Laws.check(result.sourceText(), result);
    }
  }

  private static void checkPlaces(FileText text) {
    int behind = 0;
    for (FileText.Aside aside : text.asides()) {
      assertThat(aside.start()).isGreaterThanOrEqualTo(behind);
      assertThat(aside.end()).isBetween(aside.start(), text.text().length());
      behind = aside.end();
    }
    assertThat(text.notes())
        .allSatisfy(note -> assertThat(note.start()).isBetween(0, text.text().length()));
  }

  private static void checkError(byte[] file) throws IOException {
    ParseResult result = PARSER.parse(new ByteArrayInputStream(file));

    assertThat(result.report()).isEmpty();
    assertThat(result.diagnostics()).singleElement().satisfies(error -> {
      assertThat(error.code()).isEqualTo(DiagnosticCode.FILE_UNREADABLE);
      assertThat(error.message()).contains("cut off");
    });
  }
}
