package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.Conclusion;
import org.rcm.model.Meeting;
import org.rcm.model.Party;
import org.rcm.model.Report;
import org.rcm.model.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample documents have the meeting and the items that a careful reader wrote down beside them. */
class SamplesTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final JsonMapper MAPPER = JsonMapper.shared();

  static Stream<String> invented() {
    return labelled(Samples.INVENTED, Samples.INVENTED);
  }

  private static Stream<String> labelled(Path texts, Path labels) {
    return Samples.in(texts).stream()
        .map(Samples::name)
        .filter(name -> Files.exists(labels.resolve(name + ".gold.json")))
        .filter(name -> !ActivitySamplesTest.isPage(name, labels));
  }

  @ParameterizedTest
  @MethodSource("invented")
  void sampleHasTheItemsOfItsLabels(String name) throws IOException {
    checkItems(name, Samples.INVENTED, Samples.INVENTED);
  }

  @ParameterizedTest
  @MethodSource("invented")
  void sampleHasTheMeetingOfItsLabels(String name) throws IOException {
    checkMeeting(name, Samples.INVENTED, Samples.INVENTED);
  }

  @Test
  void everySampleIsLabelledButTheOneThatIsNoReport() {
    Stream<String> labelled = Stream.concat(invented(), ActivitySamplesTest.invented());

    assertThat(Samples.invented().stream().map(Samples::name))
        .containsExactlyElementsOf(
            Stream.concat(labelled, Stream.of("not-a-report")).sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-a-report", "activities-2023", "actividades-2022"})
  void otherTextIsNoReportAndOneError(String name) throws IOException {
    checkNoReport(Samples.INVENTED.resolve(name + ".txt"));
  }

  @Test
  void realReportsHaveTheItemsAndMeetingsOfTheirLabels() throws IOException {
    assumeTrue(
        Files.isDirectory(Samples.REAL) && Files.isDirectory(Samples.REAL_LABELS),
        "Skipped: no real reports with labels beside the repository, in "
            + Samples.REAL.toAbsolutePath().normalize());

    List<String> names = labelled(Samples.REAL, Samples.REAL_LABELS).toList();

    assertThat(names).hasSize(4);
    for (String name : names) {
      checkItems(name, Samples.REAL, Samples.REAL_LABELS);
      checkMeeting(name, Samples.REAL, Samples.REAL_LABELS);
    }
    checkNoReport(Samples.REAL.resolve("activities.txt"));
  }

  private static void checkNoReport(Path text) throws IOException {
    ParseResult result = PARSER.parse(text);

    assertThat(result.report()).isEmpty();
    assertThat(result.diagnostics()).singleElement().satisfies(error -> {
      assertThat(error.code()).isEqualTo(DiagnosticCode.NO_MEETING);
      assertThat(error.severity()).isEqualTo(Severity.ERROR);
      assertThat(error.message()).contains("conclusions", "meeting");
    });
  }

  private static void checkItems(String name, Path texts, Path labels) throws IOException {
    Report report = PARSER.parse(texts.resolve(name + ".txt")).orThrow();

    List<String> expected = new ArrayList<>();
    for (JsonNode item : labels(name, labels).get("items")) {
      expected.add(line(
          string(item, "path").orElseThrow(),
          string(item, "label").orElseThrow(),
          string(item, "section"),
          string(item, "text").orElseThrow(),
          string(item, "continuation")));
    }
    List<String> found = new ArrayList<>();
    addItems(found, "", report.conclusions());

    assertThat(found).as(name).containsExactlyElementsOf(expected);
  }

  private static void addItems(List<String> lines, String parent, List<Conclusion> items) {
    for (int i = 0; i < items.size(); i++) {
      Conclusion item = items.get(i);
      String path = parent + (i + 1);
      lines.add(line(path, item.label(), item.section(), item.text(), item.continuation()));
      addItems(lines, path + "/", item.children());
    }
  }

  private static String line(
      String path,
      String label,
      Optional<String> section,
      String text,
      Optional<String> continuation) {
    return path + "  " + label + section.map(s -> "  {" + s + "}").orElse("") + "  " + text
        + continuation.map(c -> "  + " + c).orElse("");
  }

  private static void checkMeeting(String name, Path texts, Path labels) throws IOException {
    Report report = PARSER.parse(texts.resolve(name + ".txt")).orThrow();
    Meeting meeting = report.meeting();
    JsonNode expected = labels(name, labels).get("meeting");
    JsonNode place = expected.path("place");

    List<String> found = List.of(
        "title: " + report.title(),
        "title of the meeting: " + meeting.title(),
        "kind: " + report.kind(),
        "language: " + report.language().toLanguageTag(),
        "body: " + meeting.body().map(Party::id),
        "from: " + meeting.startDate().map(LocalDate::toString),
        "to: " + meeting.endDate().map(LocalDate::toString),
        "mode: " + meeting.mode(),
        "city: " + meeting.place().flatMap(p -> p.city()),
        "country: " + meeting.place().flatMap(p -> p.country()).map(Party::id),
        "participants: "
            + new TreeSet<>(
                meeting.participants().stream().map(Party::id).collect(Collectors.toSet())),
        "submitted to: " + meeting.submittedTo().map(Party::id));

    assertThat(found)
        .as(name)
        .containsExactly(
            "title: " + string(expected, "title").orElseThrow(),
            "title of the meeting: " + string(expected, "title").orElseThrow(),
            "kind: " + string(expected, "kind").orElseThrow().toUpperCase(Locale.ROOT),
            "language: " + string(expected, "language").orElseThrow(),
            "body: " + string(expected, "body"),
            "from: " + string(expected, "from"),
            "to: " + string(expected, "to"),
            "mode: " + string(expected, "mode").orElseThrow(),
            "city: " + string(place, "city"),
            "country: " + string(place, "country"),
            "participants: " + strings(expected.get("participants")),
            "submitted to: " + string(expected, "submitted_to"));
  }

  private static JsonNode labels(String name, Path labels) throws IOException {
    return MAPPER.readTree(Files.readString(labels.resolve(name + ".gold.json")));
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  private static TreeSet<String> strings(JsonNode array) {
    TreeSet<String> strings = new TreeSet<>();
    array.forEach(value -> strings.add(value.stringValue()));
    return strings;
  }
}
