package org.rcm.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Act;
import org.rcm.model.CommitmentField;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.EvidenceOrigin;
import org.rcm.model.MeetingMode;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.render.RandomReports;
import org.rcm.render.SampleReports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {
  private static final JsonRenderer RENDERER = JsonRenderer.create();
  private static final Schema SCHEMA = schema();

  @Test
  void allowsWhateverIsWritten() {
    for (long seed = 0; seed < 100; seed++) {
      assertThat(problems(RENDERER.renderToString(RandomReports.report(seed))))
          .as("seed %d", seed)
          .isEmpty();
    }
    for (Report report :
        List.of(SampleReports.rcgm2018(), SampleReports.declaration(), SampleReports.deepest())) {
      assertThat(problems(RENDERER.renderToString(report))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "1.0"              | "2.0"
          "2018-08-03"       | "2018-13-40"
          "2018-08-03"       | "3 August"
          "IN_PERSON"        | "in_person"
          "type": "group"    | "type": "country"
          "type": "group"    | "type": "gang"
          "acts": [ "THANK" ] | "acts": "THANK"
          "acts": [ "THANK" ], | ``
          "line": 61         | "line": 0
          "line": 61         | "line": "61"
          "number": "1"      | "number": "1."
          "number": "1"      | "number": "7..p"
          [ "UNSTATED" ]     | []
          [ "UNSTATED" ]     | [ "UNSTATED", "CA" ]
          "mode":            | "colour": "red", "mode":
          "members": [ "CA", "CR" ] | "members": [ "CA", "CA" ]
          "en": "Canada"     | "EN": "Canada"
          "endDate": "2018-07-20", | ``
          "en": "Member Countries" | ``
          "field": "TO"      | "field": "WHOM"
          "origin": "PARENT" | "origin": "ABOVE"
          "origin": "PARENT" | "origin": "PARENT", "position": 0
          "rule": "operative-verb" | "rule": "Operative verb"
          "text": "To submit", | ``
          "position": 0      | "position": -1
          "position": 0      | "position": "0"
          """)
  void refusesWhatTheReaderRefuses(String original, String damaged) {
    String json = RENDERER.renderToString(SampleReports.rcgm2018());
    assertThat(json).contains(original);
    assertThat(problems(json.replace(original, damaged))).isNotEmpty();
  }

  @Test
  void listsTheConstantsOfTheModel() throws IOException {
    assertThat(constants("reportKind")).isEqualTo(names(ReportKind.values()));
    assertThat(constants("meetingMode")).isEqualTo(names(MeetingMode.values()));
    assertThat(constants("act")).isEqualTo(names(Act.values()));
    assertThat(constants("commitmentStatus")).isEqualTo(names(CommitmentStatus.values()));
    assertThat(constants("commitmentField")).isEqualTo(names(CommitmentField.values()));
    assertThat(constants("evidenceOrigin")).isEqualTo(names(EvidenceOrigin.values()));
    assertThat(constants("precision")).isEqualTo(names(Precision.values()));
    assertThat(constants("organizationKind")).isEqualTo(names(OrganizationKind.values()));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void describesEveryPropertyTypeAndConstant(URL schema) throws IOException {
    Set<String> undescribed = new TreeSet<>();
    collectUndescribed(tree(schema), "$", undescribed);
    assertThat(undescribed).isEmpty();
    assertThat(tree(schema).path("description").asString()).contains("Versions: schemaVersion is");
  }

  static List<URL> schemas() {
    return List.of(
        JsonRenderer.schema(), JsonRenderer.activitiesSchema(), RegisterJsonRenderer.schema());
  }

  private static void collectUndescribed(JsonNode node, String path, Set<String> undescribed) {
    for (String holder : List.of("properties", "$defs")) {
      node.path(holder).properties().forEach(property -> {
        String at = path + "/" + property.getKey();
        JsonNode value = property.getValue();
        if (value.isObject() && value.path("description").asString("").isBlank()) {
          undescribed.add(at);
        }
        collectUndescribed(value, at, undescribed);
      });
    }
    node.path("oneOf").forEach(one -> {
      if (one.path("const").isString() && one.path("description").asString("").isBlank()) {
        undescribed.add(path + "/" + one.path("const").asString());
      }
    });
  }

  private static List<String> constants(String type) throws IOException {
    return StreamSupport.stream(tree().path("$defs").path(type).path("oneOf").spliterator(), false)
        .map(constant -> constant.path("const").asString())
        .toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private static JsonNode tree() throws IOException {
    return tree(JsonRenderer.schema());
  }

  private static JsonNode tree(URL schema) throws IOException {
    try (InputStream in = schema.openStream()) {
      return new JsonMapper().readTree(in);
    }
  }

  private static Schema schema() {
    try (InputStream in = JsonRenderer.schema().openStream()) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Error> problems(String json) {
    return new ArrayList<>(SCHEMA.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
  }
}
