package org.rcm.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rcm.model.Activity;
import org.rcm.model.Country;
import org.rcm.model.Directory;
import org.rcm.model.InvalidValueException;
import org.rcm.model.LocalizedText;
import org.rcm.model.PartyGroup;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.SourceSpan;
import org.rcm.model.TimeFrame;
import org.rcm.render.MalformedReportException;
import org.rcm.render.RandomReports;
import org.rcm.render.SampleReports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of activities as JSON, and back. */
class ActivitiesJsonTest {
  private static final JsonRenderer RENDERER = JsonRenderer.create();
  private static final JsonReader READER = JsonReader.create();
  private static final Activity WORKSHOP = Activity.builder()
      .title("Workshop on Migration and Health")
      .timeFrame(TimeFrame.builder()
          .text("3-5 May 2023")
          .from(LocalDate.of(2023, 5, 3))
          .to(LocalDate.of(2023, 5, 5))
          .precision(Precision.DAY)
          .build())
      .place(Place.builder()
          .text("San José")
          .city("San José")
          .country(Country.of("CR"))
          .build())
      .addSupporter(Directory.standard().organization("IOM"))
      .description("OBJECTIVES\nTo compare records.")
      .source(new SourceSpan(7, 1, 210, 180))
      .build();
  private static final Activity COURSE =
      Activity.builder().title("Online Course").virtual(true).build();
  private static final List<Activity> ACTIVITIES = List.of(WORKSHOP, COURSE);
  private static final String JSON = RENDERER.renderToString(ACTIVITIES);

  @Test
  void writesWhatTheFormatSays() {
    assertThat(JSON).isEqualTo("""
        {
          "schema": "org.rcm.activities",
          "schemaVersion": "1.0",
          "activities": [ {
            "title": "Workshop on Migration and Health",
            "timeFrame": {
              "text": "3-5 May 2023",
              "from": "2023-05-03",
              "to": "2023-05-05",
              "precision": "DAY"
            },
            "place": {
              "text": "San José",
              "city": "San José",
              "country": "CR"
            },
            "virtual": false,
            "supporters": [ "IOM" ],
            "description": "OBJECTIVES\\nTo compare records.",
            "source": {
              "line": 7,
              "column": 1,
              "offset": 210,
              "length": 180
            }
          }, {
            "title": "Online Course",
            "virtual": true
          } ],
          "parties": [ {
            "id": "CR",
            "type": "country",
            "name": {
              "en": "Costa Rica",
              "es": "Costa Rica"
            }
          }, {
            "id": "IOM",
            "type": "organization",
            "kind": "INTERGOVERNMENTAL",
            "name": {
              "en": "International Organization for Migration",
              "es": "Organización Internacional para las Migraciones"
            },
            "acronym": {
              "en": "IOM",
              "es": "OIM"
            }
          } ]
        }
        """);
  }

  @Test
  void readsWhatItWrites() throws IOException {
    for (long seed = 0; seed < 200; seed++) {
      List<Activity> activities = RandomReports.activities(seed);
      String json = RENDERER.renderToString(activities);
      assertThat(READER.readActivities(json)).as("seed %d", seed).isEqualTo(activities);
      assertThat(problems(json)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void readsStreamsAndFiles(@TempDir Path directory) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RENDERER.render(ACTIVITIES, out);
    Path file = Files.write(directory.resolve("activities.json"), out.toByteArray());

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JSON);
    assertThat(READER.readActivities(file)).isEqualTo(ACTIVITIES);
    assertThat(READER.readActivities(
            new ByteArrayInputStream(("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_16BE))))
        .isEqualTo(ACTIVITIES);
  }

  @Test
  void activitiesOfAReportAreTheSameBehindItsRoundTrip() throws IOException {
    for (long seed = 0; seed < 100; seed++) {
      Report report = RandomReports.report(seed);
      Report read = READER.read(RENDERER.renderToString(report));
      assertThat(read.activities()).as("seed %d", seed).isEqualTo(report.activities());
      assertThat(READER.readActivities(RENDERER.renderToString(report.activities())))
          .as("seed %d", seed)
          .isEqualTo(report.activities());
    }
  }

  /** What is replaced, by what, and what the reader says of it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "org.rcm.activities"  | "org.rcm.report"    | $.schema: "org.rcm.report" is not a list of activities, which is "org.rcm.activities"
      "schemaVersion": "1.0" | "schemaVersion": "2.0" | $.schemaVersion: "2.0" cannot be read; this library reads 1.0 and later versions 1.x
      "schemaVersion": "1.0", | ``                 | $.schemaVersion: is missing; a list of activities has "1.0" there
      "title": "Online Course", | ``               | $.activities[1].title: is missing
      "title": "Online Course" | "title": " "      | $.activities[1]: The title of an activity must not be blank
      "virtual": true       | "virtual": "true"   | $.activities[1].virtual: is text, but true or false is expected
      "virtual": true       | "virtuel": true     | $.activities[1].virtuel: is not a property of the format
      "2023-05-03"          | "2023-05-33"        | $.activities[0].timeFrame.from: "2023-05-33" is not a date
      "2023-05-03"          | "2023-05-06"        | $.activities[0].timeFrame: A time frame must not end before it starts
      "country": "CR"       | "country": "HN"     | $.activities[0].place.country: "HN" is not among the parties that the file lists
      [ "IOM" ]             | [ "IOM", "IOM" ]    | $.activities[0]: Supporters of an activity must be listed once each, but IOM stands twice
      [ "IOM" ]             | "IOM"               | $.activities[0].supporters: is text, but a list is expected
      "line": 7             | "line": 0           | $.activities[0].source: A source span counts line and column from 1
      """)
  void saysWhereAndWhatIsWrong(String original, String damaged, String message) {
    assertThat(JSON).contains(original);
    String json = JSON.replace(original, damaged);

    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> READER.readActivities(json))
        .withMessageStartingWith(message);
    assertThat(problems(json))
        .as("the schema refuses it too, save for what no schema can say")
        .satisfiesAnyOf(
            found -> assertThat(found).isNotEmpty(),
            found -> assertThat(original)
                .isIn("\"2023-05-03\"", "\"country\": \"CR\"", "\"title\": \"Online Course\""));
  }

  @Test
  void refusesWhatIsNoListOfActivities() {
    assertRefused("", "$: is empty, but a list of activities is expected");
    assertRefused("[]", "$: is a list, but a list of activities is an object");
    assertRefused(JSON + "{}", "has an object behind the end of the list of activities");
    assertRefused(
        RENDERER.renderToString(SampleReports.rcgm2018()),
        "$.schema: \"org.rcm.report\" is not a list of activities");
    assertThatThrownBy(() -> READER.read(JSON))
        .isInstanceOf(MalformedReportException.class)
        .hasMessageStartingWith("$.schema: \"org.rcm.activities\" is not a report");
  }

  @Test
  void skipsWhatALaterVersionHas() throws IOException {
    String later = JSON.replace("\"1.0\"", "\"1.3\"")
        .replace("\"virtual\": true", "\"virtual\": true, \"audience\": [ 1, { } ]");

    assertThat(READER.readActivities(later)).isEqualTo(ACTIVITIES);
  }

  @Test
  void damageIsReadOrRefusedAndNeverMore() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder damaged = new StringBuilder(JSON);
      for (int k = 0; k <= random.nextInt(3); k++) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.insert(at, "\"{}[],:1x".charAt(random.nextInt(9)));
          default -> damaged.setLength(at + 1);
        }
      }
      try {
        READER.readActivities(damaged.toString());
      } catch (MalformedReportException e) {
        assertThat(e.getMessage()).contains("$");
      }
    }
  }

  @Test
  void oneIdStandsForOneParty() {
    PartyGroup group =
        PartyGroup.builder().id("IOM").name(LocalizedText.of("en", "Other")).build();

    assertThatThrownBy(() -> RENDERER.renderToString(
            List.of(WORKSHOP, COURSE.toBuilder().addSupporter(group).build())))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("One id must stand for one party");
  }

  @Test
  void schemaHasTheTypesOfTheSchemaOfReports() throws IOException {
    JsonNode types = tree(JsonRenderer.activitiesSchema()).get("$defs");
    JsonNode ofReports = tree(JsonRenderer.schema()).get("$defs");

    assertThat(types.properties()).hasSizeGreaterThan(1).allSatisfy(type -> {
      if (!type.getKey().equals("activity")) {
        assertThat(type.getValue()).as(type.getKey()).isEqualTo(ofReports.get(type.getKey()));
      }
    });
  }

  private static void assertRefused(String json, String message) {
    assertThatThrownBy(() -> READER.readActivities(json))
        .isInstanceOf(MalformedReportException.class)
        .hasMessageContaining(message);
  }

  private static JsonNode tree(URL schema) throws IOException {
    try (InputStream in = schema.openStream()) {
      return new JsonMapper().readTree(in);
    }
  }

  private static List<com.networknt.schema.Error> problems(String json) {
    try (InputStream in = JsonRenderer.activitiesSchema().openStream()) {
      Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
      return schema.validate(
          json,
          InputFormat.JSON,
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
