package org.rcm.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rcm show}: prints each report or page of activities to be read. */
@Command(
    name = "show",
    description = {
      "Prints reports and pages of activities to be read.",
      "",
      "Title, who met when and where, the conclusions as a tree, and who is committed to what by when.",
      "",
      "Of a page that lists activities: each with its title, when, where, and what else is said.",
      "",
      "What is due at the end of a quarter, a month or a year says so: 2024-Q1, 2024-03, 2024. What"
          + " has no date has the words of the report."
    },
    footer = {
      "  rcm show rcm-examples/samples/wg-labour-2023-05-16.txt",
      "  rcm show rcm-examples/samples/activities-2023.txt",
      "  rcm show --lang es rcm-examples/samples/grcm-2010-05-18.txt | less"
    })
final class ShowCommand implements Callable<Integer>, Batch.Work {
  private final Terminal terminal;
  private boolean isFirst = true;

  @Mixin
  private FileArguments arguments = new FileArguments();

  @Mixin
  private LanguageOption language = new LanguageOption();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new Batch(terminal, arguments.words())
        .forEach(arguments.files(), this)
        .exitCode();
  }

  @Override
  public Outcome on(String argument, Document document) {
    if (document.report().isEmpty() && !document.isPage()) {
      return Complaints.noReport(terminal, document);
    }
    if (!isFirst) {
      terminal.print("\n" + "=".repeat(terminal.style().width()) + "\n");
    }
    isFirst = false;
    Wording wording = new Wording(language.language());
    terminal.print(document
        .report()
        .map(report -> new ReportView(report, wording, terminal.style()).toText())
        .orElseGet(
            () -> new ActivitiesView(document.activities(), wording, terminal.style()).toText()));
    return Outcome.OK;
  }
}
