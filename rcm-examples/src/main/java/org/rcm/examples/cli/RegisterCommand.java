package org.rcm.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Party;
import org.rcm.model.Report;
import org.rcm.model.register.CommitmentRegister;
import org.rcm.model.register.Decision;
import org.rcm.model.register.RegisterEntry;
import org.rcm.render.MalformedReportException;
import org.rcm.render.csv.DecisionCsvReader;
import org.rcm.render.csv.RegisterCsvRenderer;
import org.rcm.render.json.RegisterJsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rcm register}: what became of the commitments of several reports. */
@Command(
    name = "register",
    description = {
      "Follows commitments up across the reports of several meetings.",
      "",
      "First what is overdue, then what falls due next; what several reports say of one thing; what is open"
          + " without a date; and what is done, elapsed or superseded, with who or what set it and when. Below"
          + " each, later conclusions about the same thing, and why they are taken for that. Last, words that"
          + " point to other reports, and whether those are here.",
      "",
      "Nothing is taken for done unless a later report thanks somebody for having done it, or a person has"
          + " decided so. Superseded: a later report names another time for the same thing. Elapsed: the due"
          + " date has passed, the same body has met since, and no later report speaks of it; where one may,"
          + " it stays open and that one is named.",
      "",
      "With --decisions, what people decided wins: a CSV file with the columns"
          + " report,commitment,status,on,by,note, where report and commitment are as printed, status is"
          + " ACTIVE, IMPLEMENTED, ELAPSED or SUPERSEDED, and on is the day from which it counts."
    },
    footer = {
      "  rcm register --on 2024-01-15 rcm-examples/samples/wg-*.txt",
      "  rcm register --party Mexico --lang es rcm-examples/samples/rcgm-2019-11-19.txt",
      "  rcm register --format csv rcm-examples/samples/rcgm-*.txt > register.csv",
      "  rcm register --decisions decisions.csv rcm-examples/samples/rcgm-2022-11-23.txt"
    })
final class RegisterCommand implements Callable<Integer>, Batch.Work {
  private final Terminal terminal;
  private final List<Report> reports = new ArrayList<>();
  private final Map<Report, String> names = new HashMap<>();

  @Mixin
  private FileArguments arguments = new FileArguments();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Option(
      names = {"-n", "--on"},
      paramLabel = "DATE",
      description =
          "The day for which it says what is open, as 2024-01-15; by default the last day of the"
              + " latest meeting.")
  private @Nullable LocalDate on;

  @Option(
      names = {"-p", "--party"},
      paramLabel = "PARTY",
      description = "Only what binds this party, as with commitments.")
  private @Nullable String party;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      description = "table (the default), csv or json.")
  private RegisterForm form = RegisterForm.TABLE;

  @Option(
      names = {"-d", "--decisions"},
      paramLabel = "CSV",
      description = "A file with what people decided.")
  private @Nullable String decisions;

  RegisterCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Decision> decided;
    try {
      decided = decisions == null ? List.of() : read(decisions);
    } catch (UnreadableInputException e) {
      terminal.complain(decisions + ": " + e.sentence());
      return Outcome.UNUSABLE.exitCode();
    }
    Outcome outcome = new Batch(terminal, arguments.words()).forEach(arguments.files(), this);
    if (reports.isEmpty()) {
      return outcome.exitCode();
    }
    try {
      CommitmentRegister register =
          CommitmentRegister.builder().addReports(reports).addDecisions(decided).build();
      return outcome.and(print(register)).exitCode();
    } catch (InvalidValueException e) {
      terminal.complain(decisions + ": " + e.getMessage());
      return Outcome.UNUSABLE.exitCode();
    }
  }

  private static List<Decision> read(String file) throws UnreadableInputException {
    try {
      return DecisionCsvReader.create().read(Inputs.path(file));
    } catch (MalformedReportException e) {
      throw new UnreadableInputException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UnreadableInputException("cannot be read: " + IoWords.of(e), e);
    }
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
    for (Report other : reports) {
      if (other.equals(report)) {
        terminal.complain(
            document.name() + ": is the same report as " + names.get(other) + "; left out");
        return Outcome.OK;
      }
      if (isTwin(other, report)) {
        terminal.complain(document.name() + ": is of the same meeting as " + names.get(other)
            + "; if both are one report, leave one out");
      }
    }
    reports.add(report);
    names.put(report, Inputs.fileName(argument));
    return Outcome.OK;
  }

  /** Whether two reports are of one body, day and language. */
  private static boolean isTwin(Report one, Report other) {
    return one.meeting().startDate().isPresent()
        && one.meeting().startDate().equals(other.meeting().startDate())
        && one.meeting().body().equals(other.meeting().body())
        && one.language().equals(other.language());
  }

  private Outcome print(CommitmentRegister register) {
    Optional<LocalDate> day = Optional.ofNullable(on).or(register::lastMeetingDay);
    if (day.isEmpty()) {
      terminal.complain("no report says when its meeting was; give the day with --on");
      return Outcome.UNUSABLE;
    }
    Optional<Party> bound = Optional.empty();
    if (party != null) {
      Set<Party> known = new TreeSet<>();
      reports.forEach(report -> known.addAll(report.parties()));
      bound = new PartyChoice(terminal, new Wording(language.language())).choose(party, known);
      if (bound.isEmpty()) {
        return Outcome.UNUSABLE;
      }
    }
    if (on == null && form != RegisterForm.TABLE) {
      terminal.complain(
          "the day is that of the latest meeting, " + day.get() + "; --on gives another");
    }
    print(register, day.get(), bound);
    return Outcome.OK;
  }

  private void print(CommitmentRegister register, LocalDate day, Optional<Party> bound) {
    List<RegisterEntry> entries = register.madeBy(day).stream()
        .filter(entry -> bound.isEmpty() || entry.commitment().binds(bound.get()))
        .toList();
    switch (form) {
      case CSV -> terminal.write(RegisterCsvRenderer.create().renderToString(entries, day));
      case JSON ->
        terminal.write(RegisterJsonRenderer.create().renderToString(register, entries, day));
      case TABLE -> {
        RegisterView view = new RegisterView(
            register, day, on == null, new Wording(language.language()), terminal.style());
        terminal.print(view.toText(entries, bound, names));
        terminal.print("\n" + Summary.count(entries.size(), "commitment") + ", "
            + entries.stream().filter(entry -> entry.isOpenOn(day)).count() + " open, "
            + entries.stream().filter(entry -> entry.isOverdueOn(day)).count() + " overdue");
      }
    }
  }
}
