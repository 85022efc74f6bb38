package org.rcm.render.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Meeting;
import org.rcm.model.MeetingMode;
import org.rcm.model.Party;
import org.rcm.model.Report;
import org.rcm.model.TimeFrame;
import org.rcm.render.ManyReports;
import org.rcm.render.SampleReports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the linked data of reports say, as a processor of JSON-LD that knows nothing of us reads them. */
class JsonLdRendererTest {
  private static final JsonLdRenderer RENDERER = JsonLdRenderer.create();
  private static final String SCHEMA = "https://schema.org/";
  private static final String REPORT = "urn:rcm:report:2018-07-19:RCGM:CONCLUSIONS:en";

  @Test
  void isReadByAProcessorThatMayFetchNothing() throws Exception {
    for (Report report : ManyReports.all()) {
      Map<String, JsonObject> nodes = expanded(report);
      long parties = report.parties().size();
      long periods = report.activities().stream()
          .flatMap(activity -> activity.timeFrame().stream())
          .mapToLong(time -> time.periods().size())
          .sum();
      assertThat(nodes.size())
          .isEqualTo(2L
              + report.allConclusions().size()
              + report.commitments().size()
              + parties
              + periods);
    }
  }

  /** A term without a meaning would be passed over without a word. */
  @Test
  void usesNoTermThatItsContextDoesNotExplain() throws Exception {
    for (Report report : ManyReports.parsed()) {
      JsonNode root = new JsonMapper().readTree(RENDERER.renderToString(report));
      Set<String> known = new HashSet<>(Set.of("@value", "@language"));
      root.path("@context").properties().forEach(term -> known.add(term.getKey()));
      Set<String> used = new HashSet<>();
      collectTerms(root.path("@graph"), used);
      assertThat(known).containsAll(used);
    }
  }

  private static void collectTerms(JsonNode node, Set<String> used) {
    node.properties().forEach(property -> used.add(property.getKey()));
    node.forEach(child -> collectTerms(child, used));
  }

  @Test
  void refersToNothingThatItDoesNotDescribe() throws Exception {
    for (Report report : ManyReports.all()) {
      Map<String, JsonObject> nodes = expanded(report);
      Set<String> references = new HashSet<>();
      nodes.values().forEach(node -> collectReferences(node, references));
      references.removeIf(id -> id.startsWith(SCHEMA)); // its constants
      assertThat(nodes.keySet()).containsAll(references);
    }
  }

  private static void collectReferences(JsonValue value, Set<String> references) {
    if (value instanceof JsonObject object) {
      object.forEach((key, child) -> {
        if (key.equals("@id")) {
          references.add(((JsonString) child).getString());
        } else {
          collectReferences(child, references);
        }
      });
    } else if (value instanceof JsonArray array) {
      array.forEach(child -> collectReferences(child, references));
    }
  }

  @Test
  void keepsEveryTextWithItsLanguage() throws Exception {
    for (Report report : ManyReports.all()) {
      Map<String, String> texts = new HashMap<>();
      expanded(report).values().stream()
          .filter(node -> node.containsKey(SCHEMA + "isPartOf"))
          .forEach(node -> texts.put(value(node, "identifier"), value(node, "text")));
      for (Conclusion c : report.allConclusions()) {
        String written = c.text() + c.continuation().map(more -> "\n" + more).orElse("");
        assertThat(texts.get(c.number().toString())).isEqualTo(written);
      }
      assertThat(object(expanded(report).values().iterator().next(), "name").getString("@language"))
          .isEqualToIgnoringCase(report.language().toLanguageTag());
    }
  }

  @Test
  void describesAReportItsMeetingAndItsConclusions() throws Exception {
    Map<String, JsonObject> nodes = expanded(SampleReports.rcgm2018());
    JsonObject report = nodes.get(REPORT);
    assertThat(types(report))
        .containsExactly(SCHEMA + "Report", "http://www.w3.org/ns/prov#Entity");
    assertThat(id(report, "about")).isEqualTo(REPORT + "#meeting");
    JsonObject meeting = nodes.get(REPORT + "#meeting");
    assertThat(value(meeting, "startDate")).isEqualTo("2018-07-19");
    assertThat(object(meeting, "startDate").getString("@type")).isEqualTo(SCHEMA + "Date");
    assertThat(value(meeting, "endDate")).isEqualTo("2018-07-20");
    assertThat(id(meeting, "eventAttendanceMode")).isEqualTo(SCHEMA + "OfflineEventAttendanceMode");
    assertThat(id(meeting, "organizer")).isEqualTo("urn:rcm:party:RCGM");
    JsonObject item = nodes.get(REPORT + "#conclusion-13.e");
    assertThat(id(item, "isPartOf")).isEqualTo(REPORT + "#conclusion-13");
    assertThat(value(item, "headline")).isEqualTo("Strategic document");
    assertThat(id(nodes.get(REPORT + "#conclusion-13"), "isPartOf")).isEqualTo(REPORT);
  }

  @Test
  void describesCommitmentsAsActionsAndActivitiesAsEvents() throws Exception {
    Map<String, JsonObject> nodes = expanded(SampleReports.rcgm2018());
    JsonObject action = nodes.get(REPORT + "#commitment-13.e-1");
    assertThat(types(action)).containsExactly(SCHEMA + "Action");
    assertThat(id(action, "recipient")).isEqualTo("urn:rcm:party:SECRETARIAT");
    assertThat(value(action, "endTime")).isEqualTo("2018-08-03");
    assertThat(action).doesNotContainKeys(SCHEMA + "agent", SCHEMA + "startTime");
    assertThat(id(action, "actionStatus")).isEqualTo(SCHEMA + "PotentialActionStatus");
    JsonObject activity = nodes.get(REPORT + "#activity-13.e-2");
    assertThat(types(activity)).containsExactly(SCHEMA + "Event");
    assertThat(id(activity, "organizer")).isEqualTo("urn:rcm:party:MEMBER_COUNTRIES");
    assertThat(id(activity, "contributor")).isEqualTo("urn:rcm:party:RCGM");
    assertThat(activity.getJsonArray(SCHEMA + "subEvent")).hasSize(2);
    JsonObject second = nodes.get(REPORT + "#activity-13.e-2-2");
    assertThat(value(second, "startDate")).isEqualTo("2018-10-02");
    assertThat(value(second, "endDate")).isEqualTo("2018-10-03");
  }

  @Test
  void describesPartiesByWhatTheyAre() throws Exception {
    Map<String, JsonObject> nodes = expanded(SampleReports.rcgm2018());
    assertThat(types(nodes.get("urn:rcm:party:CA")))
        .containsExactly(SCHEMA + "Country", "http://www.w3.org/ns/prov#Agent");
    assertThat(types(nodes.get("urn:rcm:party:RCM")))
        .contains(SCHEMA + "Organization", "http://www.w3.org/ns/org#Organization");
    assertThat(types(nodes.get("urn:rcm:party:RCGM")))
        .contains("http://www.w3.org/ns/org#OrganizationalUnit");
    assertThat(nodes
            .get("urn:rcm:party:MEMBER_COUNTRIES")
            .getJsonArray("http://www.w3.org/ns/org#hasMember"))
        .hasSize(2);
  }

  @Test
  void spansAllPeriodsOfACommitment() throws Exception {
    TimeFrame due = SampleReports.rcgm2018().commitments().get(1).due().orElseThrow();
    Report report = SampleReports.with(Commitment.builder().due(due));
    JsonObject action = expanded(report).values().stream()
        .filter(node -> types(node).contains(SCHEMA + "Action"))
        .findFirst()
        .orElseThrow();
    assertThat(value(action, "startTime")).isEqualTo("2018-08-28");
    assertThat(value(action, "endTime")).isEqualTo("2018-10-03");
  }

  @Test
  void saysHowPeopleMet() throws Exception {
    for (Map.Entry<MeetingMode, String> mode : Map.of(
            MeetingMode.ONLINE, "OnlineEventAttendanceMode",
            MeetingMode.HYBRID, "MixedEventAttendanceMode")
        .entrySet()) {
      Meeting meeting = Meeting.builder()
          .title("x")
          .date(LocalDate.of(2020, 1, 2))
          .mode(mode.getKey())
          .build();
      assertThat(RENDERER.renderToString(SampleReports.withMeeting(meeting)))
          .contains("\"" + mode.getValue() + "\"");
    }
  }

  @Test
  void namesTheSameThingsTheSameWhenAReportIsWrittenAgain() throws Exception {
    Report report = SampleReports.rcgm2018();
    Report more = report.toBuilder()
        .addConclusion(SampleReports.conclusion("14").addAct(Act.THANK).build())
        .build();
    assertThat(expanded(more).keySet())
        .containsAll(expanded(report).keySet())
        .contains("urn:rcm:party:" + List.<Party>copyOf(report.parties()).get(0).id());
  }

  @Test
  void namesItsForm() {
    assertThat(RENDERER.name()).isEqualTo("jsonld");
    assertThat(RENDERER.mediaType()).isEqualTo("application/ld+json");
    assertThat(RENDERER.fileExtension()).isEqualTo(".jsonld");
  }

  /** The nodes by name; a name that stands twice is one node for the processor, and a failure here. */
  private static Map<String, JsonObject> expanded(Report report) throws JsonLdError {
    JsonDocument document = JsonDocument.of(new StringReader(RENDERER.renderToString(report)));
    JsonLdOptions options = new JsonLdOptions((uri, ignored) -> {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "fetches " + uri);
    });
    Map<String, JsonObject> nodes = new LinkedHashMap<>();
    for (JsonValue value : JsonLd.expand(document).options(options).get()) {
      JsonObject node = value.asJsonObject();
      assertThat(nodes.put(node.getString("@id"), node)).isNull();
    }
    return nodes;
  }

  private static List<String> types(JsonObject node) {
    return node.getJsonArray("@type").getValuesAs(JsonString::getString);
  }

  private static JsonObject object(JsonObject node, String property) {
    return node.getJsonArray(SCHEMA + property).getJsonObject(0);
  }

  private static String value(JsonObject node, String property) {
    return node.containsKey(SCHEMA + property) ? object(node, property).getString("@value") : "";
  }

  private static String id(JsonObject node, String property) {
    return object(node, property).getString("@id");
  }
}
