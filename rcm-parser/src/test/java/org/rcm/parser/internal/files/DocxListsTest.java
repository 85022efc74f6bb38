package org.rcm.parser.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.parser.internal.files.Docx.definition;
import static org.rcm.parser.internal.files.Docx.instance;
import static org.rcm.parser.internal.files.Docx.item;
import static org.rcm.parser.internal.files.Docx.level;
import static org.rcm.parser.internal.files.Docx.p;
import static org.rcm.parser.internal.files.Docx.startOverride;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers of lists in Word documents are the markers that a reader sees. */
class DocxListsTest {
  private static final String DECIMALS = definition(
      0,
      level(0, "decimal", "%1."),
      level(1, "decimal", "%1.%2."),
      level(2, "decimal", "%1.%2.%3."));
  private static final String LETTERS = definition(
      0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), level(2, "lowerRoman", "%3."));
  private static final String ONE = instance(1, 0);

  @ParameterizedTest
  @CsvSource({
    "decimal,     1, 2, 3",
    "decimalZero, 01, 02, 03",
    "lowerLetter, a, b, c",
    "upperLetter, A, B, C",
    "lowerRoman,  i, ii, iii",
    "upperRoman,  I, II, III",
  })
  void writesNumbersInTheFormatOfTheLevel(String format, String first, String second, String third)
      throws UnreadableFileException {
    String list = definition(0, level(0, format, "%1)"));

    assertThat(read(list + ONE, item(1, 0, "x") + item(1, 0, "y") + item(1, 0, "z")))
        .isEqualTo(first + ") x\n" + second + ") y\n" + third + ") z\n");
  }

  @ParameterizedTest
  @CsvSource({
    "lowerLetter, 26, z, aa", "lowerLetter, 27, aa, bb", "upperLetter, 53, AAA, BBB",
    "lowerRoman, 3, iii, iv", "lowerRoman, 48, xlviii, xlix", "upperRoman, 1999, MCMXCIX, MM",
    "decimalZero, 9, 09, 10", "lowerLetter, 0, 0, a", "lowerRoman, 3999, mmmcmxcix, 4000",
  })
  void writesTheNumberBehindTheLastOfARow(String format, int start, String shown, String next)
      throws UnreadableFileException {
    String list = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\""
        + start + "\"/><w:numFmt w:val=\"" + format
        + "\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>";

    assertThat(read(list + ONE, item(1, 0, "x") + item(1, 0, "y")))
        .isEqualTo(shown + ". x\n" + next + ". y\n");
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, 1st, 2nd, 11th, 22nd",
    "es-MX, 1º, 2º, 11º, 22º",
    "de-DE, 1., 2., 11., 22.",
  })
  void writesOrdinalsInTheLanguageOfTheDocument(
      String language, String one, String two, String eleven, String twentyTwo)
      throws UnreadableFileException {
    String lists = definition(0, level(0, "ordinal", "%1"))
        + instance(1, 0)
        + instance(11, 0, startOverride(0, 11))
        + instance(22, 0, startOverride(0, 22));
    Docx docx = Docx.of(item(1, 0, "x") + item(1, 0, "y") + item(11, 0, "z") + item(22, 0, "a"))
        .numbering(lists)
        .styles("<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"" + language
            + "\"/></w:rPr></w:rPrDefault></w:docDefaults>");

    assertThat(docx.read().text())
        .isEqualTo(one + " x\n" + two + " y\n" + eleven + " z\n" + twentyTwo + " a\n");
  }

  @Test
  void writesNumbersOfAnExampleWithZeros() throws UnreadableFileException {
    String list = definition(
        0,
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/><mc:AlternateContent><mc:Choice Requires=\"w14\">"
            + "<w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/>"
            + "</mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1.\"/></w:lvl>");

    assertThat(read(list + ONE, item(1, 0, "x") + item(1, 0, "y"))).isEqualTo("009. x\n010. y\n");
  }

  @Test
  void writesDecimalsWhereAFormatIsNotKnownAndSaysSo() throws UnreadableFileException {
    String list = definition(0, level(0, "ideographTraditional", "%1."));
    FileText text =
        Docx.of(item(1, 0, "x") + item(1, 0, "y")).numbering(list + ONE).read();

    assertThat(text.text()).isEqualTo("1. x\n2. y\n");
    assertThat(text.notes()).singleElement().satisfies(note -> {
      assertThat(note.message())
          .isEqualTo(
              "2 numbers are written in ways that are not known; decimals stand for them, from \"1.\"");
      assertThat(note.start()).isEqualTo("1. x".length());
    });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Symbol      | &#xF0B7; | •",
        "Wingdings   | &#xF0A7; | ▪",
        "Wingdings   | &#xF0D8; | ➢",
        "Wingdings   | &#xF0FC; | ✓",
        "Wingdings   | §        | ▪",
        "Courier New | o        | ○",
        "OpenSymbol  | •        | •",
        "Calibri     | -        | -",
        "Unknown     | &#xE123; | •",
      })
  void writesTheBulletThatAReaderSees(String font, String character, String seen)
      throws UnreadableFileException {
    String list = definition(
        0,
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\""
            + character + "\"/><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font
            + "\" w:hint=\"default\"/></w:rPr></w:lvl>");

    assertThat(read(list + ONE, item(1, 0, "x") + item(1, 0, "y")))
        .isEqualTo(seen + " x\n" + seen + " y\n");
  }

  @Test
  void writesARoundBulletForAPicture() throws UnreadableFileException {
    String list = definition(0, level(0, "bullet", "", "<w:lvlPicBulletId w:val=\"0\"/>"));

    assertThat(read(list + ONE, item(1, 0, "x"))).isEqualTo("• x\n");
  }

  @Test
  void writesNoMarkerForALevelWithoutOne() throws UnreadableFileException {
    String list =
        definition(0, level(0, "none", "%1"), level(1, "none", "Annex"), level(2, "decimal", ""));

    assertThat(read(list + ONE, item(1, 0, "x") + item(1, 1, "y") + item(1, 2, "z")))
        .isEqualTo("x\nAnnex y\nz\n");
  }

  @Test
  void bulletWithoutTextIsLeftOutAndReported() throws UnreadableFileException {
    String list = definition(0, level(0, "bullet", "•"));
    FileText text = Docx.of(item(1, 0, "x") + item(1, 0, " ") + item(1, 0, "y"))
        .numbering(list + ONE)
        .read();

    assertThat(text.text().lines().filter(line -> !line.isBlank())).containsExactly("• x", "• y");
    assertThat(text.notes())
        .extracting(FileText.Note::message)
        .containsExactly("1 bullet without text was left out");
  }

  @Test
  void numberWithoutTextIsShown() throws UnreadableFileException {
    assertThat(read(LETTERS + ONE, item(1, 0, "x") + item(1, 0, "") + item(1, 0, "y")))
        .isEqualTo("1. x\n2.\n3. y\n");
  }

  // Levels

  @Test
  void deeperLevelsBeginAgainBelowEachItem() throws UnreadableFileException {
    assertThat(read(
            LETTERS + ONE,
            item(1, 0, "x")
                + item(1, 1, "y")
                + item(1, 2, "z")
                + item(1, 1, "y")
                + item(1, 2, "z")
                + item(1, 0, "x")
                + item(1, 1, "y")))
        .isEqualTo("1. x\na) y\ni. z\nb) y\ni. z\n2. x\na) y\n");
  }

  @Test
  void markerMayHoldTheNumbersOfTheLevelsAbove() throws UnreadableFileException {
    assertThat(read(
            DECIMALS + ONE,
            item(1, 0, "x")
                + item(1, 1, "y")
                + item(1, 1, "y")
                + item(1, 2, "z")
                + item(1, 0, "x")
                + item(1, 1, "y")))
        .isEqualTo("1. x\n1.1. y\n1.2. y\n1.2.1. z\n2. x\n2.1. y\n");
  }

  @Test
  void levelThatWasLeftOutShowsItsFirstNumberAndIsNotCounted() throws UnreadableFileException {
    assertThat(read(
            DECIMALS + ONE, item(1, 1, "y") + item(1, 0, "x") + item(1, 2, "z") + item(1, 1, "y")))
        .isEqualTo("1.1. y\n1. x\n1.1.1. z\n1.1. y\n");
  }

  @Test
  void levelWithoutNumbersAddsNoneToDeeperOnes() throws UnreadableFileException {
    String list = definition(
        0, level(0, "decimal", "%1."), level(1, "bullet", "•"), level(2, "decimal", "%1.%2%3."));

    assertThat(read(list + ONE, item(1, 0, "x") + item(1, 1, "y") + item(1, 2, "z")))
        .isEqualTo("1. x\n• y\n1.1. z\n");
  }

  @Test
  void legalNumberingWritesAllLevelsAsDecimals() throws UnreadableFileException {
    String list = definition(
        0,
        level(0, "upperRoman", "%1."),
        level(1, "lowerLetter", "%1.%2.", "<w:isLgl/>"),
        level(2, "lowerLetter", "%1.%2.%3.", "<w:isLgl w:val=\"0\"/>"));

    assertThat(read(list + ONE, item(1, 0, "x") + item(1, 1, "y") + item(1, 2, "z")))
        .isEqualTo("I. x\n1.1. y\nI.a.a. z\n");
  }

  @Test
  void levelThatNeverRestartsCountsOn() throws UnreadableFileException {
    String list = definition(
        0,
        level(0, "decimal", "%1."),
        level(1, "lowerLetter", "%2.", "<w:lvlRestart w:val=\"0\"/>"));

    assertThat(
            read(list + ONE, item(1, 0, "x") + item(1, 1, "y") + item(1, 0, "x") + item(1, 1, "y")))
        .isEqualTo("1. x\na. y\n2. x\nb. y\n");
  }

  @Test
  void levelMayRestartOnlyBelowTheFirst() throws UnreadableFileException {
    String list = definition(
        0,
        level(0, "decimal", "%1."),
        level(1, "lowerLetter", "%2."),
        level(2, "lowerRoman", "%3.", "<w:lvlRestart w:val=\"1\"/>"));

    assertThat(read(
            list + ONE,
            item(1, 0, "x")
                + item(1, 1, "y")
                + item(1, 2, "z")
                + item(1, 1, "y")
                + item(1, 2, "z")
                + item(1, 0, "x")
                + item(1, 1, "y")
                + item(1, 2, "z")))
        .isEqualTo("1. x\na. y\ni. z\nb. y\nii. z\n2. x\na. y\ni. z\n");
  }

  @Test
  void levelThatIsNotDefinedHasNoMarker() throws UnreadableFileException {
    assertThat(read(
            LETTERS + ONE,
            item(1, 0, "x")
                + item(1, 7, "y")
                + item(1, 99, "z")
                + item(1, -1, "a")
                + item(1, 0, "x")))
        .isEqualTo("1. x\ny\nz\na\n2. x\n");
  }

  @Test
  void startThatIsNotSaidIsZero() throws UnreadableFileException {
    String list = definition(0, "<w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl>");

    assertThat(read(list + ONE, item(1, 0, "x") + item(1, 0, "y"))).isEqualTo("0. x\n1. y\n");
  }

  @ParameterizedTest
  @CsvSource({"tab, '1. x'", "space, '1. x'", "nothing, '1. x'"})
  void markerNeverRunsIntoAWord(String suffix, String line) throws UnreadableFileException {
    String list = definition(0, level(0, "decimal", "%1.", "<w:suff w:val=\"" + suffix + "\"/>"));

    assertThat(read(list + ONE, item(1, 0, "x"))).isEqualTo(line + "\n");
  }

  @Test
  void markerWithNothingBehindItTakesTheSignOfTheText() throws UnreadableFileException {
    String list = definition(0, level(0, "decimal", "Annex %1", "<w:suff w:val=\"nothing\"/>"));

    assertThat(read(list + ONE, item(1, 0, ": map") + item(1, 0, " – list")))
        .isEqualTo("Annex 1: map\nAnnex 2 – list\n");
  }

  // Instances and definitions

  @Test
  void instancesOfOneDefinitionCountTogether() throws UnreadableFileException {
    assertThat(read(
            LETTERS + ONE + instance(2, 0), item(1, 0, "x") + item(2, 0, "y") + item(1, 0, "z")))
        .isEqualTo("1. x\n2. y\n3. z\n");
  }

  @Test
  void instancesOfDifferentDefinitionsDoNot() throws UnreadableFileException {
    String lists =
        definition(0, level(0, "decimal", "%1.")) + definition(5, level(0, "decimal", "%1)"));

    assertThat(
            read(lists + ONE + instance(2, 5), item(1, 0, "x") + item(2, 0, "y") + item(1, 0, "z")))
        .isEqualTo("1. x\n1) y\n2. z\n");
  }

  @Test
  void instanceMayStartAnewAndOthersGoOnFromThere() throws UnreadableFileException {
    assertThat(read(
            LETTERS + ONE + instance(2, 0, startOverride(0, 7)),
            item(1, 0, "x") + item(2, 0, "y") + item(2, 0, "z") + item(1, 0, "a")))
        .isEqualTo("1. x\n7. y\n8. z\n9. a\n");
  }

  @Test
  void startOfADeeperLevelHoldsEachTimeItBegins() throws UnreadableFileException {
    assertThat(read(
            LETTERS + instance(1, 0, startOverride(1, 3)),
            item(1, 0, "x")
                + item(1, 1, "y")
                + item(1, 0, "x")
                + item(1, 1, "y")
                + item(1, 1, "y")))
        .isEqualTo("1. x\nc) y\n2. x\nc) y\nd) y\n");
  }

  @Test
  void startOfALevelHoldsFromTheFirstItemOnThatLevel() throws UnreadableFileException {
    assertThat(read(
            DECIMALS + ONE + instance(2, 0, startOverride(0, 7)),
            item(1, 0, "x") + item(2, 1, "y") + item(2, 0, "z") + item(2, 0, "a")))
        .isEqualTo("1. x\n1.1. y\n7. z\n8. a\n");
  }

  @Test
  void instanceMayChangeALevel() throws UnreadableFileException {
    String changed =
        "<w:lvlOverride w:ilvl=\"1\">" + level(1, "upperLetter", "(%2)") + "</w:lvlOverride>";

    assertThat(read(
            LETTERS + ONE + instance(2, 0, changed),
            item(1, 0, "x") + item(1, 1, "y") + item(2, 1, "z") + item(2, 0, "a")))
        .isEqualTo("1. x\na) y\n(B) z\n2. a\n");
  }

  @Test
  void definitionMayBeThatOfANumberingStyle() throws UnreadableFileException {
    String lists = definition(0, "<w:styleLink w:val=\"Report\"/>", level(0, "decimal", "%1.-"))
        + definition(1, "<w:numStyleLink w:val=\"Report\"/>")
        + instance(1, 0)
        + instance(2, 1);
    String style =
        "<w:style w:type=\"numbering\" w:styleId=\"Report\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

    assertThat(Docx.of(item(2, 0, "x") + item(2, 0, "y"))
            .numbering(lists)
            .styles(style)
            .read()
            .text())
        .isEqualTo("1.- x\n2.- y\n");
    assertThat(Docx.of(item(2, 0, "x"))
            .numbering(lists.replace("<w:styleLink w:val=\"Report\"/>", ""))
            .styles(style)
            .read()
            .text())
        .isEqualTo("1.- x\n");
  }

  @Test
  void linksThatLeadNowhereGiveNoMarker() throws UnreadableFileException {
    String lists =
        definition(1, "<w:numStyleLink w:val=\"Gone\"/>") + instance(2, 1) + instance(3, 77);

    assertThat(read(lists, item(2, 0, "x") + item(3, 0, "y") + item(4, 0, "z")))
        .isEqualTo("x\ny\nz\n");
  }

  // Styles

  @Test
  void stylesNumberParagraphsAndTheirHeirs() throws UnreadableFileException {
    String styles = style("Item", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + style("Heir", "Item", "")
        + style("Heirs-Heir", "Heir", "");

    assertThat(
            Docx.of(p(styled("Item"), "x") + p(styled("Heir"), "y") + p(styled("Heirs-Heir"), "z"))
                .numbering(LETTERS + ONE)
                .styles(styles)
                .read()
                .text())
        .isEqualTo("1. x\n2. y\n3. z\n");
  }

  @Test
  void styleMayChangeOnlyTheLevel() throws UnreadableFileException {
    String styles = style("Item", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + style("Sub", "Item", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>");

    assertThat(Docx.of(p(styled("Item"), "x") + p(styled("Sub"), "y") + p(styled("Sub"), "z"))
            .numbering(LETTERS + ONE)
            .styles(styles)
            .read()
            .text())
        .isEqualTo("1. x\na) y\nb) z\n");
  }

  @Test
  void listMayBindALevelToAStyle() throws UnreadableFileException {
    String lists = definition(
            0,
            level(0, "decimal", "%1."),
            level(1, "lowerLetter", "%2.", "<w:pStyle w:val=\"Sub\"/>"))
        + ONE;
    String styles = style("Item", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + style("Sub", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");

    assertThat(Docx.of(p(styled("Item"), "x") + p(styled("Sub"), "y") + p(styled("Sub"), "z"))
            .numbering(lists)
            .styles(styles)
            .read()
            .text())
        .isEqualTo("1. x\na. y\nb. z\n");
  }

  @Test
  void paragraphMayChangeTheLevelOfItsStyle() throws UnreadableFileException {
    String styles = style("Item", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");

    assertThat(Docx.of(p(styled("Item"), "x")
                + p(styled("Item") + "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", "y"))
            .numbering(LETTERS + ONE)
            .styles(styles)
            .read()
            .text())
        .isEqualTo("1. x\na) y\n");
  }

  @Test
  void listZeroSwitchesNumberingOff() throws UnreadableFileException {
    String styles = style("Item", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + style("Plain", "Item", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>");

    assertThat(Docx.of(p(styled("Item"), "x")
                + p(styled("Plain"), "y")
                + p(styled("Item") + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "z")
                + p(styled("Item"), "a"))
            .numbering(LETTERS + ONE)
            .styles(styles)
            .read()
            .text())
        .isEqualTo("1. x\ny\nz\n2. a\n");
  }

  @Test
  void defaultStyleHoldsWhereNoneIsNamed() throws UnreadableFileException {
    String styles =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

    assertThat(Docx.of(p("x") + p(styled("Gone"), "y"))
            .numbering(LETTERS + ONE)
            .styles(styles)
            .read()
            .text())
        .isEqualTo("1. x\n2. y\n");
  }

  @Test
  void stylesThatAreBasedOnEachOtherInARingEndSomewhere() throws UnreadableFileException {
    String styles = style("A", "B", "")
        + style("B", "A", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + style("C", "C", "");

    assertThat(Docx.of(p(styled("A"), "x") + p(styled("C"), "y"))
            .numbering(LETTERS + ONE)
            .styles(styles)
            .read()
            .text())
        .isEqualTo("1. x\ny\n");
  }

  @Test
  void whatWasBeforeATrackedChangeOfPropertiesDoesNotCount() throws UnreadableFileException {
    String body =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/><w:ins w:id=\"1\" w:author=\"A\"/></w:numPr>"
            + "<w:pPrChange w:id=\"2\" w:author=\"A\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
            + Docx.r("x") + "</w:p>"
            + p(
                "<w:pPrChange w:id=\"3\" w:author=\"A\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>",
                "y");

    assertThat(read(LETTERS + ONE, body)).isEqualTo("1. x\ny\n");
  }

  private static String styled(String style) {
    return "<w:pStyle w:val=\"" + style + "\"/>";
  }

  private static String style(String id, String basedOn, String properties) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/>"
        + (basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>") + "<w:pPr>"
        + properties + "</w:pPr></w:style>";
  }

  private static String read(String numbering, String body) throws UnreadableFileException {
    return Docx.of(body).numbering(numbering).read().text();
  }
}
