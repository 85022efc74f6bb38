package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private static final TextStyle STYLE = Styles.BODY;

  @Test
  void keepsEveryLineWithinTheMeasure() {
    List<Line> lines =
        LineBreaker.paragraph("To thank the Member Countries. ".repeat(40), STYLE, 200);

    assertThat(lines)
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(line.width() - STYLE.spaceWidth()).isLessThan(200.1f));
  }

  @Test
  void endsAllLinesButTheLastWithASpace() {
    List<String> lines =
        texts(LineBreaker.paragraph("to thank the Member Countries for it", STYLE, 80));

    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.endsWith(" "));
    assertThat(String.join("", lines)).isEqualTo("to thank the Member Countries for it");
  }

  @Test
  void breaksBehindHyphensAndSlashesButNotInRangesOfNumbers() {
    assertThat(words("Vice-Ministerial and/or 19-20 July"))
        .containsExactly("Vice-", "Ministerial", "and/", "or", "19-20", "July");
  }

  @Test
  void setsNoTextInNoLine() {
    assertThat(LineBreaker.paragraph("  ", STYLE, 100)).isEmpty();
  }

  @Test
  void shortensWithAnEllipsis() {
    String text = "MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION";
    Line line = LineBreaker.shortened(text, STYLE, 150);

    assertThat(line.width()).isLessThanOrEqualTo(150);
    assertThat(text(line)).isEqualTo("MEETING OF THE …");
    assertThat(text(LineBreaker.shortened(text, STYLE, 1000))).isEqualTo(text);
  }

  private static List<String> words(String text) {
    return new WordSplitter(STYLE, 500)
        .words(text).stream().map(word -> word.fragments().get(0).text()).toList();
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(LineBreakerTest::text).toList();
  }

  private static String text(Line line) {
    return line.fragments().stream().map(Fragment::text).collect(Collectors.joining());
  }
}
