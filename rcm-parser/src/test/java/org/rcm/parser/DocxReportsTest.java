package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
import org.rcm.parser.internal.files.Docx;

/** A report says the same as a Word document and as plain text. */
class DocxReportsTest {
  private static final ReportParser PARSER = ReportParser.create();

  static Stream<Path> samples() {
    return Stream.concat(Samples.invented().stream(), Samples.in(Samples.REAL).stream());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void documentOfWordIsReadAsTheText(Path sample) throws IOException {
    String text = Samples.read(sample);

    checkSame(text, parse(DocxReport.of(ReportParagraph.of(text)).bytes()));
  }

  @Test
  void documentsOfLibreOfficeAreReadAsTheTexts(@TempDir Path folder) throws IOException {
    LibreOffice office = LibreOffice.orSkip();
    List<Path> samples = samples().toList();
    List<Path> documents = new ArrayList<>();
    for (Path sample : samples) {
      Path document = folder.resolve(Samples.name(sample) + ".fodt");
      documents.add(Files.writeString(
          document,
          FlatOdt.of(
              ReportParagraph.of(Samples.read(sample)), "Conferencia Regional sobre Migración")));
    }

    List<Path> converted = office.convert("docx", documents, folder);

    for (int i = 0; i < converted.size(); i++) {
      ParseResult result = PARSER.parse(converted.get(i));
      checkSame(Samples.read(samples.get(i)), result);
      if (result.report().isPresent()) {
        assertThat(result.sourceMap().segments(SegmentKind.LETTERHEAD))
            .as("running head and page number are the page's")
            .hasSize(2);
      }
    }
  }

  /** The text of the document is checked by the laws too. */
  private static void checkSame(String text, ParseResult result) {
    Laws.check(result.sourceText(), result);
    assertThat(result.report().map(WithoutPlaces::of))
        .isEqualTo(PARSER.parse(text).report().map(WithoutPlaces::of));
  }

  @Test
  void whatWasLeftOutIsReportedAtItsPlace() throws IOException {
    ParseResult result = parse(Docx.of("""
        <w:p><w:r><w:t>MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)</w:t></w:r></w:p>\
        <w:p><w:r><w:t>Panama City, Panama</w:t></w:r></w:p><w:p><w:r><w:t>19-20 July 2018</w:t></w:r></w:p>\
        <w:p><w:r><w:t>CONCLUSIONS</w:t></w:r></w:p>\
        <w:p><w:r><w:t xml:space="preserve">1. To thank </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>Belize</w:delText></w:r></w:del>\
        <w:r><w:t>Panama.</w:t></w:r></w:p>""").bytes());

    assertThat(result.orThrow().conclusion("1").orElseThrow().text()).isEqualTo("To thank Panama.");
    assertThat(result.diagnostics())
        .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.CONTENT_LEFT_OUT)
        .singleElement()
        .satisfies(diagnostic -> {
          assertThat(diagnostic.message())
              .isEqualTo("1 tracked deletion was left out, from \"Belize\"");
          assertThat(diagnostic.source().line()).isEqualTo(5);
          assertThat(diagnostic.source().column()).isEqualTo(13);
        });
  }

  private static ParseResult parse(byte[] bytes) throws IOException {
    return PARSER.parse(new ByteArrayInputStream(bytes));
  }
}
