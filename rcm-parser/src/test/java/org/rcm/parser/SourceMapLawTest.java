package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.SourceSpan;

/** The map of the source holds every character once, and what the report says stands where the map says. */
class SourceMapLawTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final ActivityListParser PAGES = ActivityListParser.create();

  static Stream<Path> samples() {
    return Stream.concat(Samples.invented().stream(), Samples.in(Samples.REAL).stream());
  }

  static Stream<String> examples() {
    return Spec.read("/spec/report-format.md").stream().map(SpecExample::input).distinct();
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleIsMappedWhole(Path sample) {
    check(Samples.read(sample));
  }

  @Test
  void everyExampleOfTheFormatIsMappedWhole() {
    assertThat(examples()).allSatisfy(SourceMapLawTest::check);
  }

  @Test
  void lineEndsOfEveryKindAreMappedWhole() {
    assertThat(examples()).allSatisfy(text -> {
      check(text.replace("\n", "\r\n"));
      check(text.replace('\n', '\r'));
      check(text.replace('\n', '\u2028'));
    });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void generatedReportIsMappedWhole(int seed) {
    check(TextGenerator.report(new Random(seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void generatedPageOfActivitiesIsMappedWhole(int seed) {
    check(TextGenerator.page(new Random(seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tokenSoupIsMappedWhole(int seed) {
    check(TextGenerator.soup(new Random(seed)));
  }

  @Test
  void segmentsCanBeAskedForByKindByItemAndByPlace() {
    String text =
        "The Working Group on Protection held an online meeting on 4 May 2022, with participation of Belize, as follows:\n"
            + "1. To thank Belize:\n"
            + "a. for [bookmark: x]maps\n"
            + "It is a large map.\n";

    SourceMap map = PARSER.parse(text).sourceMap();

    assertThat(map.segments(SegmentKind.MARKER))
        .extracting(s -> said(text, s))
        .containsExactly("1.", "a.");
    List<Segment> ofItem = map.segments(ConclusionNumber.parse("1.a"));
    assertThat(ofItem)
        .extracting(Segment::kind)
        .startsWith(SegmentKind.MARKER, SegmentKind.ITEM_TEXT);
    assertThat(ofItem).extracting(s -> said(text, s)).contains("a.", "for", "maps");
    assertThat(map.segments(ConclusionNumber.parse("3"))).isEmpty();
    int place = text.indexOf("thank Belize");
    assertThat(map.segments(new SourceSpan(2, 7, place, 5))).singleElement().satisfies(segment -> {
      assertThat(segment.conclusion()).contains(ConclusionNumber.parse("1"));
      assertThat(said(text, segment)).isEqualTo("To thank Belize:");
    });
  }

  @Test
  void bulletBeforeLooseAccentsIsAMarker() {
    String text =
        "The Working Group on Protection held an online meeting on 4 May 2022, with participation of Belize, as follows:\n"
            + "1. To thank:\n"
            + "•\u0301 Belize;\n"
            + "•\u0301\n";

    ParseResult result = PARSER.parse(text);

    Laws.check(text, result);
    assertThat(result.sourceMap().segments(SegmentKind.MARKER))
        .extracting(s -> said(text, s).charAt(0))
        .containsExactly('1', '•', '•');
  }

  @Test
  void mentionsStandWhereThePartyIsNamed() {
    String text =
        "El Grupo de Trabajo sobre Protección celebró una reunión virtual el 4 de mayo de 2022, con la participación de Belice, como sigue:\n"
            + "1. Agradecer a Belice y a la OIM los mapas.\n"
            + "a) Pedir a México\u00A0que los imprima.\n";

    ParseResult result = PARSER.parse(text);

    assertThat(result.sourceMap().mentions())
        .extracting(m -> m.conclusion() + " " + m.party().id() + " "
            + text.substring(m.source().offset(), m.source().end()))
        .containsExactly("1 BZ Belice", "1 IOM OIM", "1.a MX México");
  }

  private static String said(String text, Segment segment) {
    return text.substring(segment.source().offset(), segment.source().end());
  }

  private static void check(String text) {
    Laws.check(text, PARSER.parse(text));
    Laws.check(text, PAGES.parse(text));
  }
}
