package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Conclusion;
import org.rcm.model.Report;

/** A report says the same, be it a plain text or Markdown. */
class MarkdownSamplesTest {
  private static final ReportParser PARSER = ReportParser.create();

  static Stream<Path> samples() {
    return Stream.concat(Samples.invented().stream(), Samples.in(Samples.REAL).stream());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void markdownOfPandocSaysWhatTheTextSays(Path sample) {
    String text = Samples.read(sample);
    String markdown = MarkdownPages.pandoc(ReportParagraph.of(text));

    ParseResult found = PARSER.parse(markdown);

    Laws.check(markdown, found);
    assertThat(said(found))
        .isEqualTo(said(PARSER.parse(text)).map(MarkdownSamplesTest::withDashes));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void markdownWithOneLineEachSaysWhatTheTextSays(Path sample) {
    String text = Samples.read(sample);
    String markdown = MarkdownPages.oneLineEach(ReportParagraph.of(text));

    ParseResult found = PARSER.parse(markdown);

    Laws.check(markdown, found);
    assertThat(said(found)).isEqualTo(said(PARSER.parse(text)));
  }

  private static Optional<Report> said(ParseResult result) {
    return result.report().map(WithoutPlaces::of);
  }

  /** Markdown has no "•". */
  private static Report withDashes(Report report) {
    return report.toBuilder()
        .conclusions(
            report.conclusions().stream().map(MarkdownSamplesTest::withDash).toList())
        .build();
  }

  private static Conclusion withDash(Conclusion item) {
    return item.toBuilder()
        .label(item.label().equals("•") ? "-" : item.label())
        .children(item.children().stream().map(MarkdownSamplesTest::withDash).toList())
        .build();
  }
}
