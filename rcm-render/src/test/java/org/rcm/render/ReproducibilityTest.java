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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rcm.model.Report;

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

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesInEveryLocaleAndTimeZone(Wire wire) {
    byte[] expected = wire.renderer().renderToBytes(REPORT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(wire.renderer().renderToBytes(REPORT)).as(tag).isEqualTo(expected);
        assertThat(wire.render(REPORT).getBytes(StandardCharsets.UTF_8)).isEqualTo(expected);
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
  @EnumSource
  void flushesTheStreamAndLeavesItOpen(Wire wire) throws IOException {
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
    wire.renderer().render(REPORT, out);
    assertThat(flushed[0]).isPositive();
    assertThat(out.toByteArray()).isEqualTo(wire.renderer().renderToBytes(REPORT));
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
