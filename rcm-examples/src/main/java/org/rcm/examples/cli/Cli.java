package org.rcm.examples.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Sets up the commands and turns whatever happens into an exit code and, if need be, one sentence. */
public final class Cli {
  private Cli() {}

  /**
   * Runs one command.
   *
   * @param terminal where to read and write
   * @param args the arguments
   * @return the exit code: 0 all went well, 1 findings, 2 unusable arguments or files, 3 a fault of the program
   */
  public static int run(Terminal terminal, String... args) {
    int code = execute(terminal, args);
    Optional<IOException> failure = terminal.failure();
    if (failure.isPresent()) {
      terminal.complain("standard output: cannot be written: " + IoWords.of(failure.get()));
      return Math.max(code, Outcome.UNUSABLE.exitCode());
    }
    return code;
  }

  private static int execute(Terminal terminal, String... args) {
    try {
      return commandLine(terminal).execute(args);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Faults.report(terminal, "rcm", e).exitCode();
    }
  }

  private static CommandLine commandLine(Terminal terminal) {
    CommandLine line = new CommandLine(new TopCommand())
        .addSubcommand(new ConvertCommand(terminal))
        .addSubcommand(new ShowCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new CommitmentsCommand(terminal))
        .addSubcommand(new RegisterCommand(terminal));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setColorScheme(HelpPages.colours(terminal.style().bold()));
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((problem, given) -> refuse(terminal, problem));
    line.setExecutionExceptionHandler((fault, command, result) ->
        Faults.report(terminal, command.getCommandName(), fault).exitCode());
    HelpPages.layOut(line);
    return line;
  }

  private static int refuse(Terminal terminal, ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    terminal.complain(
        Refusals.of(problem) + "\nTry: " + command.getCommandSpec().qualifiedName() + " --help");
    return Outcome.UNUSABLE.exitCode();
  }
}
