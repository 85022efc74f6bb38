package org.rcm.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rcm.model.Report;
import org.rcm.model.register.CommitmentRegister;
import org.rcm.model.register.LinkEvidence;
import org.rcm.model.register.LinkKind;
import org.rcm.model.register.StatusCause;
import org.rcm.render.InventedRegister;
import org.rcm.render.RandomReports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegisterJsonRendererTest {
  private static final RegisterJsonRenderer RENDERER = RegisterJsonRenderer.create();
  private static final String JSON =
      RENDERER.renderToString(InventedRegister.register(), InventedRegister.DAY);

  @Test
  void saysWhatBecameOfEachCommitment() {
    JsonNode root = new JsonMapper().readTree(JSON);

    assertThat(root.path("schema").asString()).isEqualTo("org.rcm.register");
    assertThat(root.path("on").asString()).isEqualTo("2022-09-20");
    assertThat(root.path("entries")).hasSize(4);
    JsonNode workshop = root.path("entries").get(1);
    assertThat(workshop.path("status").asString()).isEqualTo("SUPERSEDED");
    assertThat(workshop.path("history").get(1).toString())
        .isEqualTo("{\"status\":\"SUPERSEDED\",\"on\":\"2022-09-20\",\"cause\":\"NEW_DATE\","
            + "\"by\":\"2022-09-20-RCGM\",\"link\":1}");
    assertThat(root.path("entries").get(0).path("history").get(1).toString())
        .isEqualTo("{\"status\":\"IMPLEMENTED\",\"on\":\"2021-11-01\",\"cause\":\"DECISION\","
            + "\"by\":\"Technical Secretariat\",\"note\":\"+1 map, all there\"}");
  }

  @Test
  void givesLinksTheirReasonsInBothLanguages() {
    JsonNode link = new JsonMapper().readTree(JSON).path("links").get(0);

    assertThat(link.path("later").path("report").asString()).isEqualTo("2022-09-20-RCGM");
    assertThat(link.path("reasons").get(0).toString())
        .isEqualTo("{\"evidence\":\"SAME_NAME\",\"message\":{"
            + "\"en\":\"both name “Workshop on Wells and Rivers”\","
            + "\"es\":\"ambas nombran “Workshop on Wells and Rivers”\"}}");
  }

  @Test
  void namesReferencesThatAreNotThere() {
    JsonNode reference = new JsonMapper().readTree(JSON).path("references").get(0);

    assertThat(reference.path("reports")).isEmpty();
    assertThat(reference.path("reference").path("body").asString()).isEqualTo("RCGM");
  }

  @Test
  void writesTheSameBytesToAStream() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RENDERER.render(InventedRegister.register(), InventedRegister.DAY, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JSON).endsWith("}\n");
  }

  @Test
  void isAsTheSchemaSays() {
    assertThat(problems(JSON)).isEmpty();
    for (long seed = 0; seed < 40; seed += 2) {
      List<Report> reports = List.of(RandomReports.report(seed), RandomReports.report(seed + 1));
      CommitmentRegister register = CommitmentRegister.of(reports);
      assertThat(problems(RENDERER.renderToString(register, LocalDate.of(9999, 12, 31))))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"on\": \"2022-09-20\" | \"on\": \"today\"",
        "\"kind\": \"RESCHEDULED\" | \"kind\": \"MOVED\"",
        "\"cause\": \"DECISION\" | \"cause\": \"GUESS\"",
        "\"overdue\": false | \"overdue\": \"no\"",
        "\"report\": \"2021-06-01-RCGM\" | \"report\": \"RCGM 2021\""
      })
  void isNotAsTheSchemaSaysIfItIsChanged(String original, String damaged) {
    assertThat(JSON).contains(original);
    assertThat(problems(JSON.replace(original, damaged))).isNotEmpty();
  }

  @Test
  void listsTheConstantsOfTheModelInItsSchema() throws IOException {
    assertThat(constants("linkKind")).isEqualTo(names(LinkKind.values()));
    assertThat(constants("linkEvidence")).isEqualTo(names(LinkEvidence.values()));
    assertThat(constants("statusCause")).isEqualTo(names(StatusCause.values()));
  }

  private static List<String> constants(String type) throws IOException {
    try (InputStream in = RegisterJsonRenderer.schema().openStream()) {
      JsonNode constants =
          new JsonMapper().readTree(in).path("$defs").path(type).path("oneOf");
      return StreamSupport.stream(constants.spliterator(), false)
          .map(constant -> constant.path("const").asString())
          .toList();
    }
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private static List<com.networknt.schema.Error> problems(String json) {
    try (InputStream in = RegisterJsonRenderer.schema().openStream()) {
      Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
      return new ArrayList<>(schema.validate(
          json,
          InputFormat.JSON,
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
