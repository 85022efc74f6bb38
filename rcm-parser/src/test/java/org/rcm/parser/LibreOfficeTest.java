package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that tests give to LibreOffice say what the plain texts say. */
class LibreOfficeTest {
  private static final ReportParser PARSER = ReportParser.create();

  static Stream<Path> samples() {
    return Stream.concat(Samples.invented().stream(), Samples.in(Samples.REAL).stream());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void paragraphsOfAReportAreTheReport(Path sample) {
    String text = Samples.read(sample);
    List<String> lines = new ArrayList<>();
    for (ReportParagraph paragraph : ReportParagraph.of(text)) {
      if (paragraph.apart()) {
        lines.add("");
      }
      lines.add(paragraph.line());
    }

    ParseResult expected = PARSER.parse(text);
    ParseResult found = PARSER.parse(String.join("\n", lines));

    assertThat(found.report().map(WithoutPlaces::of))
        .isEqualTo(expected.report().map(WithoutPlaces::of));
  }

  @Test
  void automaticNumbersAreWhatWasTyped(@TempDir Path folder) throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path sample : samples().toList()) {
      Path document = folder.resolve(Samples.name(sample) + ".fodt");
      documents.add(
          Files.writeString(document, FlatOdt.of(ReportParagraph.of(Samples.read(sample)))));
    }

    List<Path> texts = LibreOffice.orSkip().convert("txt:Text (encoded):UTF8", documents, folder);

    for (int i = 0; i < texts.size(); i++) {
      List<String> typed = ReportParagraph.of(Samples.read(samples().toList().get(i))).stream()
          .map(paragraph -> withOneBullet(paragraph.line()))
          .toList();
      assertThat(Samples.read(texts.get(i)).replace("\uFEFF", "").lines())
          .filteredOn(line -> !line.isBlank())
          .map(line -> withOneBullet(line.strip()))
          .containsExactlyElementsOf(typed);
    }
  }

  /** As plain text, LibreOffice writes a bullet of its own for each level. */
  private static String withOneBullet(String line) {
    return line.replaceFirst("^[-◦▪] ", "• ");
  }
}
