package org.rcm.examples.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** What every command takes. */
final class FileArguments {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A report or a page of activities: text, Word, PDF, HTML, or JSON or XML of rcm; - is"
              + " standard input.")
  private final List<String> files = new ArrayList<>();

  List<String> files() {
    return files;
  }
}
