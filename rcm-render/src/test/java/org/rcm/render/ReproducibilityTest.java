package org.rcm.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Report;
import org.rcm.render.akn.AkomaNtosoRenderer;
import org.rcm.render.csv.CommitmentsCsvRenderer;
import org.rcm.render.html.HtmlRenderer;
import org.rcm.render.ical.ICalendarRenderer;
import org.rcm.render.json.JsonRenderer;
import org.rcm.render.jsonld.JsonLdRenderer;
import org.rcm.render.xml.XmlRenderer;

/** The same report gives the same bytes, wherever and however often it is written. */
class ReproducibilityTest {
  private static final Report REPORT = SampleReports.rcgm2018();

  /** The files are read by people who want to know the format; a change of them is a change of the format. */
  @ParameterizedTest
  @EnumSource
  void writesTheFormatAsItIsDocumented(Wire wire) throws IOException {
    String file = "rcgm-2018" + wire.renderer().fileExtension();
    try (InputStream in = ReproducibilityTest.class.getResourceAsStream(file)) {
      String expected =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(wire.render(REPORT)).isEqualTo(expected);
    }
  }

  static List<TextRenderer> renderers() {
    return List.of(
        JsonRenderer.create(),
        XmlRenderer.create(),
        AkomaNtosoRenderer.create(),
        ICalendarRenderer.create(),
        JsonLdRenderer.create(),
        CommitmentsCsvRenderer.create(),
        HtmlRenderer.create());
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void writesTheSameBytesInEveryLocaleAndTimeZone(TextRenderer renderer) {
    List<Report> reports = List.of(REPORT, RandomReports.report(1), RandomReports.report(2));
    List<byte[]> expected = reports.stream().map(renderer::renderToBytes).toList();
    inOtherPlaces(place -> {
      for (int i = 0; i < reports.size(); i++) {
        assertThat(renderer.renderToBytes(reports.get(i))).as(place).isEqualTo(expected.get(i));
        assertThat(renderer.renderToString(reports.get(i)).getBytes(StandardCharsets.UTF_8))
            .as(place)
            .isEqualTo(expected.get(i));
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameArchiveInEveryLocaleAndTimeZone(Archive archive) throws IOException {
    String expected = archive.write(List.of(REPORT, REPORT));
    inOtherPlaces(place -> {
      try {
        assertThat(archive.write(List.of(REPORT, REPORT))).as(place).isEqualTo(expected);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    });
  }

  /** Other letters for digits, another calendar, another day, another rule for the letter i. */
  private static void inOtherPlaces(Consumer<String> check) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        for (String place : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(place));
          check.accept(tag + " " + place);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsLinesWithALineFeedAndWritesNoByteOrderMark(Wire wire) {
    String text = wire.render(REPORT);
    assertThat(text).endsWith("\n").doesNotContain("\r").doesNotStartWith("\uFEFF");
    assertThat(text.charAt(text.length() - 2)).isNotEqualTo('\n');
  }

  @ParameterizedTest
  @EnumSource
  void writesWhatItReadOnceMoreAsItWas(Wire wire) throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      byte[] bytes = wire.renderer().renderToBytes(RandomReports.report(seed));
      assertThat(wire.renderer().renderToBytes(wire.read(bytes))).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void flushesTheStreamAndLeavesItOpen(TextRenderer renderer) throws IOException {
    int[] flushed = {0};
    ByteArrayOutputStream out = new ByteArrayOutputStream() {
      @Override
      public void flush() {
        flushed[0]++;
      }

      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    renderer.render(REPORT, out);
    assertThat(flushed[0]).isPositive();
    assertThat(out.toByteArray()).isEqualTo(renderer.renderToBytes(REPORT));
  }

  @ParameterizedTest
  @EnumSource
  void worksInManyThreadsAtOnce(Wire wire) throws InterruptedException, ExecutionException {
    String expected = wire.render(REPORT);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<String> thereAndBack = () -> wire.render(wire.read(expected));
      List<Future<String>> results =
          threads.invokeAll(IntStream.range(0, 100).mapToObj(i -> thereAndBack).toList());
      for (Future<String> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void writesTheSameInManyThreadsAtOnce(TextRenderer renderer)
      throws InterruptedException, ExecutionException {
    String expected = renderer.renderToString(REPORT);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<String> write = () -> renderer.renderToString(REPORT);
      for (Future<String> result :
          threads.invokeAll(IntStream.range(0, 100).mapToObj(i -> write).toList())) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void namesItsForms() {
    assertThat(Wire.JSON.renderer().name()).isEqualTo("json");
    assertThat(Wire.JSON.renderer().mediaType()).isEqualTo("application/json");
    assertThat(Wire.JSON.renderer().fileExtension()).isEqualTo(".json");
    assertThat(Wire.XML.renderer().name()).isEqualTo("xml");
    assertThat(Wire.XML.renderer().mediaType()).isEqualTo("application/xml");
    assertThat(Wire.XML.renderer().fileExtension()).isEqualTo(".xml");
  }
}
