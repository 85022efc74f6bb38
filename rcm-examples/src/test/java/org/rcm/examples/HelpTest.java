package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rcm.examples.Run.rcm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  private static final Pattern SAMPLE = Pattern.compile("rcm-examples/(samples/[^ *]+\\.txt)");

  @Test
  void listsTheCommandsAndTheExitCodes() {
    Run run = rcm("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("convert", "show", "check", "commitments", "register")
        .containsPattern("(?m)^ +0 .*well")
        .containsPattern("(?m)^ +1 .*no report")
        .containsPattern("(?m)^ +2 .*arguments")
        .containsPattern("(?m)^ +3 .*report it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "show", "check", "commitments", "register"})
  void explainsEachCommandWithExamplesOnFilesThatExist(String command) {
    Run run = rcm(command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Usage: rcm " + command)
        .contains("Options:", "Exit codes", "Examples:");
    assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    Matcher sample = SAMPLE.matcher(run.out());
    assertThat(sample.find()).isTrue();
    do {
      assertThat(Files.isRegularFile(Path.of(sample.group(1))))
          .as(sample.group())
          .isTrue();
    } while (sample.find());
  }

  @Test
  void printsTheVersionOfTheBuild() {
    Run run = rcm("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("rcm [0-9]+\\.[0-9]+\\.[0-9]+\\S* \\(Java .+\\)\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                 | a command is missing: convert, show, check, commitments or register | rcm",
        "conver x           | there is no command conver; did you mean convert",
        "show               | a FILE is missing; - is standard input",
        "show --bold x      | there is no option --bold",
        "convert --to doc x | doc",
        "convert x --out    | --out",
        "check --profile y x| published",
        "check --lang fr x  | fr",
        "check --words x y  | a folder of words is called by its language, as in pt (ISO 639), but was x",
        "check --words pt x | cannot be read: there is no such file or directory",
        "register --on 3/8 x| 3/8",
        "register -f xls x  | xls"
      })
  void saysInTwoLinesWhyArgumentsMakeNoSense(String arguments, String words) {
    Run run = rcm((Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).containsIgnoringCase(words).hasLineCount(2);
    assertThat(run.err().lines().toList().get(1)).matches("Try: rcm( [a-z]+)? --help");
  }
}
