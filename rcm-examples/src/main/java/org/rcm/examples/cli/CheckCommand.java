package org.rcm.examples.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rcm.model.ReportValidator;
import org.rcm.model.Severity;
import org.rcm.model.ValidationProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rcm check}: says what is odd about each text and what is unusual in each report. */
@Command(
    name = "check",
    description = {
      "Says what is odd about texts and unusual in reports.",
      "",
      "One line for each thing found, as compilers do it:",
      "",
      "  FILE:LINE:COLUMN: SEVERITY: CODE: what was found",
      "",
      "An error means that there is neither a report nor a page of activities, a warning that somebody should look; an info says what"
          + " was guessed or left out. Files of JSON and XML have no lines to point to."
    },
    footer = {
      "  rcm check rcm-examples/samples/rcgm-2022-11-23.txt",
      "  rcm check --profile draft --lang es draft.txt"
    })
final class CheckCommand implements Callable<Integer>, Batch.Work {
  private final Terminal terminal;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int files;

  @Mixin
  private FileArguments arguments = new FileArguments();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Option(
      names = {"-p", "--profile"},
      paramLabel = "PROFILE",
      description = "By which rules: published (the default), or draft, which does not ask for what"
          + " may still come.")
  private ValidationProfile profile = ValidationProfile.PUBLISHED;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Batch(terminal, arguments.words()).forEach(arguments.files(), this);
    terminal.print(Summary.count(files, "file") + ": " + count(Severity.ERROR, "error") + ", "
        + count(Severity.WARNING, "warning") + ", " + count(Severity.INFO, "info"));
    return outcome.exitCode();
  }

  private String count(Severity severity, String word) {
    return Summary.count(counts.getOrDefault(severity, 0), word);
  }

  @Override
  public Outcome on(String argument, Document document) {
    ReportValidator validator = ReportValidator.builder().profile(profile).build();
    Outcome outcome = Outcome.OK;
    files++;
    for (Remark remark : new Remarks(validator, language.language().locale()).about(document)) {
      terminal.print(remark.toLine(document.name()));
      counts.merge(remark.severity(), 1, Integer::sum);
      if (remark.severity() != Severity.INFO) {
        outcome = Outcome.FINDINGS;
      }
    }
    return outcome;
  }
}
