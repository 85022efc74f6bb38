package org.rcm.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Commitment;
import org.rcm.model.Party;
import org.rcm.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rcm commitments}: who is committed to what by when, over several reports. */
@Command(
    name = "commitments",
    description = {
      "Lists who is committed to what by when, over several reports.",
      "",
      "Pages of activities are left out: nobody is committed in them.",
      "",
      "In the order of the last days that are in time; what has no date comes last.",
      "",
      "With --party, only what binds that party: what is asked of it, and what is asked of a group to"
          + " which it belongs. What all Member Countries owe binds Mexico too.",
      "",
      "With --explain, for each the words of the report on which it rests, marked in their sentence, and"
          + " the rule that read them; in English."
    },
    footer = {
      "  rcm commitments rcm-examples/samples/*.txt",
      "  rcm commitments --party Mexico rcm-examples/samples/wg-labour-2023-05-16.txt",
      "  rcm commitments --party SECRETARIAT --lang es rcm-examples/samples/grcm-*.txt",
      "  rcm commitments --explain rcm-examples/samples/wg-labour-2023-05-16.txt | less"
    })
final class CommitmentsCommand implements Callable<Integer>, Batch.Work {
  private final Terminal terminal;
  private final List<CommitmentTable.Entry> entries = new ArrayList<>();
  private final Set<Party> parties = new TreeSet<>();

  @Mixin
  private FileArguments arguments = new FileArguments();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Option(
      names = {"-p", "--party"},
      paramLabel = "PARTY",
      description = "An id or a name, in English or Spanish: MX, México, IOM, SECRETARIAT,"
          + " \"Working Group on Protection\".")
  private @Nullable String party;

  @Option(
      names = {"-e", "--explain"},
      description = "Say of each commitment why it was read as it was, instead of the table.")
  private boolean explain;

  CommitmentsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Batch(terminal, arguments.words()).forEach(arguments.files(), this);
    if (party == null) {
      print(entries);
      return outcome.exitCode();
    }
    return outcome.and(printFor(party)).exitCode();
  }

  @Override
  public Outcome on(String argument, Document document) throws UnreadableInputException {
    if (document.isPage()) {
      terminal.complain(
          document.name() + ": is a page of activities, in which nobody is committed; left out");
      return Outcome.OK;
    }
    if (document.report().isEmpty()) {
      return Complaints.noReport(terminal, document);
    }
    Report report = document.report().get();
    parties.addAll(report.parties());
    for (Commitment commitment : report.commitments()) {
      entries.add(new CommitmentTable.Entry(Inputs.fileName(argument), commitment));
    }
    return Outcome.OK;
  }

  private Outcome printFor(String name) {
    Optional<Party> one =
        new PartyChoice(terminal, new Wording(language.language())).choose(name, parties);
    one.ifPresent(party ->
        print(entries.stream().filter(entry -> entry.commitment().binds(party)).toList()));
    return one.isPresent() ? Outcome.OK : Outcome.UNUSABLE;
  }

  private void print(List<CommitmentTable.Entry> shown) {
    List<CommitmentTable.Entry> sorted =
        shown.stream().sorted(CommitmentTable.Entry.BY_DUE).toList();
    if (explain) {
      sorted.forEach(this::explain);
    } else if (!sorted.isEmpty()) {
      TextTable table = new CommitmentTable(new Wording(language.language()))
          .ofFiles(sorted, arguments.files().size() > 1);
      terminal.print(table.toText(terminal.style()) + "\n");
    }
    terminal.print(Summary.count(sorted.size(), "commitment"));
  }

  private void explain(CommitmentTable.Entry entry) {
    String file = arguments.files().size() > 1 ? entry.file() + "  " : "";
    terminal.print(file + entry.commitment().explain());
  }
}
