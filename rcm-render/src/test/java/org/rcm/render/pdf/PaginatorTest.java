package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages here hold about fifty lines of text. */
class PaginatorTest {
  private static final PageFrame FRAME = PageSize.A4.frame();
  private static final Tag TAG = Tag.document();
  private static final int LINES_OF_A_PAGE = 48;

  @Test
  void makesOnePageOfNothing() {
    assertThat(pages(new Galley())).containsExactly(List.of());
  }

  @Test
  void neverLeavesAHeadingAtTheFootOfAPage() {
    for (int lines = 1; lines < 2 * LINES_OF_A_PAGE; lines++) {
      Galley galley = new Galley();
      singleLines(galley, lines);
      galley.paragraph(TAG, Styles.HEADING, 0, lines("heading", 2));
      galley.keepWithNext();
      galley.paragraph(TAG, Styles.BODY, 0, lines("text", 3));

      assertThat(pages(galley))
          .as("%s lines", lines)
          .anySatisfy(
              page -> assertThat(page).contains("heading 1", "heading 2", "text 1", "text 2"));
    }
  }

  @Test
  void neverLeavesOneLineOfAParagraphAlone() {
    for (int lines = 1; lines < 2 * LINES_OF_A_PAGE; lines++) {
      Galley galley = new Galley();
      singleLines(galley, lines);
      galley.paragraph(TAG, Styles.BODY, 0, lines("text", 4));

      for (List<String> page : pages(galley)) {
        assertThat(page.stream().filter(line -> line.startsWith("text")).count())
            .as("%s lines", lines)
            .isIn(0L, 2L, 4L);
      }
    }
  }

  @Test
  void losesNoLineAndKeepsTheirOrder() {
    Galley galley = new Galley();
    singleLines(galley, 500);

    assertThat(pages(galley).stream().flatMap(List::stream))
        .hasSize(500)
        .isSortedAccordingTo((a, b) -> Integer.compare(number(a), number(b)));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 1000})
  void cutsWhereItMustIfNothingMayBeCut(int lines) {
    Galley galley = new Galley();
    for (int i = 1; i <= lines; i++) {
      galley.keepWithNext();
      galley.paragraph(TAG, Styles.BODY, 0, lines("line " + i, 1));
    }

    assertThat(pages(galley)).hasSize((lines + LINES_OF_A_PAGE) / (LINES_OF_A_PAGE + 1));
  }

  @Test
  void goesOnAfterAStripThatIsTallerThanThePage() {
    Galley galley = new Galley();
    galley.add(5000, List.of());
    singleLines(galley, 1);

    assertThat(pages(galley)).hasSize(2);
  }

  @Test
  void dropsTheBlankAtTheHeadOfAPageAndStaysAboveItsFoot() {
    Galley galley = new Galley();
    for (int i = 1; i <= 100; i++) {
      galley.space(30);
      galley.paragraph(TAG, Styles.BODY, 0, lines("line " + i, 1));
    }
    List<Page> pages = new Paginator(FRAME, galley.strips()).pages();

    assertThat(pages.get(1).content().get(0).bottom()).isEqualTo(FRAME.top() - Styles.BODY.lead());
    assertThat(pages)
        .allSatisfy(page ->
            assertThat(page.content()).allMatch(placed -> placed.bottom() >= FRAME.bottom()));
  }

  private static void singleLines(Galley galley, int count) {
    for (int i = 1; i <= count; i++) {
      galley.paragraph(TAG, Styles.BODY, 0, lines("line " + i, 1));
    }
  }

  private static int number(String line) {
    return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
  }

  private static List<Line> lines(String text, int count) {
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      lines.add(LineBreaker.single(count == 1 ? text : text + " " + i, Styles.BODY));
    }
    return lines;
  }

  private static List<List<String>> pages(Galley galley) {
    return new Paginator(FRAME, galley.strips())
        .pages().stream()
            .map(page -> page.content().stream()
                .map(placed -> text(placed.mark()))
                .filter(text -> !text.isEmpty())
                .toList())
            .toList();
  }

  private static String text(Mark mark) {
    return mark instanceof Mark.Text text
        ? text.line().fragments().stream().map(Fragment::text).collect(Collectors.joining())
        : "";
  }
}
