package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Activity;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.TimeFrame;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample pages have the activities that a careful reader wrote down beside them; a report has none. */
class ActivitySamplesTest {
  private static final ActivityListParser PARSER = ActivityListParser.create();
  private static final JsonMapper MAPPER = JsonMapper.shared();

  static Stream<String> invented() {
    return Samples.invented().stream()
        .map(Samples::name)
        .filter(name -> isPage(name, Samples.INVENTED));
  }

  static Stream<Path> reports() {
    return Stream.concat(Samples.invented().stream(), Samples.in(Samples.REAL).stream())
        .filter(file -> !isPage(Samples.name(file), Samples.INVENTED))
        .filter(file -> !isPage(Samples.name(file), Samples.REAL_LABELS));
  }

  /** Whether the labels beside a sample are those of a page of activities. */
  static boolean isPage(String name, Path labels) {
    Path file = labels.resolve(name + ".gold.json");
    return Files.exists(file) && tree(file).has("activities");
  }

  @ParameterizedTest
  @MethodSource("invented")
  void sampleHasTheActivitiesOfItsLabels(String name) throws IOException {
    check(name, Samples.INVENTED, Samples.INVENTED, true);
  }

  @Test
  void thereIsASampleInEachLanguage() {
    assertThat(invented()).containsExactly("actividades-2022", "activities-2023");
  }

  @Test
  void realPageHasTheActivitiesOfItsLabels() throws IOException {
    assumeTrue(
        Files.exists(Samples.REAL.resolve("activities.txt"))
            && Files.isDirectory(Samples.REAL_LABELS),
        "Skipped: no real page of activities with labels beside the repository, in "
            + Samples.REAL.toAbsolutePath().normalize());

    check("activities", Samples.REAL, Samples.REAL_LABELS, false);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void reportHasNoActivitiesAndOneError(Path report) throws IOException {
    ActivityListResult result = PARSER.parse(report);

    assertThat(result.activities()).isEmpty();
    assertThat(result.diagnostics())
        .filteredOn(d -> d.code() != DiagnosticCode.UNREADABLE_CHARACTER)
        .singleElement()
        .satisfies(error -> assertThat(error.code()).isEqualTo(DiagnosticCode.NO_ACTIVITIES));
  }

  private static void check(String name, Path texts, Path labels, boolean whole)
      throws IOException {
    List<String> expected = new ArrayList<>();
    for (JsonNode label : tree(labels.resolve(name + ".gold.json")).get("activities")) {
      List<String> description = new ArrayList<>();
      label.path("description").forEach(line -> description.add(line.stringValue()));
      expected.add(line(
          label.get("line").intValue(),
          string(label, "title").orElseThrow(),
          string(label, "place"),
          string(label, "country"),
          label.path("virtual").booleanValue(false),
          string(label, "from"),
          string(label, "to"),
          description));
    }
    List<String> found = new ArrayList<>();
    for (Activity activity : PARSER.parse(texts.resolve(name + ".txt")).orThrow()) {
      Optional<TimeFrame> when = activity.timeFrame().filter(frame -> whole);
      found.add(line(
          activity.source().orElseThrow().line(),
          activity.title(),
          activity.place().map(Place::text),
          activity.place().flatMap(Place::country).map(Party::id),
          activity.virtual(),
          when.flatMap(TimeFrame::from).map(LocalDate::toString),
          when.flatMap(TimeFrame::to).map(LocalDate::toString),
          whole ? activity.description().stream().flatMap(String::lines).toList() : List.of()));
    }

    assertThat(found).as(name).containsExactlyElementsOf(expected);
  }

  private static String line(
      int line,
      String title,
      Optional<String> place,
      Optional<String> country,
      boolean virtual,
      Optional<String> from,
      Optional<String> to,
      List<String> description) {
    return line + "  " + title + " @ " + place.orElse("-") + " " + country.orElse("-")
        + (virtual ? " virtual" : "") + " " + from.orElse("-") + " " + to.orElse("-") + " "
        + description;
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  private static JsonNode tree(Path file) {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
