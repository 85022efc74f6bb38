package org.rcm.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rcm} without a command: the help. */
@Command(
    name = "rcm",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    description = {
      "Reads reports of the Regional Conference on Migration (RCM): who met, what was concluded, and who is"
          + " committed to what by when; and pages that list its activities: what takes place when and where.",
      "",
      "A report or page is a text, Word, PDF or HTML file, or JSON or XML that rcm wrote;"
          + " which it is, is told from the content. rcm COMMAND --help says more about a command.",
      "",
      "rcm stands for: java -jar rcm-examples/target/rcm.jar"
    },
    footer = {
      "  rcm convert rcm-examples/samples/wg-labour-2023-05-16.txt     writes JSON, XML and PDF",
      "  rcm show rcm-examples/samples/wg-labour-2023-05-16.txt        prints it to be read",
      "  rcm check rcm-examples/samples/*.txt                          says what is odd",
      "  rcm commitments --party Mexico rcm-examples/samples/*.txt     what Mexico is to do",
      "  rcm register rcm-examples/samples/*.txt                       what became of it"
    })
final class TopCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing: convert, show, check, commitments or register");
  }
}
