package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Report;

/** The page that explains the word files to those who know the field names all of them, and nothing else. */
class WordsPageTest {
  private static final Path WORDS = Path.of("src/main/resources/org/rcm/parser/words");
  private static final Path EXAMPLE =
      Path.of("../rcm-examples/src/main/resources/org/rcm/examples/pt");
  private static final Locale PORTUGUESE = Locale.forLanguageTag("pt");
  private static final Pattern SECOND_STEP =
      Pattern.compile("\\n2\\. `structure\\.csv`:(.*?)\\n3\\. ", Pattern.DOTALL);
  private static final Pattern EXPECTED = Pattern.compile("expected \"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");
  private static final String MANY_CELLS = "x;x;x;x;x;x;x";

  @Test
  void hasASectionForEveryFileAndNoOther() throws IOException {
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(WORDS)) {
      all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .forEach(files::add);
    }
    assertThat(columnsOfPage().keySet()).containsExactlyInAnyOrderElementsOf(files);
  }

  @Test
  void listsEveryFileInTheTableAtTheTop() throws IOException {
    for (String file : columnsOfPage().keySet()) {
      assertThat(page()).contains("| [`" + file + "`](#" + file.replace(".", "") + ") |");
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesTheColumnsThatTheReadingExpects(WordFile file) throws IOException {
    Throwable refused = catchThrowable(() -> LanguageWords.english().with(file, MANY_CELLS));

    assertThat(refused).isInstanceOf(InvalidValueException.class);
    Matcher expected = EXPECTED.matcher(refused.getMessage());
    assertThat(expected.find()).as(refused.getMessage()).isTrue();
    assertThat(columnsOfPage().get(file.fileName()))
        .containsExactly(expected.group(1).split(" ; ", -1));
  }

  @Test
  void namesTheColumnsThatEachFileNamesAtItsTop() throws IOException {
    Map<String, List<String>> page = columnsOfPage();
    try (Stream<Path> all = Files.walk(WORDS)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".csv")).toList()) {
        assertThat(columnsOfFile(file))
            .as(file.toString())
            .isEqualTo(page.get(file.getFileName().toString()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void showsALineOfEachFileThatCanBeRead(WordFile file) throws IOException {
    String lines = exampleLines(file.fileName());

    assertThat(lines).isNotBlank();
    // Throws if a line is wrong. Words that English has already may not stand twice among its
    // dates.
    LanguageWords.english().with(file, file == WordFile.DATES ? "" : lines);
    assertThat(lines).as("as many cells as columns").contains(" ; ");
  }

  @Test
  void namesEveryKindThatAnEnumOfThisPackageKnows() throws IOException {
    String english = Files.readString(WORDS.resolve("en/structure.csv"));
    for (StructureWords.Kind kind : StructureWords.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(english)
          .containsPattern("(?m)^#   " + name + " ")
          .containsPattern("(?m)^" + name + " ;");
    }
  }

  @Test
  void emptyFilesAreEnoughToStart(@TempDir Path directory) throws IOException {
    emptyFiles(directory);
    ReportParser parser = ReportParser.builder()
        .language(LanguageWords.read(PORTUGUESE, directory))
        .build();

    assertThat(parser.parse(Files.readString(EXAMPLE.resolve("report.txt"))).report())
        .isEmpty();
  }

  @Test
  void theKindsOfTheSecondStepAreTheLeastThatWorks(@TempDir Path directory) throws IOException {
    Matcher step = SECOND_STEP.matcher(page());
    assertThat(step.find()).isTrue();
    List<String> kinds = Pattern.compile("`([a-z-]+)`")
        .matcher(step.group(1))
        .results()
        .map(m -> m.group(1))
        .toList();
    emptyFiles(directory);
    Files.write(
        directory.resolve("structure.csv"),
        Files.readAllLines(EXAMPLE.resolve("structure.csv")).stream()
            .filter(line -> kinds.contains(line.split(" ;", -1)[0]))
            .toList());

    Report report = ReportParser.builder()
        .language(LanguageWords.read(PORTUGUESE, directory))
        .build()
        .parse(Files.readString(EXAMPLE.resolve("report.txt")))
        .orThrow();
    assertThat(report.language()).isEqualTo(PORTUGUESE);
    assertThat(report.meeting().participants()).hasSize(6);
    assertThat(report.allConclusions()).hasSize(13);
  }

  private static void emptyFiles(Path directory) throws IOException {
    for (WordFile file : WordFile.values()) {
      Files.writeString(directory.resolve(file.fileName()), "");
    }
  }

  @Test
  void pointsToFilesThatAreThere() throws IOException {
    Matcher link = LINK.matcher(page());
    List<Path> targets = new ArrayList<>();
    while (link.find()) {
      targets.add(WORDS.resolve(link.group(1)).normalize());
    }
    assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(target).exists());
  }

  private static String page() throws IOException {
    return Files.readString(WORDS.resolve("README.md"));
  }

  /** The columns of each section that is called by a file. */
  private static Map<String, List<String>> columnsOfPage() throws IOException {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (String line : page().lines().toList()) {
      if (line.startsWith("## ")) {
        open = new ArrayList<>();
        if (line.endsWith(".csv")) {
          columns.put(line.substring(3), open);
        }
      } else if (line.startsWith("| `")) {
        open.add(line.substring(3, line.indexOf('`', 3)));
      }
    }
    return columns;
  }

  private static String exampleLines(String file) throws IOException {
    String section = page().split("\n## " + Pattern.quote(file) + "\n", 2)[1].split("\n## ", 2)[0];
    return String.join(
        "\n",
        section.lines().filter(l -> l.startsWith("    ")).map(String::strip).toList());
  }

  /** "# country ; names of the city, separated by |" has the columns "country" and "names of the city". */
  private static List<String> columnsOfFile(Path file) throws IOException {
    String header = Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("#") && line.contains(" ; "))
        .findFirst()
        .orElseThrow();
    return Stream.of(header.substring(1).split(";", -1))
        .map(cell -> cell.replaceFirst("[,(].*", "").strip())
        .toList();
  }
}
