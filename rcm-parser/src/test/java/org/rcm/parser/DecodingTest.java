package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes become text: by their byte order mark, else as UTF-8, else by a guess that is reported. */
class DecodingTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final String TEXT = """
      INFORME DE LA REUNIÓN DEL GRUPO DE TRABAJO SOBRE PROTECCIÓN

      El Grupo de Trabajo sobre Protección celebró una reunión virtual el 28 de septiembre de 2020, con la \
      participación de Canadá, México y Panamá, como sigue:

      1. Agradecer a Panamá los planos del “puente” sobre el río.
      """;

  @Test
  void readsUtf8() throws IOException {
    ParseResult result = parse(TEXT.getBytes(StandardCharsets.UTF_8));

    assertThat(result.sourceText()).isEqualTo(TEXT);
    checkRead(result);
    assertThat(result.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void readsWhatTheByteOrderMarkSays(String charset) throws IOException {
    ParseResult result = parse(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));

    checkRead(result);
    assertThat(result.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void guessesUtf16WithoutAMark(String charset) throws IOException {
    ParseResult result = parse(TEXT.getBytes(Charset.forName(charset)));

    checkRead(result);
    checkGuessed(result, charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
  void guessesWindows1252WhereBytesAreNotUtf8(String charset) throws IOException {
    String text = TEXT.replace('“', '"').replace('”', '"');

    ParseResult result = parse(text.getBytes(Charset.forName(charset)));

    assertThat(result.sourceText()).isEqualTo(text);
    checkGuessed(result, "windows-1252");
  }

  @Test
  void readsTheQuotationMarksOfWindows1252() throws IOException {
    ParseResult result = parse(TEXT.getBytes(Charset.forName("windows-1252")));

    checkRead(result);
    checkGuessed(result, "windows-1252");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void saysOfRandomBytesThatTheyAreNoText(long seed) throws IOException {
    byte[] bytes = new byte[5_000];
    new Random(seed).nextBytes(bytes);

    checkBinary(bytes, "no text");
  }

  @Test
  void neverFailsOnBytesHoweverShort() throws IOException {
    for (int first = 0; first < 256; first++) {
      for (int second = 0; second < 256; second += 5) {
        ParseResult result = parse(new byte[] {(byte) first, (byte) second});
        Laws.check(result.sourceText(), result);
      }
    }
  }

  @Test
  void saysOfAnEmptyFileThatItIsEmpty() throws IOException {
    ParseResult result = parse(new byte[0]);

    assertThat(result.report()).isEmpty();
    assertThat(result.diagnostics()).singleElement().satisfies(error -> {
      assertThat(error.code()).isEqualTo(DiagnosticCode.EMPTY_INPUT);
      assertThat(error.message()).contains("empty");
    });
    assertThatThrownBy(result::orThrow)
        .isInstanceOf(ReportParseException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void takesAFileAStreamAReaderAndATextForTheSame(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), TEXT);

    assertThat(PARSER.parse(file).orThrow())
        .isEqualTo(PARSER.parse(TEXT).orThrow())
        .isEqualTo(PARSER.parse(new StringBuilder(TEXT)).orThrow())
        .isEqualTo(PARSER.parse(new StringReader(TEXT)).orThrow())
        .isEqualTo(parse(TEXT.getBytes(StandardCharsets.UTF_8)).orThrow());
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    boolean[] closed = new boolean[1];
    InputStream in =
        new FilterInputStream(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8))) {
          @Override
          public void close() throws IOException {
            closed[0] = true;
            super.close();
          }
        };

    checkRead(PARSER.parse(in));

    assertThat(closed[0]).isFalse();
  }

  @Test
  void throwsOnlyWhereTheFileCannotBeRead(@TempDir Path folder) {
    assertThatIOException()
        .isThrownBy(() -> PARSER.parse(folder.resolve("missing.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void readsNoMoreOfAnEndlessStreamThanTheLimit() throws IOException {
    ReportParser parser =
        ReportParser.builder().limits(new ParseLimits(10_000, 100, 5, 10_000)).build();
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return 'a';
      }
    };

    assertThat(parser.parse(endless).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.INPUT_TOO_LARGE);
  }

  private static ParseResult parse(byte[] bytes) throws IOException {
    return PARSER.parse(new ByteArrayInputStream(bytes));
  }

  private static void checkRead(ParseResult result) {
    Laws.check(result.sourceText(), result);
    assertThat(result.orThrow().conclusion("1"))
        .hasValueSatisfying(item -> assertThat(item.text())
            .isEqualTo("Agradecer a Panamá los planos del “puente” sobre el río."));
    assertThat(result.orThrow().title())
        .isEqualTo("INFORME DE LA REUNIÓN DEL GRUPO DE TRABAJO SOBRE PROTECCIÓN");
  }

  private static void checkGuessed(ParseResult result, String charset) {
    assertThat(result.diagnostics()).singleElement().satisfies(warning -> {
      assertThat(warning.code()).isEqualTo(DiagnosticCode.ENCODING_GUESSED);
      assertThat(warning.message()).containsIgnoringCase(charset);
    });
  }

  private static void checkBinary(byte[] bytes, String word) throws IOException {
    ParseResult result = parse(bytes);

    Laws.check(result.sourceText(), result);
    assertThat(result.report()).isEmpty();
    assertThat(result.diagnostics()).singleElement().satisfies(error -> {
      assertThat(error.code()).isEqualTo(DiagnosticCode.BINARY_INPUT);
      assertThat(error.message()).contains(word);
    });
    assertThatThrownBy(result::orThrow)
        .isInstanceOf(ReportParseException.class)
        .hasMessageContaining(word);
  }
}
