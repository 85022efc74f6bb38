package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.render.pdf.InventedReports.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Conclusion;
import org.rcm.model.Report;

/** The tree of tags, by which those hear the document who do not see it. */
class PdfStructureTest {
  private static final Report LINKED = InventedReports.with(List.of(
      item(
              "1",
              "1.",
              "To publish the guidelines (see https://example.org/guía?a=1) and write to info@example.org.")
          .addChild(
              item("1.a", "a.", "To follow up on conclusions 2.a, 1(a) and 2, and on conclusion 9.")
                  .build())
          .build(),
      item("2", "2.", "To implement conclusion 1 of the previous meeting.")
          .addChild(item(
                  "2.a",
                  "a.",
                  "To recall the words “la protección de los niños es una obligación de todos” and conclusion 1.a.")
              .build())
          .addChild(item(
                  "2.b",
                  "b.",
                  "Presentar a la Secretaría el informe de los grupos de trabajo, según la conclusión 2.")
              .build())
          .build()));

  static Stream<byte[]> files() {
    return Stream.of(
        PdfRenderer.create().renderToBytes(InventedReports.english()),
        PdfRenderer.create().renderToBytes(InventedReports.spanish()),
        PdfRenderer.create().renderToBytes(LINKED),
        PdfRenderer.builder()
            .labelLanguage(Locale.ENGLISH)
            .draftMark(true)
            .letterhead("Ministry of Seaside Affairs", "https://example.org")
            .logo(Logos.png(), "A lighthouse")
            .build()
            .renderToBytes(InventedReports.spanish()));
  }

  static Stream<Report> reports() {
    return Stream.of(InventedReports.english(), InventedReports.spanish(), LINKED);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void readsTheReportInItsOrder(Report report) {
    List<String> expected = new ArrayList<>();
    report.conclusions().forEach(conclusion -> addInOrder(expected, conclusion));
    TagTree tree = TagTree.of(PdfRenderer.create().renderToBytes(report));

    List<String> read = tree.all()
        .filter(element -> List.of("Lbl", "P", "H3").contains(element.kind()))
        .map(element -> element.text().strip())
        .filter(expected::contains)
        .toList();
    assertThat(read).isEqualTo(expected);
  }

  private static void addInOrder(List<String> texts, Conclusion conclusion) {
    texts.add(conclusion.label());
    texts.add(conclusion.text());
    conclusion.children().forEach(child -> {
      boolean begins = child.section().isPresent()
          && !child.section().equals(conclusion.section())
          && !texts.contains(child.section().get());
      if (begins) {
        texts.add(child.section().get());
      }
      addInOrder(texts, child);
    });
    conclusion.continuation().ifPresent(texts::add);
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasOneTitleAndSkipsNoLevelOfHeadings(byte[] file) {
    List<String> headings = TagTree.of(file)
        .all()
        .map(TagTree::kind)
        .filter(kind -> kind.matches("H[1-6]"))
        .toList();

    assertThat(headings.get(0)).isEqualTo("H1");
    assertThat(headings).containsOnlyOnce("H1").contains("H2");
    for (int i = 1; i < headings.size(); i++) {
      assertThat(headings.get(i).charAt(1) - headings.get(i - 1).charAt(1)).isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasALabelAndABodyInEveryItemOfAList(byte[] file) {
    TagTree tree = TagTree.of(file);

    assertThat(tree.all("LI"))
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.kinds()).containsExactly("Lbl", "LBody"));
    assertThat(tree.all("L")).allSatisfy(list -> {
      assertThat(list.kinds()).containsOnly("LI");
      assertThat(list.attribute("ListNumbering")).isNotNull();
    });
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysOfEveryHeadOfATableWhatItHeads(byte[] file) {
    TagTree tree = TagTree.of(file);

    assertThat(tree.all("TH"))
        .allSatisfy(head -> assertThat(head.attribute("Scope")).isIn("Row", "Column"));
    assertThat(tree.all("TR")).allSatisfy(row -> assertThat(row.kinds()).isNotEmpty());
    assertThat(tree.all("TD")).noneMatch(cell -> cell.kinds().contains("TD"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhereEveryLinkLeads(byte[] file) {
    assertThat(TagTree.of(file).all("Link")).allSatisfy(link -> {
      assertThat(link.text()).isNotBlank();
      assertThat(link.areas()).isNotEmpty().allSatisfy(area -> {
        assertThat(area.getString(COSName.CONTENTS)).isNotBlank();
        assertThat(area.getInt(COSName.STRUCT_PARENT)).isNotNegative();
      });
    });
  }

  @Test
  void linksAddressesAndReferencesToConclusionsThatThereAre() {
    TagTree tree = TagTree.of(PdfRenderer.create().renderToBytes(LINKED));

    assertThat(tree.all("Link").stream().map(link -> link.text().strip() + " -> " + target(link)))
        .containsExactly(
            "https://example.org/guía?a=1 -> https://example.org/gu%C3%ADa?a=1",
            "info@example.org -> mailto:info@example.org",
            "conclusions 2.a -> 2.a",
            "1(a) -> 1.a",
            "2 -> 2",
            "conclusion 1.a -> 1.a",
            "conclusión 2 -> 2");
  }

  private static String target(TagTree link) {
    COSDictionary area = link.areas().get(0);
    COSDictionary action = area.getCOSDictionary(COSName.A);
    if (action != null && action.containsKey(COSName.URI)) {
      return action.getString(COSName.URI);
    }
    return action == null ? area.getString(COSName.DEST) : action.getString(COSName.D);
  }

  @ParameterizedTest
  @MethodSource("files")
  void leadsSomewhereByEveryLinkInTheDocument(byte[] file) {
    List<String> names = ReadPdf.destinations(file);

    assertThat(TagTree.of(file).all("Link").stream()
            .map(PdfStructureTest::target)
            .filter(target -> !target.matches("[a-z]+:.*")))
        .isSubsetOf(names);
  }

  @Test
  void leadsFromTheTablesToTheConclusions() {
    TagTree tree = TagTree.of(PdfRenderer.create().renderToBytes(InventedReports.english()));

    assertThat(tree.all("TH").stream()
            .filter(head -> head.kinds().contains("Link"))
            .map(head -> target(head.kids().get(0))))
        .contains("2.b", "3.b.iii", "7.a");
  }

  @Test
  void marksPassagesInTheOtherLanguage() {
    TagTree tree = TagTree.of(PdfRenderer.create().renderToBytes(LINKED));

    assertThat(tree.all("Span").stream()
            .filter(span -> span.language() != null)
            .map(span -> span.language() + " " + span.text().strip()))
        .containsExactly(
            "es “la protección de los niños es una obligación de todos”",
            "es Presentar a la Secretaría el informe de los grupos de trabajo, según la",
            "es .");
  }

  @Test
  void marksTheLabelsInAnotherLanguageThanTheReport() {
    byte[] file = PdfRenderer.builder()
        .labelLanguage(Locale.ENGLISH)
        .build()
        .renderToBytes(InventedReports.spanish());

    assertThat(TagTree.of(file).all("H2"))
        .allSatisfy(heading -> assertThat(heading.language()).isEqualTo("en"));
  }

  @Test
  void describesTheLogo() {
    byte[] file = PdfRenderer.builder()
        .logo(Logos.png(), "A lighthouse")
        .build()
        .renderToBytes(InventedReports.english());

    List<TagTree> figures = TagTree.of(file).all("Figure");
    assertThat(figures).hasSize(1);
    assertThat(figures.get(0).dictionary().getString(COSName.ALT)).isEqualTo("A lighthouse");
    assertThat(TagTree.of(file).kinds()).startsWith("Figure");
  }

  @ParameterizedTest
  @MethodSource("files")
  void passesOverHeadAndFootAndDraftMark(byte[] file) {
    String read = TagTree.of(file).text();

    assertThat(read).doesNotContain("Page 1 of").doesNotContain("Página 1 de");
    assertThat(read).doesNotContain("DRAFT").doesNotContain("BORRADOR");
    assertThat(ReadPdf.furniture(file, 1)).containsAnyOf("Page 1 of", "Página 1 de");
  }
}
