package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The {@link Laws} for bytes that a fuzzer chose, by three ways of making a text of them. */
final class FuzzLaws {
  private static final ReportParser PARSER = ReportParser.create();
  private static final String OPENING =
      "The Working Group on Protection held an online meeting on 28 September 2020, with participation of Canada and"
          + " Mexico, as follows:\n\n";

  private FuzzLaws() {}

  /** The bytes are a text. */
  static void anyText(byte[] utf8) {
    checkText(new String(utf8, StandardCharsets.UTF_8));
  }

  /** The bytes are a file, of whatever form. */
  static void anyBytes(byte[] file) {
    try {
      ParseResult result = PARSER.parse(new ByteArrayInputStream(file));
      Laws.check(result.sourceText(), result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes choose the parts of a document. */
  static void anyDocument(byte[] choices) {
    String document = TextGenerator.chosen(choices);
    checkText(document);
    checkText(OPENING + document);
  }

  private static void checkText(String text) {
    ParseResult result = PARSER.parse(text);
    Laws.check(text, result);
    ParseResult again = PARSER.parse(new StringBuilder(text));
    assertThat(all(again)).as("the same text, the same result").isEqualTo(all(result));
  }

  private static List<Object> all(ParseResult result) {
    return Arrays.asList(result.report(), result.diagnostics(), result.sourceMap());
  }
}
