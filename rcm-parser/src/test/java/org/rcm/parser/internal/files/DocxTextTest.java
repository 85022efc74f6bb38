package org.rcm.parser.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.parser.internal.files.Docx.definition;
import static org.rcm.parser.internal.files.Docx.instance;
import static org.rcm.parser.internal.files.Docx.item;
import static org.rcm.parser.internal.files.Docx.level;
import static org.rcm.parser.internal.files.Docx.p;
import static org.rcm.parser.internal.files.Docx.r;
import static org.rcm.parser.internal.files.Docx.t;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a Word document is what a reader sees of it when all changes are accepted. */
class DocxTextTest {
  private static final String LIST =
      definition(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2.")) + instance(1, 0);
  private static final String CHANGE =
      " w:id=\"7\" w:author=\"A. Pérez\" w:date=\"2023-05-16T10:00:00Z\"";

  // Characters

  @Test
  void joinsTheRunsIntoWhichWordSplitsASentence() throws UnreadableFileException {
    assertThat(read("""
        <w:p w14:paraId="4D1F8A2C" w:rsidR="00A77B3E" w:rsidRDefault="00C04F21"><w:pPr><w:spacing w:after="120"/>\
        <w:rPr><w:lang w:val="en-US"/></w:rPr></w:pPr><w:bookmarkStart w:id="0" w:name="_Hlk26190044"/>\
        <w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B12C44"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">To tha</w:t></w:r>\
        <w:r w:rsidR="00D91155"><w:lastRenderedPageBreak/><w:t xml:space="preserve">nk </w:t></w:r><w:proofErr w:type="spellEnd"/>\
        <w:bookmarkEnd w:id="0"/><w:r><w:t>Panama.</w:t></w:r></w:p>""")).isEqualTo("To thank Panama.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:tab/>                                             | a\tb",
        "<w:ptab w:relativeTo=\"margin\"/>                    | a\tb",
        "<w:noBreakHyphen/>                                   | a-b",
        "<w:softHyphen/>                                      | ab",
        "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>        | a✓b",
        "<w:sym w:font=\"Symbol\" w:char=\"00B7\"/>           | a•b",
        "<w:sym w:font=\"Symbol\" w:char=\"zz\"/>             | ab",
        "<w:t>&#10;</w:t>                                     | a b",
        "<w:t>&#13;</w:t>                                     | a b",
        "<w:t>\uD83D\uDE00 ñ Ł</w:t>                          | a\uD83D\uDE00 ñ Łb",
        "<w:annotationRef/>                                   | ab",
        "<w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby> | a漢b",
      })
  void readsSpecialCharacters(String xml, String seen) throws UnreadableFileException {
    assertThat(read("<w:p><w:r>" + t("a") + xml + t("b") + "</w:r></w:p>")).isEqualTo(seen + "\n");
  }

  @Test
  void readsSymbolsOfTheFontOfTheText() throws UnreadableFileException {
    assertThat(
            read("<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr>"
                + t("ü&#xF0A7;") + "</w:r>" + r("ü") + "</w:p>"))
        .isEqualTo("✓▪ü\n");
  }

  @ParameterizedTest
  @CsvSource({"<w:br/>", "<w:br w:type=\"page\"/>", "<w:br w:type=\"column\"/>", "<w:cr/>"})
  void breaksInsideOfAParagraphEndALine(String xml) throws UnreadableFileException {
    assertThat(read("<w:p><w:r>" + xml + t("x") + xml + t("y") + xml + "</w:r></w:p>" + p("z")))
        .isEqualTo("x\ny\nz\n");
  }

  @Test
  void capitalsOfAStyleAreShown() throws UnreadableFileException {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Caps\"><w:rPr><w:caps/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Turn\"><w:rPr><w:caps/></w:rPr></w:style>";
    String body = "<w:p><w:pPr><w:pStyle w:val=\"Caps\"/></w:pPr>" + r("señal ")
        + "<w:r><w:rPr><w:caps w:val=\"false\"/></w:rPr>" + t("no ") + "</w:r>"
        + "<w:r><w:rPr><w:rStyle w:val=\"Turn\"/></w:rPr>" + t("twice ") + "</w:r>"
        + "<w:r><w:rPr><w:smallCaps/></w:rPr>" + t("x") + "</w:r></w:p>"
        + "<w:p><w:r><w:rPr><w:rStyle w:val=\"Turn\"/></w:rPr>" + t("once") + "</w:r></w:p>";

    assertThat(Docx.of(body).styles(styles).read().text()).isEqualTo("SEÑAL no twice X\nONCE\n");
  }

  // Tracked changes and comments

  @Test
  void deletedTextIsNoTextAndInsertedTextIs() throws UnreadableFileException {
    FileText text = Docx.of("<w:p>" + r("To thank ") + del("Mexico") + ins(r("Panama"))
            + del(" and ") + del("Belize") + r(".") + "</w:p>")
        .read();

    assertThat(text.text()).isEqualTo("To thank Panama.\n");
    assertThat(text.notes())
        .containsExactly(
            new FileText.Note(9, 9, "2 tracked deletions were left out, from \"Mexico\""));
  }

  @Test
  void movedTextStandsWhereItWasMovedTo() throws UnreadableFileException {
    assertThat(read("<w:p><w:moveFromRangeStart w:id=\"1\" w:name=\"m\"/><w:moveFrom" + CHANGE + ">"
            + r("second ") + "</w:moveFrom>" + "<w:moveFromRangeEnd w:id=\"1\"/>" + r("first ")
            + "<w:moveTo" + CHANGE + ">" + r("second") + "</w:moveTo></w:p>"))
        .isEqualTo("first second\n");
  }

  @Test
  void deletionInsideOfAnInsertionIsNoText() throws UnreadableFileException {
    assertThat(read("<w:p>" + ins(r("To thank ") + del("Cuba") + r("Canada")) + "</w:p>"))
        .isEqualTo("To thank Canada\n");
  }

  @Test
  void paragraphWhoseMarkWasDeletedGoesOnInTheNext() throws UnreadableFileException {
    String body = "<w:p><w:pPr>" + numbered(0) + deletedMark() + "</w:pPr>" + r("To thank Panama ")
        + "</w:p>" + item(1, 1, "for its hospitality.") + item(1, 0, "Next.");

    assertThat(Docx.of(body).numbering(LIST).read().text())
        .isEqualTo("1. To thank Panama for its hospitality.\n2. Next.\n");
  }

  @Test
  void paragraphThatWasDeletedWholeLeavesNeitherLineNorNumber() throws UnreadableFileException {
    String body = item(1, 0, "x") + "<w:p><w:pPr>" + numbered(0) + deletedMark() + "</w:pPr>"
        + del("gone") + "</w:p>" + "<w:p><w:pPr>" + numbered(1) + deletedMark() + "</w:pPr>"
        + del("gone too") + "</w:p>" + item(1, 0, "y");
    FileText text = Docx.of(body).numbering(LIST).read();

    assertThat(text.text()).isEqualTo("1. x\n2. y\n");
    assertThat(text.notes())
        .extracting(FileText.Note::message)
        .containsExactly("1 tracked deletion was left out, from \"gonegone too\"");
  }

  @Test
  void lastParagraphIsReadThoughItsMarkWasDeleted() throws UnreadableFileException {
    assertThat(read(p("x") + "<w:p><w:pPr>" + deletedMark() + "</w:pPr>" + r("y") + "</w:p>"))
        .isEqualTo("x\ny\n");
    assertThat(read("<w:p><w:pPr>" + deletedMark() + "</w:pPr>" + r("y") + "</w:p>"
            + table(row(cell(p("a"))))))
        .isEqualTo("y\na\n");
  }

  @Test
  void lastItemThatWasDeletedOrHiddenHasNoNumber() throws UnreadableFileException {
    String deleted =
        "<w:p><w:pPr>" + numbered(0) + deletedMark() + "</w:pPr>" + del("gone") + "</w:p>";
    String hidden = "<w:p><w:pPr>" + numbered(0) + "<w:rPr><w:vanish/></w:rPr></w:pPr>"
        + hidden("gone") + "</w:p>";

    assertThat(Docx.of(item(1, 0, "x") + deleted).numbering(LIST).read().text().strip())
        .isEqualTo("1. x");
    assertThat(Docx.of(item(1, 0, "x") + hidden).numbering(LIST).read().text().strip())
        .isEqualTo("1. x");
  }

  @Test
  void insertedParagraphMarkIsAMark() throws UnreadableFileException {
    assertThat(read("<w:p><w:pPr><w:rPr><w:ins" + CHANGE + "/></w:rPr></w:pPr>" + ins(r("x"))
            + "</w:p>" + p("y")))
        .isEqualTo("x\ny\n");
  }

  @Test
  void deletedRowsAndCellsAreNoText() throws UnreadableFileException {
    String deletedRow =
        "<w:tr><w:trPr><w:del" + CHANGE + "/></w:trPr>" + cell(p("gone")) + "</w:tr>";
    String deletedCell =
        "<w:tc><w:tcPr><w:cellDel" + CHANGE + "/></w:tcPr>" + p("gone") + "</w:tc>";
    FileText text = Docx.of(table(
            row(cell(p("a"))) + deletedRow + "<w:tr>" + deletedCell + cell(p("b")) + "</w:tr>"))
        .read();

    assertThat(text.text()).isEqualTo("a\nb\n");
    assertThat(text.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.message()).contains("tracked deletion", "gone"));
  }

  @Test
  void commentsAreNoTextAndReported() throws UnreadableFileException {
    FileText text = Docx.of("<w:p>" + r("To thank ") + "<w:commentRangeStart w:id=\"4\"/>"
            + r("Panama") + "<w:commentRangeEnd w:id=\"4\"/>"
            + "<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference w:id=\"4\"/></w:r>"
            + "<w:r><w:commentReference w:id=\"5\"/></w:r></w:p>")
        .related(
            "comments",
            "comments",
            "<w:comment w:id=\"4\" w:author=\"A\"><w:p><w:r><w:annotationRef/></w:r>"
                + r("Why not Belize?") + "</w:p></w:comment><w:comment w:id=\"5\"/>")
        .read();

    assertThat(text.text()).isEqualTo("To thank Panama\n");
    assertThat(text.notes())
        .containsExactly(
            new FileText.Note(15, 15, "2 comments were left out, from \"Why not Belize?\""));
  }

  // Hidden text

  @Test
  void hiddenTextIsNoText() throws UnreadableFileException {
    FileText text = Docx.of("<w:p>" + r("a") + hidden("secret ") + hidden("plan") + r("b")
            + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr>" + t("c") + "</w:r></w:p>")
        .read();

    assertThat(text.text()).isEqualTo("abc\n");
    assertThat(text.notes())
        .containsExactly(
            new FileText.Note(1, 1, "1 piece of hidden text was left out, from \"secret plan\""));
  }

  @Test
  void stylesHideTextAndMarks() throws UnreadableFileException {
    String styles =
        "<w:style w:type=\"character\" w:styleId=\"Hid\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Heir\"><w:basedOn w:val=\"Hid\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"HidP\"><w:pPr>" + numbered(0)
            + "</w:pPr><w:rPr><w:vanish/></w:rPr></w:style>";
    String body =
        "<w:p>" + r("a") + "<w:r><w:rPr><w:rStyle w:val=\"Heir\"/></w:rPr>" + t("b") + "</w:r>"
            + r("c") + "</w:p>" + p("<w:pStyle w:val=\"HidP\"/>", "hidden item") + item(1, 0, "d");

    assertThat(Docx.of(body).styles(styles).numbering(LIST).read().text()).isEqualTo("ac\n1. d\n");
  }

  @Test
  void separatorOfStylesJoinsAHeadingWithItsText() throws UnreadableFileException {
    assertThat(read("<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>" + r("Health. ")
            + "</w:p>" + p("To thank Canada.")))
        .isEqualTo("Health. To thank Canada.\n");
  }

  // Fields

  @Test
  void codesOfFieldsAreNoTextAndTheirResultsAre() throws UnreadableFileException {
    assertThat(read("<w:p>" + r("on ") + fieldChar("begin")
            + instruction(" DATE \\@ \"d MMMM yyyy\" ") + fieldChar("separate") + r("3 May 2023")
            + fieldChar("end") + r(", see ") + "<w:fldSimple w:instr=\" REF a \">" + r("item 2")
            + "</w:fldSimple>" + r(".") + "</w:p>"))
        .isEqualTo("on 3 May 2023, see item 2.\n");
  }

  @Test
  void fieldsStandInsideOfFields() throws UnreadableFileException {
    assertThat(read("<w:p>" + fieldChar("begin") + instruction("IF ") + fieldChar("begin")
            + instruction("PAGE") + fieldChar("separate") + r("7")
            + fieldChar("end") + instruction(" = 7 ") + fieldChar("separate") + r("a")
            + fieldChar("begin") + instruction("REF") + fieldChar("separate") + r("b")
            + fieldChar("end") + r("c") + fieldChar("end") + r("d") + "</w:p>"))
        .isEqualTo("abcd\n");
  }

  @Test
  void fieldMaySpanParagraphs() throws UnreadableFileException {
    assertThat(read("<w:p>" + fieldChar("begin") + instruction("TOC") + fieldChar("separate")
            + r("a") + "</w:p>" + p("b") + "<w:p>" + fieldChar("end") + r("c") + "</w:p>"))
        .isEqualTo("a\nb\nc\n");
  }

  @Test
  void fieldThatNeverEndsHidesNothingUnseen() throws UnreadableFileException {
    FileText text = Docx.of(
            p("a") + "<w:p>" + fieldChar("begin") + instruction("REF") + "</w:p>" + p("lost"))
        .read();

    assertThat(text.text().lines().filter(line -> !line.isBlank())).containsExactly("a");
    assertThat(text.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.message()).contains("code of a field", "lost"));
  }

  @Test
  void numberThatOnlyWordKnowsIsReported() throws UnreadableFileException {
    FileText text = Docx.of("<w:p>" + fieldChar("begin") + instruction(" LISTNUM ")
            + fieldChar("end") + r("To thank") + "</w:p>")
        .read();

    assertThat(text.text()).isEqualTo("To thank\n");
    assertThat(text.notes())
        .extracting(FileText.Note::message)
        .containsExactly("1 field has no text that can be read");
  }

  // What wraps text

  @Test
  void whatWrapsTextIsTransparent() throws UnreadableFileException {
    assertThat(read("<w:p><w:hyperlink r:id=\"rId9\">" + r("a")
            + "</w:hyperlink><w:smartTag w:element=\"country-region\"><w:smartTagPr/>" + r("b")
            + "</w:smartTag><w:customXml w:element=\"x\">" + r("c")
            + "</w:customXml><w:bdo w:val=\"ltr\">" + r("d") + "</w:bdo></w:p>"
            + "<w:sdt><w:sdtPr><w:alias w:val=\"Title\"/><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>"
            + p("e") + "<w:p><w:sdt><w:sdtContent>"
            + r("f") + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"))
        .isEqualTo("abcd\ne\nf\n");
  }

  @Test
  void promptOfAnEmptyFormFieldIsNoText() throws UnreadableFileException {
    FileText text = Docx.of(
            "<w:p>" + r("Place: ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + r("Click here") + "</w:sdtContent></w:sdt></w:p>")
        .read();

    assertThat(text.text()).isEqualTo("Place: \n");
    assertThat(text.notes())
        .containsExactly(
            new FileText.Note(7, 7, "1 empty form field was left out, from \"Click here\""));
  }

  @Test
  void alternativesAreReadOnce() throws UnreadableFileException {
    String both = "<mc:AlternateContent><mc:Choice Requires=\"w14\">" + r("new")
        + "</mc:Choice><mc:Choice Requires=\"w15\">" + r("other") + "</mc:Choice><mc:Fallback>"
        + r("old") + "</mc:Fallback></mc:AlternateContent>";
    String onlyOld =
        "<mc:AlternateContent><mc:Fallback>" + r(" old") + "</mc:Fallback></mc:AlternateContent>";

    assertThat(read("<w:p>" + both + onlyOld + "</w:p>")).isEqualTo("new old\n");
  }

  @Test
  void textBoxesFollowTheirParagraph() throws UnreadableFileException {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wps:txbx><w:txbxContent>"
            + p("GOBIERNO DE")
            + p("PANAMÁ")
            + "</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
            + p("GOBIERNO DE") + p("PANAMÁ")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    FileText text = Docx.of("<w:p><w:pPr>" + numbered(0) + "</w:pPr>" + r("To thank ") + box
            + r("Canada.") + "</w:p>" + item(1, 0, "x"))
        .numbering(LIST)
        .read();

    assertThat(text.text()).isEqualTo("1. To thank Canada.\n\nGOBIERNO DE\nPANAMÁ\n\n2. x\n");
    assertThat(text.notes()).isEmpty();
  }

  @Test
  void itemsOfATextBoxCountWithTheList() throws UnreadableFileException {
    String box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + item(1, 0, "y")
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

    assertThat(Docx.of(item(1, 0, "x") + "<w:p>" + box + "</w:p>" + item(1, 0, "z"))
            .numbering(LIST)
            .read()
            .text()
            .lines()
            .filter(line -> !line.isBlank()))
        .containsExactly("1. x", "2. y", "3. z");
  }

  @Test
  void picturesAreReportedWithTheirDescription() throws UnreadableFileException {
    String picture =
        "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"Map of the shelters\"/></wp:inline></w:drawing></w:r>";
    FileText text = Docx.of("<w:p>" + r("x") + picture + picture + "</w:p>").read();

    assertThat(text.text()).isEqualTo("x\n");
    assertThat(text.notes())
        .containsExactly(new FileText.Note(
            1, 1, "2 pictures or drawings were left out, from \"Map of the shelters\""));
  }

  @Test
  void placesInCellsAndBehindTablesAreThoseOfTheText() throws UnreadableFileException {
    String picture = "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:r><w:drawing/></w:r></w:p>";
    FileText inCell = Docx.of(p("x") + table(row(cell(p("a")) + cell(picture) + cell(p("b")))))
        .read();
    FileText alone =
        Docx.of(p("x") + table(row(cell(picture + p("a") + p("b"))))).read();
    FileText behind =
        Docx.of(table(row(cell(p("a")))) + "<w:altChunk/>" + p("x")).read();

    assertThat(inCell.text()).isEqualTo("x\na\tb\n");
    assertThat(inCell.notes()).extracting(FileText.Note::start).containsExactly(3);
    assertThat(alone.text()).isEqualTo("x\na\nb\n");
    assertThat(alone.notes()).extracting(FileText.Note::start).containsExactly(1);
    assertThat(behind.notes()).extracting(FileText.Note::start).containsExactly(1);
  }

  @Test
  void formulasAreReadLetterByLetter() throws UnreadableFileException {
    assertThat(
            read(
                "<w:p>" + r("about ")
                    + "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>"))
        .isEqualTo("about 12\n");
  }

  @Test
  void embeddedDocumentsAreReported() throws UnreadableFileException {
    FileText text = Docx.of(p("x") + "<w:altChunk r:id=\"rId5\"/>").read();

    assertThat(text.notes())
        .containsExactly(new FileText.Note(1, 1, "1 embedded document was left out"));
  }

  // Paragraphs and tables

  @Test
  void emptyParagraphsAreEmptyLinesAndHeadingsAreSetApart() throws UnreadableFileException {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Head\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>";
    String heading = p("<w:pStyle w:val=\"Head\"/>", "CONCLUSIONS");

    assertThat(Docx.of(heading + p("x") + heading + p("y") + "<w:p/>" + heading
                + "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:p>" + p("z"))
            .styles(styles)
            .read()
            .text())
        .isEqualTo("CONCLUSIONS\nx\n\nCONCLUSIONS\ny\n\nCONCLUSIONS\n\nz\n");
  }

  @Test
  void rowOfATableWithOneLineACellIsALine() throws UnreadableFileException {
    assertThat(
            read(table(row(cell(p("Workshop")) + cell(p("3 May")) + cell(p("")) + cell(p("Panama")))
                + row(cell("<w:p/>")))))
        .isEqualTo("Workshop\t3 May\tPanama\n");
  }

  @Test
  void cellsOfALayoutAreReadOneAfterTheOther() throws UnreadableFileException {
    assertThat(read(table(row(cell(p("a") + "<w:p/>" + p("b") + "<w:p/>") + cell(p("c")))
            + row(cell(p("Health")) + cell(p("1. To thank"))))))
        .isEqualTo("a\n\nb\nc\nHealth\n1. To thank\n");
  }

  @Test
  void numberInACellOfItsOwnStandsBeforeItsText() throws UnreadableFileException {
    String numbers = row(cell(item(1, 0, "")) + cell(p("To thank")))
        + row(cell(item(1, 0, "")) + cell(p("To ask")));

    assertThat(Docx.of(table(numbers)).numbering(LIST).read().text())
        .isEqualTo("1.\tTo thank\n2.\tTo ask\n");
  }

  @Test
  void automaticNumbersInTheMiddleOfARowBeginALine() throws UnreadableFileException {
    assertThat(Docx.of(table(row(cell(p("Health")) + cell(item(1, 0, "To thank")))))
            .numbering(LIST)
            .read()
            .text())
        .isEqualTo("Health\n1. To thank\n");
  }

  @Test
  void tablesStandInsideOfTables() throws UnreadableFileException {
    assertThat(read(table(row(cell(p("a") + table(row(cell(p("b")) + cell(p("c")))) + "<w:p/>")
            + cell(p("d"))))))
        .isEqualTo("a\nb\tc\nd\n");
    assertThat(read(table("<w:sdt><w:sdtContent>"
            + row("<w:sdt><w:sdtContent>" + cell(p("x")) + "</w:sdtContent></w:sdt>")
            + "</w:sdtContent></w:sdt>")))
        .isEqualTo("x\n");
  }

  // Notes, heads and feet of pages

  @Test
  void notesStandBehindTheirParagraphAndDoNotBreakTheSentence() throws UnreadableFileException {
    String notes =
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
            + r(" Canada reserved its position.") + "</w:p></w:footnote><w:footnote w:id=\"3\">"
            + p("Second.") + p("More.") + "</w:footnote><w:footnote w:id=\"4\">" + p("Never cited.")
            + "</w:footnote>";
    FileText text = Docx.of("<w:p><w:pPr>" + numbered(0) + "</w:pPr>" + r("To ask Belize")
            + note("footnote", 2, "") + r(" and Mexico") + note("footnote", 3, "")
            + r(" to report.") + "</w:p>" + item(1, 0, "y"))
        .numbering(LIST)
        .related("footnotes", "footnotes", notes)
        .read();

    assertThat(text.text())
        .isEqualTo(
            "1. To ask Belize and Mexico to report.\n[1]  Canada reserved its position.\n[2] Second.\nMore.\n2. y\n");
    assertThat(text.notes())
        .containsExactly(
            new FileText.Note(
                16,
                16,
                "2 notes were put behind their paragraphs, and their marks taken out of the sentences, from \"Canada reserved its position.\""));
  }

  @Test
  void endnotesCountWithRomanNumbersAndAMarkMayBeASign() throws UnreadableFileException {
    FileText text = Docx.of("<w:p>" + r("x") + note("endnote", 1, "") + note("footnote", 1, t("*"))
            + r("y") + "</w:p>" + "<w:p>" + r("z") + note("footnote", 1, "") + "</w:p>")
        .related("footnotes", "footnotes", "<w:footnote w:id=\"1\">" + p("Foot") + "</w:footnote>")
        .related("endnotes", "endnotes", "<w:endnote w:id=\"1\">" + p("End") + "</w:endnote>")
        .read();

    assertThat(text.text()).isEqualTo("xy\n[i] End\n[*] Foot\nz\n");
  }

  @Test
  void headsAndFeetOfPagesAreAsides() throws UnreadableFileException {
    Docx docx = Docx.of(
            p("x")
                + "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"H1\"/></w:sectPr></w:pPr></w:p>"
                + p("y")
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"H2\"/><w:headerReference w:type=\"first\" r:id=\"H3\"/><w:footerReference w:type=\"default\" r:id=\"F1\"/></w:sectPr>")
        .header("H1", p("Regional Conference on Migration"))
        .header("H2", p("Regional Conference on Migration"))
        .header("H3", "<w:p/>")
        .header(
            "F1",
            "<w:p>" + r("Page ") + "<w:fldSimple w:instr=\"PAGE\">" + r("1")
                + "</w:fldSimple></w:p>");
    FileText text = docx.read();

    assertThat(text.text()).isEqualTo("Regional Conference on Migration\nx\n\ny\nPage 1\n");
    assertThat(text.asides())
        .extracting(aside -> text.text().substring(aside.start(), aside.end()))
        .containsExactly("Regional Conference on Migration", "Page 1");
  }

  // Forms of the file

  @Test
  void strictFormOfTheStandardIsRead() throws UnreadableFileException {
    assertThat(Docx.of(item(1, 0, "x")).numbering(LIST).strict().read().text()).isEqualTo("1. x\n");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, true",
    "UTF-16LE, false",
    "UTF-16BE, true",
    "UTF-16BE, false",
    "UTF-8, true",
    "UTF-8, false"
  })
  void partsMayBeInUtf8AndUtf16(String charset, boolean mark) throws UnreadableFileException {
    assertThat(Docx.of(p("Señal “x”"))
            .encoded("word/document.xml", Charset.forName(charset), mark)
            .read()
            .text())
        .isEqualTo("Señal “x”\n");
  }

  @Test
  void theTextIsFoundByItsRelationshipAndNotByItsName() throws UnreadableFileException {
    Docx docx = Docx.of(p("wrong"))
        .part(
            "_rels/.rels",
            Docx.rels(
                "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"/content/main%20text.xml\"/>"))
        .part(
            "content/main text.xml", Docx.of(item(1, 0, "right")).parts().get("word/document.xml"))
        .part(
            "content/_rels/main text.xml.rels",
            Docx.rels(
                "<Relationship Id=\"b\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" Target=\"../lists/n.xml\"/>"))
        .part("lists/n.xml", Docx.of("").numbering(LIST).parts().get("word/numbering.xml"));

    assertThat(docx.read().text()).isEqualTo("1. right\n");
  }

  private static String read(String body) throws UnreadableFileException {
    return Docx.of(body).read().text();
  }

  private static String del(String text) {
    return "<w:del" + CHANGE + "><w:r><w:delText xml:space=\"preserve\">" + text
        + "</w:delText></w:r></w:del>";
  }

  private static String ins(String xml) {
    return "<w:ins" + CHANGE + ">" + xml + "</w:ins>";
  }

  private static String deletedMark() {
    return "<w:rPr><w:del" + CHANGE + "/></w:rPr>";
  }

  private static String numbered(int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>";
  }

  private static String hidden(String text) {
    return "<w:r><w:rPr><w:vanish/></w:rPr>" + t(text) + "</w:r>";
  }

  private static String fieldChar(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String instruction(String code) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + code + "</w:instrText></w:r>";
  }

  private static String note(String kind, int id, String mark) {
    return "<w:r><w:" + kind + "Reference w:id=\"" + id + "\""
        + (mark.isEmpty() ? "" : " w:customMarkFollows=\"1\"") + "/>" + mark + "</w:r>";
  }

  private static String table(String rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
  }

  private static String row(String cells) {
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cells + "</w:tr>";
  }

  private static String cell(String content) {
    return "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>" + content + "</w:tc>";
  }
}
