package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.Report;

/** Pages come in many encodings, and to applications that have no reader for them. */
class HtmlInputTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final String BODY = """
      <body><p>INFORME DE LA REUNIÓN DEL GRUPO DE TRABAJO SOBRE PROTECCIÓN</p>
      <p>El Grupo de Trabajo sobre Protección celebró una reunión virtual el 28 de septiembre de 2020, con la
      participación de Canadá, México y Panamá, como sigue:</p>
      <ol><li>Agradecer a Panamá los planos.</li></ol></body></html>
      """;
  private static final String PLAIN = """
      INFORME DE LA REUNIÓN DEL GRUPO DE TRABAJO SOBRE PROTECCIÓN
      El Grupo de Trabajo sobre Protección celebró una reunión virtual el 28 de septiembre de 2020, con la \
      participación de Canadá, México y Panamá, como sigue:
      1. Agradecer a Panamá los planos.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>",
        "<!DOCTYPE html><html><meta charset=utf-8>",
        "\uFEFF<html><meta charset='iso-8859-1'>",
        "<html><meta charset=no-such-thing>",
        "<html><meta http-equiv=Content-Type content='text/html; charset=utf-16'>"
      })
  void readsUtf8(String start) {
    checkRead(start, StandardCharsets.UTF_8, List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><meta charset=\"windows-1252\">",
        "<html><head><META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=ISO-8859-1\">",
        "<?xml version='1.0' encoding='iso-8859-1'?><html>"
      })
  void readsTheEncodingThatThePageNames(String start) {
    checkRead(start, Charset.forName("windows-1252"), List.of());
  }

  @Test
  void guessesWhereThePageNamesNoneOrAnother() {
    List<DiagnosticCode> guessed = List.of(DiagnosticCode.ENCODING_GUESSED);
    checkRead("<html>", Charset.forName("windows-1252"), guessed);
    checkRead("<html><meta charset=utf-8>", Charset.forName("windows-1252"), guessed);
    checkRead("<html><meta charset=iso-8859-1>", StandardCharsets.UTF_8, guessed);
    checkRead("<html>", StandardCharsets.UTF_16LE, guessed);
  }

  @Test
  void readsUtf16WithAMark() {
    checkRead("\uFEFF<html>", StandardCharsets.UTF_16BE, List.of());
    checkRead("\uFEFF<html>", StandardCharsets.UTF_16LE, List.of());
  }

  @Test
  void aPageMayHoldZeros() {
    ParseResult result =
        parse(("<html>" + BODY.replace("<p>", "\0<p>")).getBytes(StandardCharsets.UTF_8));

    assertThat(said(result)).isEqualTo(said(PARSER.parse(PLAIN)));
  }

  @Test
  void aPageLongerThanTheLimitIsSaid() {
    ReportParser parser =
        ReportParser.builder().limits(new ParseLimits(100, 100, 5, 10_000)).build();

    assertThat(parser.parse("<html>" + BODY).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.INPUT_TOO_LARGE);
  }

  @Test
  void withoutJsoupAPageIsRefusedInWordsAndATextIsRead() throws Exception {
    try (URLClassLoader loader = loaderWithoutJsoup()) {
      Object parser =
          loader.loadClass(ReportParser.class.getName()).getMethod("create").invoke(null);

      assertThat(diagnostics(parser, "<html>" + BODY))
          .hasSize(1)
          .allSatisfy(error ->
              assertThat(error).contains("error reader-missing", "org.jsoup:jsoup", "plain text"));
      assertThat(diagnostics(parser, PLAIN)).isEmpty();
      assertThat(parse(parser, PLAIN).toString()).isNotEmpty();
    }
  }

  private static List<String> diagnostics(Object parser, String text)
      throws ReflectiveOperationException {
    Object result = parse(parser, text);
    List<?> diagnostics = (List<?>) result.getClass().getMethod("diagnostics").invoke(result);
    return diagnostics.stream().map(Object::toString).toList();
  }

  private static Object parse(Object parser, String text) throws ReflectiveOperationException {
    return parser.getClass().getMethod("parse", CharSequence.class).invoke(parser, text);
  }

  private static URLClassLoader loaderWithoutJsoup() {
    URL[] ours = Stream.of(ReportParser.class, Report.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .toArray(URL[]::new);
    return new URLClassLoader(ours, new ClassLoader(null) {});
  }

  private static void checkRead(String start, Charset charset, List<DiagnosticCode> codes) {
    ParseResult result = parse((start + BODY).getBytes(charset));

    Laws.check(result.sourceText(), result);
    assertThat(said(result)).isEqualTo(said(PARSER.parse(PLAIN)));
    assertThat(result.diagnostics()).extracting(Diagnostic::code).isEqualTo(codes);
  }

  private static Report said(ParseResult result) {
    return WithoutPlaces.of(result.orThrow());
  }

  private static ParseResult parse(byte[] bytes) {
    try {
      return PARSER.parse(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
