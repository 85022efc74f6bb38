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
  /** In centimetres, from a booklet to a broad screen. */
  private static final int[] WIDTHS = {14, 17, 21, 24, 30};

  @TempDir
  private Path folder;

  /**
   * Where a line is full by chance, nobody can tell that it was ended. On which page that happens depends on the fonts of
   * the machine, so one page in five may be read otherwise.
   */
  @Test
  void readsFromPagesOfAnyWidthWhatThePlainTextSays() throws IOException {
    List<Path> samples = samples();
    List<Path> documents = new ArrayList<>();
    for (Path sample : samples) {
      for (int width : WIDTHS) {
        documents.add(document(
            sample, "-" + width, FlatOdt.ofWidth(ReportParagraph.of(Samples.read(sample)), width)));
      }
    }

    List<Path> files = LibreOffice.orSkip().convert("pdf", documents, folder);

    for (int i = 0; i < samples.size(); i++) {
      Optional<Report> expected = report(samples.get(i));
      List<Path> different = new ArrayList<>();
      for (Path file : files.subList(i * WIDTHS.length, (i + 1) * WIDTHS.length)) {
        if (!report(file).equals(expected)) {
          different.add(file);
        }
      }
      assertThat(different).hasSizeLessThan(2);
    }
  }

  @Test
  void headsAndFeetOfPagesChangeNothing() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path sample : samples()) {
      List<ReportParagraph> paragraphs = ReportParagraph.of(Samples.read(sample));
      documents.add(document(sample, "", FlatOdt.of(paragraphs)));
      documents.add(document(sample, "-head", FlatOdt.of(paragraphs, HEAD)));
    }

    List<Path> files = LibreOffice.orSkip().convert("pdf", documents, folder);

    for (int i = 0; i < files.size(); i += 2) {
      Path headed = files.get(i + 1);
      assertThat(report(headed)).as("%s", headed).isEqualTo(report(files.get(i)));
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

  private static List<Path> samples() {
    return Stream.concat(Samples.invented().stream(), Samples.in(Samples.REAL).stream())
        .toList();
  }

  private Path document(Path sample, String ending, String odt) throws IOException {
    return Files.writeString(folder.resolve(Samples.name(sample) + ending + ".fodt"), odt);
  }

  private static Optional<Report> report(Path file) throws IOException {
    return PARSER.parse(file).report().map(WithoutPlaces::of);
  }
}
