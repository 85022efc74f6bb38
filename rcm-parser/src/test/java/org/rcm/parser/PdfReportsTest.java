package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rcm.model.Report;

/** A report says the same as a PDF file, as a word processor writes it, as it says in plain text. */
class PdfReportsTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final String HEAD = "Network of Observers, 14th session";

  @TempDir
  private Path folder;

  @Test
  void readsFromAPdfFileWhatThePlainTextSays() throws IOException {
    List<Path> samples = Stream.concat(
            Samples.invented().stream(), Samples.in(Samples.REAL).stream())
        .toList();
    List<Path> documents = new ArrayList<>();
    for (Path sample : samples) {
      List<ReportParagraph> paragraphs = ReportParagraph.of(Samples.read(sample));
      documents.add(document(sample, "", FlatOdt.of(paragraphs)));
      documents.add(document(sample, "-head", FlatOdt.of(paragraphs, HEAD)));
    }

    List<Path> files = LibreOffice.orSkip().convert("pdf", documents, folder);

    for (int i = 0; i < files.size(); i++) {
      Path sample = samples.get(i / 2);
      assertThat(report(files.get(i))).as("%s", files.get(i)).isEqualTo(report(sample));
    }
  }

  @Test
  void leavesOutTheHeadsOfAllPages() throws IOException {
    Path sample = Samples.INVENTED.resolve("rcgm-2022-11-23.txt");
    Path document =
        document(sample, "", FlatOdt.of(ReportParagraph.of(Samples.read(sample)), HEAD));

    ParseResult result = PARSER.parse(
        LibreOffice.orSkip().convert("pdf", List.of(document), folder).get(0));

    String page = String.join(
        "\n",
        result.sourceMap().segments().stream()
            .filter(segment -> segment.kind() == SegmentKind.LETTERHEAD)
            .map(segment -> result
                .sourceText()
                .substring(segment.source().offset(), segment.source().end()))
            .toList());
    assertThat(page.lines().filter(HEAD::equals)).hasSize(3);
    assertThat(page).contains("Page 1 of 3", "Page 2 of 3", "Page 3 of 3");
  }

  private Path document(Path sample, String ending, String odt) throws IOException {
    return Files.writeString(folder.resolve(Samples.name(sample) + ending + ".fodt"), odt);
  }

  private static Optional<Report> report(Path file) throws IOException {
    return PARSER.parse(file).report().map(WithoutPlaces::of);
  }
}
