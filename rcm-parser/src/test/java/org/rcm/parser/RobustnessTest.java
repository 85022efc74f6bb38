package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.Conclusion;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Report;

/** No text makes the parser throw, hang or lose a character, and a text always gives the same result. */
@Timeout(value = 180, threadMode = ThreadMode.SEPARATE_THREAD) // against hanging only
class RobustnessTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final String OPENING =
      "The Working Group on Protection held an online meeting on 28 September 2020, with participation of Canada,"
          + " Costa Rica and Mexico, as follows:\n\n";
  /** Of these, one in each language, every prefix is read; of the others one in so many. */
  private static final List<String> WHOLE = List.of("wg-protection-2022-04-06", "grcm-2010-05-18");

  private static final int STRIDE = 97;

  static Stream<Path> samples() {
    return Stream.concat(Samples.invented().stream(), Samples.in(Samples.REAL).stream());
  }

  static IntStream seeds() {
    return IntStream.range(1_000, 1_400);
  }

  static Stream<Path> inventedSamples() {
    return Samples.invented().stream();
  }

  private static ParseResult check(String text) {
    ParseResult result = PARSER.parse(text);
    Laws.check(text, result);
    return result;
  }

  // Damaged samples

  @ParameterizedTest
  @MethodSource("samples")
  void everyPrefixOfASampleIsRead(Path sample) {
    String text = Samples.read(sample);
    int stride = WHOLE.contains(Samples.name(sample)) ? 1 : STRIDE;
    for (int end = 0; end <= text.length(); end += stride) {
      check(text.substring(0, end));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySuffixOfASampleIsRead(Path sample) {
    String text = Samples.read(sample);
    for (int start = 0; start <= text.length(); start += STRIDE) {
      check(text.substring(start));
    }
  }

  @ParameterizedTest
  @MethodSource("inventedSamples")
  void sampleWithALineDroppedIsRead(Path sample) {
    List<String> lines = lines(sample);
    for (int i = 0; i < lines.size(); i++) {
      List<String> damaged = new ArrayList<>(lines);
      damaged.remove(i);
      check(String.join("\n", damaged));
    }
  }

  @ParameterizedTest
  @MethodSource("inventedSamples")
  void sampleWithALineDoubledIsRead(Path sample) {
    List<String> lines = lines(sample);
    for (int i = 0; i < lines.size(); i++) {
      List<String> damaged = new ArrayList<>(lines);
      damaged.add(i, lines.get(i));
      check(String.join("\n", damaged));
    }
  }

  @ParameterizedTest
  @MethodSource("inventedSamples")
  void sampleWithTwoLinesSwappedIsRead(Path sample) {
    List<String> lines = lines(sample);
    for (int i = 0; i + 1 < lines.size(); i++) {
      List<String> damaged = new ArrayList<>(lines);
      Collections.swap(damaged, i, i + 1);
      check(String.join("\n", damaged));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void lineEndsOfOtherSystemsMakeNoDifference(Path sample) {
    String text = Samples.read(sample);
    List<String> items = items(check(text));

    assertThat(items(check(text.replace("\n", "\r\n")))).isEqualTo(items);
    assertThat(items(check(text.replace('\n', '\r')))).isEqualTo(items);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void blankLineBehindEachLineMakesNoDifference(Path sample) {
    String text = Samples.read(sample);

    assertThat(items(check(text.replace("\n", "\n\n")))).isEqualTo(items(check(text)));
  }

  private static List<String> items(ParseResult result) {
    return result.report().stream()
        .flatMap(report -> report.allConclusions().stream())
        .map(item -> item.number() + " " + item.label() + " " + item.section() + " " + item.text()
            + " " + item.continuation() + " " + item.acts() + " " + item.mentions())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleOnOneLineIsRead(Path sample) {
    check(String.join(" ", lines(sample)));
  }

  @ParameterizedTest
  @MethodSource("inventedSamples")
  void sampleWithOddCharactersIsRead(Path sample) {
    String text = Samples.read(sample);
    Random random = new Random(text.length());
    for (int i = 0; i < 10; i++) {
      char[] damaged = text.toCharArray();
      for (int k = 0; k < damaged.length / 20; k++) {
        damaged[random.nextInt(damaged.length)] = (char) random.nextInt(0x10000);
      }
      check(new String(damaged));
    }
  }

  private static List<String> lines(Path sample) {
    return Samples.read(sample).lines().toList();
  }

  // Random texts

  @ParameterizedTest
  @MethodSource("seeds")
  void tokenSoupIsRead(int seed) {
    check(TextGenerator.soup(new Random(seed)));
    check(OPENING + TextGenerator.soup(new Random(-seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void damagedReportKeepsItsMeeting(int seed) {
    Report report = check(TextGenerator.report(new Random(seed))).orThrow();

    assertThat(report.meeting().body())
        .hasValueSatisfying(b -> assertThat(b.id()).isEqualTo("WG_PROTECTION"));
    assertThat(report.meeting().startDate()).hasToString("Optional[2020-09-28]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "\r",
        "\u00A0",
        "\uFEFF",
        "1.",
        "•",
        "-",
        "a",
        ".",
        "(",
        "\uD800",
        "\uDC00",
        "\u0301",
        "\u0000",
        "1",
        "i.",
        "**",
        "[bookmark: ",
        "\\",
        "#",
        "# ",
        ":",
        "1.\n",
        "1.\n2.\n",
        "•\n•\n•\n",
        "CONCLUSIONS",
        "CONCLUSIONS\n1.",
        "CONCLUSIONES\n\n1.\n\n",
        "1. To\n\u0301\n",
        "1. To thank.\n\n:\n\n2. To print.\n"
      })
  void shortestTextsAreRead(String text) {
    check(text);
    check(OPENING + text);
    check(text + OPENING);
  }

  @Test
  void everyCharacterIsReadAlone() {
    for (int c = 0; c <= 0xFFFF; c += c < 0x400 || (c >= 0x2000 && c < 0x2070) ? 1 : 149) {
      check(OPENING + "1. To thank" + (char) c + "Canada.\n" + (char) c + " To thank Belize.\n");
    }
  }

  // Large texts

  @Test
  void oneHundredThousandItemsAreItems() {
    StringBuilder text = new StringBuilder(OPENING);
    for (int i = 1; i <= 100_000; i++) {
      text.append(i).append(". To thank Panama.\n");
    }

    Report report = check(text.toString()).orThrow();

    assertThat(report.conclusions()).hasSize(100_000);
    assertThat(report.conclusion("99999"))
        .hasValueSatisfying(item -> assertThat(item.text()).isEqualTo("To thank Panama."));
  }

  @Test
  void itemsOfOneLineAreItemsBeyondTheThousand() {
    StringBuilder text = new StringBuilder(OPENING.strip());
    for (int i = 1; i <= 1_200; i++) {
      text.append(' ').append(i).append(". To thank Panama.");
    }

    Report report = check(text.toString()).orThrow();

    assertThat(report.conclusions())
        .hasSize(1_200)
        .allSatisfy(item -> assertThat(item.text()).isEqualTo("To thank Panama."));
  }

  @Test
  void lettersGoOnToTheLastOfTwo() {
    List<String> letters = new ArrayList<>();
    for (char c = 'a'; c <= 'z'; c++) {
      letters.add(String.valueOf(c));
    }
    for (char c = 'a'; c <= 'z'; c++) {
      for (char d = 'a'; d <= 'z'; d++) {
        letters.add("" + c + d);
      }
    }
    String text = OPENING + "1. To visit:\n"
        + letters.stream().map(l -> l + ". Bridge " + l + "\n").collect(Collectors.joining());

    ParseResult result = check(text);

    assertThat(result.orThrow().conclusions())
        .singleElement()
        .satisfies(item -> assertThat(item.children())
            .extracting(child -> child.number().toString())
            .containsExactlyElementsOf(letters.stream().map(l -> "1." + l).toList()));
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.NUMBER_GAP, DiagnosticCode.NUMBER_REPEATED);
  }

  @Test
  void itemsBeyondTheLastLevelStayOnIt() {
    String text = OPENING + "1. Regarding:\n".repeat(10_000);

    ParseResult result = check(text);

    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.TOO_DEEP);
    assertThat(result.orThrow().allConclusions())
        .allSatisfy(item -> assertThat(item.number().depth())
            .isLessThanOrEqualTo(ParseLimits.standard().maxDepth()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 10000000 | To thank Panama and the IOM for the drawings that were sent by 28 October; ",
        "0 | 1000000 | '\n'",
        "1 | 200000 | '•\n'",
        "1 | 200000 | '- '",
        "0 | 200000 | '1. '",
        "1 | 200000 | '1.\n'",
        "1 | 200000 | 'a.\n'",
        "0 | 1000000 | '.,;:!?()'",
        "1 | 1000000 | '“”«»''´'",
        "1 | 200000 | 'short line\n'",
        "1 | 200000 | 'Short line\n\n'",
        "0 | 200000 | 'CONCLUSIONS\n'",
        "0 | 200000 | 'CONSIDERING:\n'",
        "0 | 200000 | 'MEETING OF THE WORKING GROUP ON PROTECTION OF\n'",
        "1 | 200000 | 'Working Group on Protection:\n\n'",
        "1 | 200000 | '•\n•\nfoo\n'",
        "1 | 200000 | 'Page 2 of 5\n'",
        "1 | 200000 | '\n\nConferencia Regional sobre Migración\nPANAMÁ 2022\n\n- b. x\n'",
        "1 | 200000 | '[bookmark: '",
        "0 | 200000 | ' #'",
        "1 | 200000 | '\u0301'",
        "1 | 200000 | 'migra-\ntion '",
        "1 | 200000 | '(Attachment\n'",
        "1 | 200000 | '28-29 August and 2-3 October 2018, '",
        "1 | 200000 | 'Panama, Guatemala City, United States of America, '",
        "1 | 1000000 | x",
      })
  void sameThingAThousandTimesIsRead(int inItem, int length, String piece) {
    String text =
        (inItem == 1 ? OPENING + "1. To thank:\n" : "") + piece.repeat(length / piece.length());

    check(text);
  }

  @ParameterizedTest
  @EnumSource
  void largeTextOfEveryShapeIsRead(LargeText shape) {
    ParseResult result = PARSER.parse(shape.ofLength(50_000));
    Laws.check(result.sourceText(), result); // of a web page, the text that it shows
  }

  // Limits

  @Test
  void textBeyondTheLimitGivesOneErrorAndIsUnread() {
    String text = OPENING + "1. To thank Canada.\n";
    ReportParser parser =
        ReportParser.builder().limits(new ParseLimits(100, 10, 2, 10_000)).build();

    ParseResult result = parser.parse(text);

    Laws.check(text, result);
    assertThat(result.report()).isEmpty();
    assertThat(result.diagnostics()).singleElement().satisfies(error -> {
      assertThat(error.code()).isEqualTo(DiagnosticCode.INPUT_TOO_LARGE);
      assertThat(error.message()).contains("100 characters");
    });
  }

  @Test
  void theRestOfALineBeyondTheLimitIsReportedAndUnread() {
    String text = OPENING
        + "1. To thank Canada for a very long report. To thank Mexico.\n2. To thank Belize.\n";
    ReportParser parser =
        ReportParser.builder().limits(new ParseLimits(1_000, 10, 2, 200)).build();
    String longer = text.replace("a very long report", "a report" + " again".repeat(40));

    ParseResult result = parser.parse(longer);

    Laws.check(longer, result);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.LINE_TOO_LONG);
    assertThat(result.orThrow().allConclusions()).hasSize(2);
    assertThat(result.orThrow().conclusion("1").orElseThrow().text()).doesNotContain("Mexico");
    assertThat(result.sourceMap().segments(SegmentKind.UNREAD))
        .singleElement()
        .satisfies(rest -> assertThat(
                longer.substring(rest.source().offset(), rest.source().end()))
            .contains("Mexico"));
  }

  @Test
  void itemsBeyondTheLimitAreKeptAsTextOfTheLast() {
    String text = OPENING + "1. To thank Canada.\n2. To thank Mexico.\n3. To thank Belize.\n";
    ReportParser parser =
        ReportParser.builder().limits(new ParseLimits(1_000, 2, 2, 10_000)).build();

    ParseResult result = parser.parse(text);

    Laws.check(text, result);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.TOO_MANY_ITEMS);
    assertThat(result.orThrow().allConclusions()).hasSize(2);
    Conclusion last = result.orThrow().conclusion("2").orElseThrow();
    assertThat(last.text() + last.continuation().orElse("")).contains("Mexico", "Belize");
  }

  @Test
  void levelsBeyondTheLimitAreKeptOnTheLastOne() {
    String text = OPENING + "1. To thank:\na. Canada:\ni. for maps\nii. for lists\nb. Belize.\n";
    ReportParser parser =
        ReportParser.builder().limits(new ParseLimits(1_000, 100, 2, 10_000)).build();

    ParseResult result = parser.parse(text);

    Laws.check(text, result);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.TOO_DEEP);
    Report report = result.orThrow();
    assertThat(report.allConclusions())
        .extracting(Conclusion::number)
        .allSatisfy(number -> assertThat(number.depth()).isLessThanOrEqualTo(2))
        .contains(ConclusionNumber.parse("1.a"), ConclusionNumber.parse("1.b"));
    assertThat(report.allConclusions().stream()
            .map(item -> item.text() + " " + item.continuation().orElse(""))
            .collect(Collectors.joining(" ")))
        .contains("for maps", "for lists");
  }

  @Test
  void warningsAboutLimitsComeOnce() {
    String text = OPENING + "1. To thank Canada.\n2. To thank Mexico.\n3. Belize.\n4. Panama.\n";
    ReportParser parser =
        ReportParser.builder().limits(new ParseLimits(1_000, 1, 2, 10_000)).build();

    assertThat(parser.parse(text).diagnostics())
        .extracting(Diagnostic::code)
        .containsOnlyOnce(DiagnosticCode.TOO_MANY_ITEMS);
  }

  // Always the same

  @ParameterizedTest
  @MethodSource("samples")
  void sameTextGivesTheSameResult(Path sample) {
    String text = Samples.read(sample);

    assertThat(all(ReportParser.create().parse(text))).isEqualTo(all(PARSER.parse(text)));
  }

  @Test
  void parserSharedByThreadsGivesWhatItGivesAlone() throws Exception {
    List<String> texts = samples().map(Samples::read).toList();
    List<List<Object>> alone =
        texts.stream().map(text -> all(PARSER.parse(text))).toList();
    ReportParser shared = ReportParser.create();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Object>>> tasks = new ArrayList<>();
      for (int i = 0; i < 5 * texts.size(); i++) {
        String text = texts.get(i % texts.size());
        tasks.add(() -> all(shared.parse(text)));
      }
      List<Future<List<Object>>> done = threads.invokeAll(tasks);
      for (int i = 0; i < done.size(); i++) {
        assertThat(done.get(i).get()).isEqualTo(alone.get(i % texts.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Istanbul",
    "ar-EG, Pacific/Kiritimati",
    "az-AZ, Pacific/Pago_Pago",
    "th-TH-u-ca-buddhist, UTC"
  })
  void defaultLocaleAndTimeZoneMakeNoDifference(String locale, String zone) {
    Map<Path, List<Object>> before = results();
    Locale defaultLocale = Locale.getDefault();
    TimeZone defaultZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));

      assertThat(results()).isEqualTo(before);
    } finally {
      Locale.setDefault(defaultLocale);
      TimeZone.setDefault(defaultZone);
    }
  }

  private static Map<Path, List<Object>> results() {
    ReportParser parser = ReportParser.create();
    return samples()
        .collect(Collectors.toMap(file -> file, file -> all(parser.parse(Samples.read(file)))));
  }

  private static List<Object> all(ParseResult result) {
    return Arrays.asList(result.report(), result.diagnostics(), result.sourceMap());
  }
}
