package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Severity;

/** No page makes the parser throw, however broken or ill meant it is. */
class HtmlRobustnessTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final List<String> PIECES = List.of(
      "<",
      ">",
      "</",
      "<p>",
      "</p>",
      "<ol>",
      "</ol>",
      "<ol start=-3 reversed type=i>",
      "<li>",
      "<li value=99999999999>",
      "<ul>",
      "<table>",
      "<tr>",
      "<td>",
      "</table>",
      "<br>",
      "<b>",
      "</i>",
      "<div style='display:",
      "<del>",
      "<sup>1",
      "<a href=x>",
      "<nav>",
      "<main>",
      "<aside>",
      "<h1>",
      "<pre>",
      "<button>",
      "<select><option>",
      "<!--",
      "-->",
      "<![if !x]>",
      "<style>li:before{content:counter(a,b) '",
      "</style>",
      "<script>",
      "</script>",
      "&",
      "&#0;",
      "&#x110000;",
      "\0",
      "\uFFFE",
      "<svg><p>",
      "<template>",
      "<math>",
      "\"",
      "'",
      "=",
      "<frameset>",
      "</body>",
      "</html>");

  static Stream<String> pages() throws IOException {
    Path sample = Samples.INVENTED.resolve("wg-labour-2023-05-16.txt");
    List<ReportParagraph> paragraphs = ReportParagraph.of(Samples.read(sample));
    return Stream.of(
        page("site-of-today.html"),
        page("site-of-old.html"),
        HtmlPages.semantic(paragraphs),
        HtmlPages.word(paragraphs));
  }

  private static String page(String name) throws IOException {
    try (InputStream in = HtmlRobustnessTest.class.getResourceAsStream("/pages/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyBeginningOfAPageIsRead(String page) throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length += 1 + length / 40) {
      check(new ByteArrayInputStream(bytes, 0, length));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyChangedPageIsRead(String page) throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      StringBuilder changed = new StringBuilder(page);
      for (int i = random.nextInt(40); i >= 0; i--) {
        int at = random.nextInt(changed.length());
        int end = Math.min(changed.length(), at + random.nextInt(30));
        changed.replace(
            at, random.nextBoolean() ? at : end, PIECES.get(random.nextInt(PIECES.size())));
      }
      check(new ByteArrayInputStream(changed.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void piecesInAnyOrderAreRead() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      StringBuilder page = new StringBuilder("<html>");
      for (int i = random.nextInt(200); i >= 0; i--) {
        page.append(
            random.nextInt(3) == 0
                ? "1. To thank Belize. "
                : PIECES.get(random.nextInt(PIECES.size())));
      }
      check(new ByteArrayInputStream(page.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "<div>x".repeat(10_000),
        "<ol><li>1. x".repeat(10_000),
        "<table><tr><td>x".repeat(10_000),
        "<b><p>x".repeat(10_000),
        "<table><b>x".repeat(10_000),
        "<p " + "a=\"b\" ".repeat(200_000) + ">x",
        "<p style='" + "a:\"b\";".repeat(200_000) + "'>x",
        "<p class='" + "a ".repeat(200_000) + "'>x",
        "<style>" + "/*".repeat(200_000) + "</style>x",
        "<style>" + "a{".repeat(200_000) + "</style>x",
        "<style>li:before{content:" + "\"a\"".repeat(1_000) + "}</style><li>x",
        "<ol start=2147483647><li>x<li>y</ol><ol start=-2147483648 reversed><li>x<li>y</ol>x",
        "<del>x</del>y".repeat(20_000),
        "word<sup>1</sup>".repeat(20_000),
        "<a href=x>y</a>".repeat(20_000),
        "<tr><td>x".repeat(20_000),
        "<".repeat(400_000) + "x",
        "&".repeat(400_000),
        "\0".repeat(400_000) + "x");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatIsMeantToBreakItIsRead(String body) {
    String page = "<html>" + body;

    ParseResult result = PARSER.parse(page);

    Laws.check(result.sourceText(), result);
  }

  @Test
  void aMillionTagsAreRefusedInWords() {
    assertThat(PARSER.parse("<html>" + "<i>x</i>".repeat(500_000)).diagnostics())
        .singleElement()
        .satisfies(error -> {
          assertThat(error.code()).isEqualTo(DiagnosticCode.INPUT_TOO_LARGE);
          assertThat(error.severity()).isEqualTo(Severity.ERROR);
          assertThat(error.message()).contains("1000001 tags");
        });
  }

  private static void check(InputStream in) throws IOException {
    ParseResult result = PARSER.parse(in);
    Laws.check(result.sourceText(), result);
  }
}
