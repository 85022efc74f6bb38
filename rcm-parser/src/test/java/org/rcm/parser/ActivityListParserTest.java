package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.Activity;
import org.rcm.model.Directory;
import org.rcm.model.LocalizedText;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;

class ActivityListParserTest {
  private static final ActivityListParser PARSER = ActivityListParser.create();
  private static final String PAGE = """
      Workshop on River Patrols San José
      Seminario sobre albergues Tegucigalpa
      """;

  private static final String PORTUGUESE = "../rcm-examples/src/main/resources/org/rcm/examples/pt";

  @Test
  void readsAPageInALanguageThatAnApplicationAdds() throws IOException {
    LanguageWords portuguese = LanguageWords.read(Locale.forLanguageTag("pt"), Path.of(PORTUGUESE));
    String page = """
        Atividades 2023
        Oficina sobre patrulhas fluviais
        Local: Porto das Pedras
        Data: 3 a 5 de maio de 2023
        Curso de abrigos, por videoconferência, em 7 de junho de 2023
        Encontro sobre pontes
        Local a definir
        """;
    List<Activity> activities =
        ActivityListParser.builder().language(portuguese).build().parse(page).orThrow();

    assertThat(activities)
        .extracting(Activity::title)
        .containsExactly(
            "Oficina sobre patrulhas fluviais", "Curso de abrigos", "Encontro sobre pontes");
    assertThat(activities.get(0).place().orElseThrow().text()).isEqualTo("Porto das Pedras");
    assertThat(activities.get(0).timeFrame().orElseThrow().to()).contains(LocalDate.of(2023, 5, 5));
    assertThat(activities.get(1).virtual()).isTrue();
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("CR LF", text -> text.replace("\n", "\r\n")),
        change("CR", text -> text.replace('\n', '\r')),
        change("a blank line behind each line", text -> text.replace("\n", "\n\n")),
        change(
            "no blank lines",
            text -> text.replaceAll("\n\\s*\n", "\n").replaceAll("\n\\s*\n", "\n")),
        change("no-break spaces", text -> text.replace(' ', '\u00A0')),
        change(
            "accents as characters of their own",
            text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
        change("an indent", text -> text.replace("\n", "\n    ")),
        change("blanks at line ends", text -> text.replace("\n", "  \n")),
        change("soft hyphens", text -> text.replace("mig", "mi\u00ADg")),
        change("no line end at the end", String::strip),
        change("a width of 72", text -> wrapped(text, 72)),
        change("a width of 95", text -> wrapped(text, 95)));
  }

  private static Arguments change(String name, UnaryOperator<String> change) {
    return Arguments.of(name, change);
  }

  private static String wrapped(String text, int width) {
    StringBuilder wrapped = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      int column = 0;
      for (String word : line.strip().split(" +")) {
        boolean fits = column == 0 || column + 1 + word.length() <= width;
        wrapped.append(column == 0 ? "" : fits ? " " : "\n").append(word);
        column = fits && column > 0 ? column + 1 + word.length() : word.length();
      }
      wrapped.append('\n');
    }
    return wrapped.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void readsThePageOfTheSamplesWhateverAConverterDidToItsLines(
      String name, UnaryOperator<String> change) {
    String text = Samples.read(Samples.INVENTED.resolve("activities-2023.txt"));

    List<Activity> expected = withoutSource(PARSER.parse(text).orThrow());

    assertThat(withoutSource(PARSER.parse(change.apply(text)).orThrow())).isEqualTo(expected);
  }

  private static List<Activity> withoutSource(List<Activity> activities) {
    return activities.stream()
        .map(activity -> activity.toBuilder().source(java.util.Optional.empty()).build())
        .toList();
  }

  @Test
  void readsCharactersReadersStreamsAndFiles(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("page.txt"), PAGE);
    List<Activity> expected = PARSER.parse(PAGE).orThrow();

    assertThat(expected)
        .extracting(Activity::title)
        .containsExactly("Workshop on River Patrols", "Seminario sobre albergues");
    assertThat(PARSER.parse(new StringReader(PAGE)).activities()).isEqualTo(expected);
    assertThat(PARSER
            .parse(new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)))
            .activities())
        .isEqualTo(expected);
    assertThat(PARSER.parse(file).activities()).isEqualTo(expected);
    assertThatThrownBy(() -> PARSER.parse(directory.resolve("missing.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void saysThatItGuessedTheEncoding() throws IOException {
    byte[] bytes = PAGE.getBytes(Charset.forName("windows-1252"));

    ActivityListResult result = PARSER.parse(new ByteArrayInputStream(bytes));

    assertThat(result.activities().get(0).place().orElseThrow().text()).isEqualTo("San José");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.ENCODING_GUESSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t\n",
        "Hello",
        "San José",
        "-",
        "2016\n2017",
        "Workshop on River Patrols",
        "Canada\nMexico\nPanama",
        "Please bring the maps of San José.\nThe bus leaves at eight."
      })
  void textThatIsNoPageGivesNoActivitiesAndOneError(String text) {
    ActivityListResult result = PARSER.parse(text);

    assertThat(result.activities()).isEmpty();
    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(error -> assertThat(error.code())
            .isIn(DiagnosticCode.NO_ACTIVITIES, DiagnosticCode.EMPTY_INPUT));
    assertThat(result.sourceText()).isEqualTo(text);
    assertThatThrownBy(result::orThrow)
        .isInstanceOf(ReportParseException.class)
        .hasMessageStartingWith(result.diagnostics().get(0).toString());
  }

  @Test
  void bytesThatAreNoTextGiveOneError() throws IOException {
    ActivityListResult result =
        PARSER.parse(new ByteArrayInputStream(new byte[] {1, 0, 2, 0, 0, 3, 0, 1}));

    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.BINARY_INPUT);
  }

  @Test
  void whatIsReadAsAPageIsNoReportThoughItHasBodyDateAndNumbers() {
    String page = """
        Meeting of the Regional Consultation Group on Migration, 3 May 2017

        1. To agree on the calendar.
        2. To thank the hosts.

        San Salvador
        Workshop on River Patrols San José
        """;

    assertThat(PARSER.parse(page).activities()).hasSize(2);
    assertThat(ReportParser.create().parse(page).report()).isEmpty();
  }

  @Test
  void noTextIsBothAReportAndAPage() {
    ReportParser reports = ReportParser.create();
    Stream<String> texts = Stream.concat(
        Spec.read("/spec/report-format.md").stream().map(SpecExample::input),
        IntStream.range(0, 100).mapToObj(seed -> TextGenerator.page(new java.util.Random(seed))));

    assertThat(texts.filter(text -> reports.parse(text).report().isPresent()))
        .isNotEmpty()
        .allSatisfy(report -> assertThat(PARSER.parse(report).activities()).isEmpty());
  }

  @Test
  void knowsTheBodiesOfTheDirectory() {
    Organization council = Organization.builder()
        .id("HARBOUR_COUNCIL")
        .kind(OrganizationKind.CONFERENCE_BODY)
        .name(LocalizedText.of("en", "Harbour Council"))
        .build();
    String page = "Harbour Council Belmopan\nHarbour Council 2 Managua\n";

    ActivityListParser own = ActivityListParser.builder()
        .directory(Directory.standard().with(council))
        .build();

    assertThat(own.parse(page).activities()).hasSize(2);
    assertThat(PARSER.parse(page).activities()).isEmpty();
  }

  @Test
  void leavesUnreadWhatIsBeyondTheLimitOfActivities() {
    ActivityListParser two =
        ActivityListParser.builder().limits(new ParseLimits(1000, 2, 1, 1000)).build();
    String text = PAGE + "Third meeting of the press officers Managua\n";

    ActivityListResult result = two.parse(text);

    assertThat(result.activities()).hasSize(2);
    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.TOO_MANY_ITEMS));
    Laws.check(text, result);
  }

  @Test
  void takesNoMoreCharactersThanItsLimits() {
    ActivityListParser small =
        ActivityListParser.builder().limits(new ParseLimits(20, 10, 1, 1000)).build();
    ActivityListParser narrow =
        ActivityListParser.builder().limits(new ParseLimits(1000, 10, 1, 30)).build();

    assertThat(small.parse(PAGE).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.INPUT_TOO_LARGE);
    ActivityListResult cut = narrow.parse(PAGE);
    assertThat(cut.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.LINE_TOO_LONG);
    Laws.check(PAGE, cut);
  }

  @Test
  void readsTenThousandActivities() {
    String text = "Workshop on River Patrols Workshop on River Patrols San José\n".repeat(10_000);

    ActivityListResult result = PARSER.parse(text);

    assertThat(result.activities()).hasSize(10_000);
    Laws.check(text, result);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "San José ",
        "Workshop ",
        "Workshop on ",
        "in ",
        "3 May 2017 ",
        "- ",
        "(virtual) ",
        "a, "
      })
  void longLinesOfOneThingAreRead(String piece) {
    String text = PAGE + piece.repeat(50_000) + "\n" + PAGE;

    Laws.check(text, PARSER.parse(text));
  }

  @Test
  void everyPrefixOfTheSamplesIsRead() {
    for (String name : ActivitySamplesTest.invented().toList()) {
      String text = Samples.read(Samples.INVENTED.resolve(name + ".txt"));
      for (int end = 0; end < text.length(); end += 7) {
        String prefix = text.substring(0, end);
        Laws.check(prefix, PARSER.parse(prefix));
      }
    }
  }
}
