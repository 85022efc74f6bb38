package org.rcm.parser;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No signs of Markdown in any order break the parser or lose a character of the map. */
class MarkdownRobustnessTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final List<String> PIECES = List.of(
      "*",
      "**",
      "***",
      "****",
      "_",
      "__",
      "_____",
      "`",
      "``",
      "```",
      "~~",
      "~",
      "^",
      "[",
      "]",
      "](",
      "](http://x",
      ")",
      "[^1]",
      "[^1]: ",
      "[1]: http://x\n",
      "[a][1]",
      "![",
      "!",
      "<",
      ">",
      "> ",
      "<br>",
      "<b>",
      "</b>",
      "<p align=center>",
      "</p>",
      "<s>",
      "</s>",
      "<td>",
      "<!--",
      "-->",
      "&",
      "&amp;",
      "&nbsp;",
      "&ntilde;",
      "&#8217;",
      "&#x1F600;",
      "&#0;",
      "&shy;",
      "\\",
      "\\*",
      "\\\n",
      "#",
      "# ",
      " ##\n",
      "---\n",
      "===\n",
      "\n---\n",
      "| a | b |\n|---|---|\n| c | d |\n",
      "|",
      ":::\n",
      "{.x}",
      "{#y}",
      "title: x\n",
      "\n",
      "\n\n",
      "\r\n",
      "\u2028",
      "    ",
      "1. ",
      "a) ",
      "- ",
      "+ ",
      "* ",
      "To thank ",
      "Belize",
      ".",
      ":",
      "e\u0301",
      "\u00AD",
      "\uD83D\uDE00",
      "[bookmark: x]");
  private static final String REPORT =
      "The Working Group on Protection held an online meeting on 4 May 2022, with participation of Belize, as follows:\n\n1. To thank ";

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void piecesInAnyOrderAreMappedWhole(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(random.nextBoolean() ? REPORT : "");
    for (int i = random.nextInt(80); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? " " : "");
    }
    Laws.check(text.toString(), PARSER.parse(text));
  }

  static Stream<String> repeated() {
    return Stream.concat(
        PIECES.stream(),
        Stream.of(
            "*a ", "a* ", "**a ", "_a_", "[a](", "[a](<", "![a](b", "[[", "](]", "`a", "<s>", "<p>",
            "<p><b>", "<!-- ", "~~a", "> a\n", "|-\n", "- *\n", "\\`", "&#", "a<b a=", "[a]{", "[^",
            "x^2", "[a][", "# a {#"));
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void pieceWithoutEndIsMappedWhole(String piece) {
    String text = REPORT + piece.repeat(20_000);
    Laws.check(text, PARSER.parse(text));
  }
}
