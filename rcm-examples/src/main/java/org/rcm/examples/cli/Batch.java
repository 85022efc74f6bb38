package org.rcm.examples.cli;

import java.util.List;
import org.rcm.parser.LanguageWords;

/** Goes through the files that the user named; a bad one never stops the others. */
final class Batch {
  private final Terminal terminal;
  private final Inputs inputs;

  Batch(Terminal terminal, List<LanguageWords> words) {
    this.terminal = terminal;
    this.inputs = new Inputs(terminal.in(), words);
  }

  /** Reads each file and hands it on, also those that hold no report. */
  Outcome forEach(List<String> arguments, Work work) {
    Progress progress = new Progress(terminal, arguments.size());
    Outcome outcome = Outcome.OK;
    for (String argument : arguments) {
      progress.next(Inputs.name(argument));
      Outcome one = one(argument, work, progress);
      progress.clear();
      outcome = outcome.and(one);
      if (terminal.isDeaf() && !work.writesFiles()) {
        break;
      }
    }
    return outcome;
  }

  private Outcome one(String argument, Work work, Progress progress) {
    String name = Inputs.name(argument);
    try {
      Document document = inputs.read(argument);
      progress.clear();
      return work.on(argument, document);
    } catch (UnreadableInputException e) {
      progress.clear();
      terminal.complain(name + ": " + e.sentence());
      return Outcome.UNUSABLE;
    } catch (OutOfMemoryError e) {
      progress.clear();
      terminal.complain(name + ": there is not enough memory for it; give Java more, as in"
          + " java -Xmx4g -jar rcm.jar");
      return Outcome.UNUSABLE;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      progress.clear();
      return Faults.report(terminal, name, e);
    }
  }

  /** What a command does with a file. */
  @FunctionalInterface
  interface Work {
    Outcome on(String argument, Document document) throws UnreadableInputException;

    /** Whether the work is worth going on with when nobody reads what is printed. */
    default boolean writesFiles() {
      return false;
    }
  }
}
