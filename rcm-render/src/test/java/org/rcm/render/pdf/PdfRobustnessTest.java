package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.rcm.render.pdf.InventedReports.item;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Meeting;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;

class PdfRobustnessTest {
  private static final String PDF_START = "%PDF-";
  private static final String SENTENCE =
      "To thank the Member Countries for the reports that they submitted. ";

  @Test
  void setsADeclarationWithoutConclusionsAndWithoutFacts() {
    byte[] file = render(report("Declaration", List.of()));

    assertThat(ReadPdf.pageCount(file)).isEqualTo(1);
    assertThat(ReadPdf.aloud(file))
        .contains("This document has no numbered conclusions.")
        .doesNotContain("Participants");
  }

  @Test
  void setsItemsOfAllLevels() {
    Conclusion deepest =
        item(number(ConclusionNumber.MAX_DEPTH), "xviii.", SENTENCE.repeat(3)).build();
    for (int depth = ConclusionNumber.MAX_DEPTH - 1; depth >= 1; depth--) {
      deepest =
          item(number(depth), depth + ".", SENTENCE + depth).addChild(deepest).build();
    }
    byte[] file = render(with(deepest));

    assertThat(ReadPdf.aloud(file))
        .contains(SENTENCE + "1", SENTENCE + "31", "xviii.", SENTENCE.repeat(3).strip());
    assertThat(ReadPdf.pageCount(file)).isLessThanOrEqualTo(4);
    assertStaysOnThePaper(file);
  }

  private static String number(int depth) {
    return "1" + ".a".repeat(depth - 1);
  }

  @Test
  void setsAnItemThatIsLongerThanAPage() {
    byte[] file = render(with(item("1", "1.", SENTENCE.repeat(300)).build()));

    assertThat(ReadPdf.aloud(file)).contains(SENTENCE.repeat(300).strip());
    assertThat(ReadPdf.pageCount(file)).isBetween(5, 8);
  }

  @Test
  void setsItemsWithoutTextOrLabel() {
    Report report = with(
        item("1", "1.", "").build(),
        item("2", "", "Without label.").build(),
        item("3", "", "").build(),
        item("4", "4.", "")
            .addChild(item("4.a", "a.", "Below an empty one.").build())
            .build());

    assertThat(ReadPdf.aloud(render(report)))
        .containsSubsequence("1.", "Without label.", "4.", "a.", "Below an empty one.");
  }

  @Test
  void setsLabelsThatAreWiderThanTheirMargin() {
    String wide = "Conclusion number one of the first part:";
    Report report = with(
        item("1", wide, "Text.")
            .addChild(item("1.a", "first of the items below", "Below.").build())
            .build(),
        item("2", wide.repeat(10), "").build());

    assertThat(ReadPdf.aloud(render(report)))
        .containsSubsequence(wide, "Text.", "first of the items below", "Below.");
    assertStaysOnThePaper(render(report));
  }

  @Test
  void cutsWordsThatAreWiderThanTheMeasure() {
    String url = "https://example.org/" + "a".repeat(300) + "?b=" + "ñ".repeat(200);
    byte[] file = render(with(item("1", "1.", url)
        .addChild(item("1.a", "a.", "W".repeat(500)).build())
        .build()));

    assertThat(ReadPdf.aloud(file)).contains(url, "W".repeat(500));
    assertStaysOnThePaper(file);
  }

  @Test
  void setsTitlesOfAnyLength() {
    for (int words : new int[] {1, 10, 30, 400}) {
      String title = "MEETING OF THE REGIONAL ".repeat(words).strip();
      byte[] file = render(report(title, List.of(item("1", "1.", SENTENCE).build())));

      assertThat(ReadPdf.aloud(file)).contains(title);
      assertStaysOnThePaper(file);
    }
  }

  @Test
  void setsTwoThousandItems() {
    List<Conclusion> items = IntStream.rangeClosed(1, 2000)
        .mapToObj(i -> item("" + i, i + ".", SENTENCE + i)
            .addCommitment(Commitment.builder()
                .id(i + "#1")
                .act(Act.REQUEST)
                .action("do the task " + i)
                .build())
            .build())
        .toList();
    long start = System.nanoTime();
    byte[] file = render(with(items.toArray(Conclusion[]::new)));

    assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(30_000_000_000L);
    assertThat(ReadPdf.aloud(file))
        .contains(SENTENCE + "1\n", SENTENCE + "2000", "do the task 2000");
    assertThat(ReadPdf.furniture(file, 1)).contains("Page 1 of " + ReadPdf.pageCount(file));
  }

  @Test
  void repeatsTheHeadOfATableOnEachPageButReadsItOnce() {
    List<Conclusion> items = IntStream.rangeClosed(1, 60)
        .mapToObj(i -> item("" + i, i + ".", "Item " + i + ".")
            .addCommitment(Commitment.builder()
                .id(i + "#1")
                .act(Act.REQUEST)
                .action(SENTENCE.strip())
                .build())
            .build())
        .toList();
    byte[] file = render(with(items.toArray(Conclusion[]::new)));

    List<String> withHead = ReadPdf.pages(file).stream()
        .filter(text -> text.contains("What is to be done"))
        .toList();
    assertThat(withHead).hasSizeGreaterThan(1);
    assertThat(ReadPdf.aloud(file)).containsOnlyOnce("What is to be done");
  }

  @Test
  void neverLeavesTheNameOfAPartyAloneAndRepeatsItOverleaf() {
    for (int first = 1; first < 60; first += 3) {
      byte[] file = render(with(promises(first, 50)));

      List<String> pages = ReadPdf.pages(file).stream()
          .filter(page -> page.contains("What is to be done"))
          .toList();
      assertThat(pages).hasSizeGreaterThan(1);
      for (String page : pages) {
        assertThat(page)
            .contains("What is to be done Due Responsible: ")
            .doesNotContainPattern(
                "Responsible: [A-Z]\\w+( \\(continued\\))? (Responsible|Regional)");
      }
      assertThat(ReadPdf.aloud(file))
          .containsOnlyOnce("Responsible: Canada")
          .containsOnlyOnce("Responsible: Mexico")
          .doesNotContain("continued");
    }
  }

  private static Conclusion[] promises(int ofCanada, int ofMexico) {
    return IntStream.rangeClosed(1, ofCanada + ofMexico)
        .mapToObj(i -> item("" + i, i + ".", "Item " + i + ".")
            .addCommitment(Commitment.builder()
                .id(i + "#1")
                .act(Act.REQUEST)
                .addResponsible(InventedReports.party(i <= ofCanada ? "CA" : "MX"))
                .action("do the task " + i)
                .build())
            .build())
        .toArray(Conclusion[]::new);
  }

  @Test
  void findsLinksInLongTextsInReasonableTime() {
    String text =
        "conclusion 1" + "a".repeat(40) + " (https://example.org/)))) “de la https://x.org en”, ";
    long start = System.nanoTime();
    byte[] file = render(with(item("1", "1.", text.repeat(3000)).build()));

    assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(30_000_000_000L);
    assertThat(PDF_START).isEqualTo(new String(file, 0, 5, StandardCharsets.US_ASCII));
  }

  @Test
  void setsATableRowThatIsLongerThanAPage() {
    String action = SENTENCE.repeat(150).strip();
    byte[] file = render(with(item("1", "1.", "Item.")
        .addCommitment(
            Commitment.builder().id("1#1").act(Act.REQUEST).action(action).build())
        .build()));

    assertThat(ReadPdf.aloud(file).split("submitted\\.", -1)).hasSize(151);
    assertThat(ReadPdf.pages(file)).allMatch(page -> page.contains("Page "));
    assertStaysOnThePaper(file);
  }

  @Test
  void survivesTextOfAllScripts() {
    StringBuilder all = new StringBuilder();
    for (int c = 0x20; c < 0x3000; c++) {
      if (Character.isDefined(c) && Character.getType(c) != Character.CONTROL) {
        all.appendCodePoint(c).append(c % 7 == 0 ? " " : "");
      }
    }
    assertThatCode(() -> render(with(item("1", "1.", all.toString()).build())))
        .doesNotThrowAnyException();
  }

  private static void assertStaysOnThePaper(byte[] file) {
    ReadPdf.open(file, document -> {
      List<TextPosition> glyphs = ReadPdf.glyphs(document);
      double left = glyphs.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
      double right = glyphs.stream()
          .mapToDouble(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj())
          .max()
          .orElseThrow();
      assertThat(left).isGreaterThan(61.9);
      assertThat(right).isLessThan(595.3 - 61.9);
      return true;
    });
  }

  private static Report with(Conclusion... conclusions) {
    return InventedReports.with(List.of(conclusions));
  }

  private static Report report(String title, List<Conclusion> conclusions) {
    return Report.builder()
        .kind(ReportKind.DECLARATION)
        .language(Locale.FRENCH)
        .title(title)
        .meeting(Meeting.builder().title(title).build())
        .conclusions(conclusions)
        .build();
  }

  private static byte[] render(Report report) {
    return PdfRenderer.create().renderToBytes(report);
  }
}
