package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The format of reports is a document, and the document is the test: every example of it holds. */
class SpecTest {
  private static final List<SpecExample> EXAMPLES = Spec.read("/spec/report-format.md");
  private static final ReportParser PARSER = ReportParser.create();
  private static final ActivityListParser PAGES = ActivityListParser.create();

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return tests(UnaryOperator.identity());
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHoldsWithCrLfAtLineEnds() {
    return tests(text -> text.replace("\n", "\r\n"));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHoldsWithCrAtLineEnds() {
    return tests(text -> text.replace('\n', '\r'));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHoldsWithoutALineEndAtTheEnd() {
    return tests(text -> text.replaceFirst("\n$", ""));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHoldsWithDecomposedAccents() {
    return tests(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHoldsAsBytesWithAByteOrderMark() {
    return EXAMPLES.stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
          byte[] bytes = ("\uFEFF" + example.input()).getBytes(StandardCharsets.UTF_8);
          check(example, found(example, bytes));
        }));
  }

  @Test
  void everyDiagnosticHasAnExampleButThoseAboutBytesFilesAndLimits() {
    List<String> elsewhere = List.of(
        "binary-input",
        "encoding-guessed",
        "input-too-large",
        "too-many-items",
        "too-deep",
        "line-too-long",
        "file-unreadable",
        "reader-missing",
        "no-text",
        "content-left-out");
    List<String> wanted = Arrays.stream(DiagnosticCode.values())
        .map(DiagnosticCode::id)
        .filter(code -> !elsewhere.contains(code))
        .toList();

    assertThat(Spec.codes(EXAMPLES)).containsAll(wanted);
  }

  private static Stream<DynamicTest> tests(UnaryOperator<String> change) {
    return EXAMPLES.stream()
        .map(example -> DynamicTest.dynamicTest(
            example.name(), () -> check(example, found(example, change.apply(example.input())))));
  }

  private static void check(SpecExample example, String found) {
    assertThat(found).as(example.input()).isEqualTo(example.expectation());
  }

  private static String found(SpecExample example, String text) {
    return example.isPage()
        ? SpecPage.found(example, PAGES.parse(text))
        : example.found(PARSER.parse(text));
  }

  private static String found(SpecExample example, byte[] bytes) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return example.isPage()
        ? SpecPage.found(example, PAGES.parse(in))
        : example.found(PARSER.parse(in));
  }
}
