package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Conclusion;
import org.rcm.model.Report;

/** A report says the same, be it a plain text or a web page. */
class HtmlSamplesTest {
  private static final ReportParser PARSER = ReportParser.create();

  static Stream<Path> samples() {
    return Stream.concat(Samples.invented().stream(), Samples.in(Samples.REAL).stream());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pageWithListsSaysWhatTheTextSays(Path sample) {
    check(sample, HtmlPages::semantic);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pageOfWordSaysWhatTheTextSays(Path sample) {
    check(sample, HtmlPages::word);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pageWithLineBreaksSaysWhatTheTextSays(Path sample) {
    check(sample, HtmlPages::breaks);
  }

  @Test
  void pageOfLibreOfficeSaysWhatTheTextSays(@TempDir Path folder) throws IOException {
    List<Path> samples = samples().toList();
    List<Path> documents = new ArrayList<>();
    for (Path sample : samples) {
      documents.add(Files.writeString(
          folder.resolve(Samples.name(sample) + ".fodt"),
          FlatOdt.of(ReportParagraph.of(Samples.read(sample)))));
    }

    List<Path> pages = LibreOffice.orSkip().convert("html", documents, folder);

    for (int i = 0; i < pages.size(); i++) {
      ParseResult found = PARSER.parse(pages.get(i));
      Laws.check(found.sourceText(), found);
      assertThat(said(found).map(HtmlSamplesTest::withPlainLabels))
          .as(Samples.name(samples.get(i)))
          .isEqualTo(said(PARSER.parse(samples.get(i))).map(HtmlSamplesTest::withPlainLabels));
    }
  }

  /** Of "a)", "(a)" and "a.-" LibreOffice keeps the letter, and of bullets that they are some. */
  private static Report withPlainLabels(Report report) {
    return report.toBuilder()
        .conclusions(
            report.conclusions().stream().map(HtmlSamplesTest::withPlainLabel).toList())
        .build();
  }

  private static Conclusion withPlainLabel(Conclusion item) {
    return item.toBuilder()
        .label(item.label().replaceAll("[^0-9a-zA-Z]", ""))
        .children(item.children().stream().map(HtmlSamplesTest::withPlainLabel).toList())
        .build();
  }

  private static void check(Path sample, Function<List<ReportParagraph>, String> maker) {
    String page = maker.apply(ReportParagraph.of(Samples.read(sample)));

    ParseResult found = PARSER.parse(page);

    Laws.check(found.sourceText(), found);
    assertThat(said(found)).isEqualTo(said(PARSER.parse(Samples.read(sample))));
  }

  private static Optional<Report> said(ParseResult result) {
    return result.report().map(WithoutPlaces::of);
  }
}
