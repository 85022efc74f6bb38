package org.rcm.parser.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rcm.model.CommitmentField;
import org.rcm.parser.internal.dates.DateRule;

/** The rules by which commitments are read are a document, and its sentences are the tests. */
class ReadingRulesTest {
  private static final String DOCUMENT = "/spec/reading-rules.md";
  private static final String NONE = "–";
  private static final List<Row> ROWS = rows();

  /** A line of the document. */
  private record Row(CommitmentField field, String rule, String english, String spanish) {}

  @TestFactory
  Stream<DynamicTest> everySentenceShowsItsRule() {
    return ROWS.stream()
        .flatMap(row -> Stream.of(
            DynamicTest.dynamicTest(row.rule + " en", () -> check("en", row, row.english)),
            DynamicTest.dynamicTest(row.rule + " es", () -> check("es", row, row.spanish))));
  }

  @Test
  void everyRuleHasASentence() {
    assertThat(ROWS).noneMatch(row -> row.english.equals(NONE) && row.spanish.equals(NONE));
  }

  @Test
  void noRuleIsMissing() {
    Stream<String> rules = Stream.concat(
        Arrays.stream(ReadingRule.values()).map(ReadingRule::id),
        Arrays.stream(DateRule.values()).map(DateRule::id));
    assertThat(ROWS.stream().map(Row::rule).distinct())
        .containsExactlyInAnyOrderElementsOf(rules.toList());
  }

  private static void check(String language, Row row, String sentence) {
    if (sentence.equals(NONE)) {
      return;
    }
    boolean dated = !sentence.startsWith("[no date] ");
    String marked = sentence.replace("[no date] ", "");
    String heading =
        marked.startsWith("{") ? marked.substring(1, marked.indexOf('}')).replace("**", "") : "";
    String[] items = marked.substring(marked.indexOf('}') + 1).replace("**", "").split(" / ", -1);
    Reading reading = Reading.of(
        language,
        "WG_LABOUR",
        dated,
        heading,
        items[0].strip(),
        Arrays.copyOfRange(items, 1, items.length));

    assertThat(evidence(reading, items.length))
        .as(sentence)
        .contains(row.field + " " + row.rule + " " + bold(sentence));
  }

  private static List<String> evidence(Reading reading, int items) {
    List<Meaning> meanings = new ArrayList<>(List.of(reading.item()));
    for (int child = 1; child < items; child++) {
      meanings.add(reading.child(child));
    }
    return meanings.stream()
        .flatMap(meaning -> meaning.commitments().stream())
        .flatMap(commitment -> commitment.grounds().stream())
        .map(ground -> ground.field() + " " + ground.trace().rule() + " "
            + ground.trace().words().map(Quotation::text).orElse(""))
        .toList();
  }

  private static String bold(String sentence) {
    int from = sentence.indexOf("**");
    return from < 0 ? "" : sentence.substring(from + 2, sentence.indexOf("**", from + 2));
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    CommitmentField field = CommitmentField.ACT;
    for (String line : text().lines().toList()) {
      if (line.startsWith("## ")) {
        field = CommitmentField.valueOf(line.substring(3, line.indexOf(':')));
      } else if (line.startsWith("| `")) {
        List<String> cells =
            Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        assertThat(cells).as(line).hasSize(6);
        rows.add(new Row(field, cells.get(1).replace("`", ""), cells.get(3), cells.get(4)));
      }
    }
    return rows;
  }

  private static String text() {
    try (InputStream in = ReadingRulesTest.class.getResourceAsStream(DOCUMENT)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
