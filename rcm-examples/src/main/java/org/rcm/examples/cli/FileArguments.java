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
          "A report or a page of activities as plain text, or as JSON or XML that rcm wrote; - is"
              + " standard input.")
  private final List<String> files = new ArrayList<>();

  List<String> files() {
    return files;
  }
}
