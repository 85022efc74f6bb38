package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {
  private static final Pattern PATH_IN_TABLE = Pattern.compile("`(rcm-[a-z]+/[^` ]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  @TempDir
  Path directory;

  static Stream<Snippet> snippets() {
    return Readme.blocks("java").stream().map(Snippet::new);
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void everySnippetCompilesAndPrintsWhatItsCommentsSay(Snippet snippet) throws Exception {
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.toList()) {
        Files.copy(sample, directory.resolve(sample.getFileName()));
      }
    }

    assertThat(snippet.run(directory)).isEqualTo(snippet.expected());
  }

  @Test
  void startsWithTwoCommandsOfWhichTheSecondChecksEverything() {
    List<String> commands = Readme.blocks("sh");

    assertThat(commands).hasSize(2);
    assertThat(commands.get(0))
        .hasLineCount(1)
        .startsWith("mvn -B ")
        .contains(" package && java -jar rcm-examples/target/rcm.jar show ")
        .contains(" && java -jar rcm-examples/target/rcm.jar convert ")
        .contains("rcm-examples/samples/wg-labour-2023-05-16.txt");
    assertThat(commands.get(1)).isEqualToIgnoringNewLines("mvn -B verify");
  }

  @Test
  void itsFirstCommandWritesThreeFiles() throws IOException {
    String arguments = Readme.blocks("sh")
        .get(0)
        .replaceFirst("(?s).*rcm\\.jar ", "")
        .strip()
        .replace("target/out", directory.toString())
        .replace("rcm-examples/", "");

    Run run = Run.rcm((Object[]) arguments.split(" ", -1));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void namesFilesThatAreThere() {
    for (Pattern pattern : List.of(PATH_IN_TABLE, LINK)) {
      Matcher matcher = pattern.matcher(Readme.text());
      while (matcher.find()) {
        if (!matcher.group(1).contains("target/")) {
          assertThat(Path.of("..", matcher.group(1))).exists();
        }
      }
    }
  }

  @Test
  void namesEveryCommandAndItsOptionsAsTheHelpDoes() {
    for (String command : List.of("convert", "show", "check", "commitments", "register")) {
      String help = Run.rcm(command, "--help").out();
      Matcher option = Pattern.compile("--[a-z]+").matcher(row(command));
      while (option.find()) {
        assertThat(help).contains(option.group());
      }
    }
  }

  private static String row(String command) {
    return Readme.text()
        .lines()
        .filter(line -> line.startsWith("| `rcm " + command + " "))
        .findFirst()
        .orElseThrow();
  }
}
