package org.rcm.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.Conclusion;
import org.rcm.model.Party;
import org.rcm.model.Report;
import org.rcm.model.TimeFrame;
import org.rcm.model.register.CommitmentRegister;
import org.rcm.model.register.FollowUpLink;
import org.rcm.model.register.RegisterEntry;
import org.rcm.model.register.RegisteredConclusion;
import org.rcm.model.register.RegisteredReport;
import org.rcm.model.register.ResolvedReference;
import org.rcm.model.register.StatusCause;
import org.rcm.model.register.StatusChange;
import org.rcm.model.register.Story;

/** A register as {@code rcm register} prints it for a person. */
final class RegisterView {
  private static final int INDENT = 2;
  private static final int LONGEST_TEXT = 400;

  private final CommitmentRegister register;
  private final LocalDate day;
  private final boolean assumed;
  private final Wording wording;
  private final TerminalStyle style;

  /** {@code assumed}: whether the day was not given but is that of the latest meeting. */
  RegisterView(
      CommitmentRegister register,
      LocalDate day,
      boolean assumed,
      Wording wording,
      TerminalStyle style) {
    this.register = register;
    this.day = day;
    this.assumed = assumed;
    this.wording = wording;
    this.style = style;
  }

  /** The whole page, for all parties or for one. */
  String toText(List<RegisterEntry> entries, Optional<Party> party, Map<Report, String> files) {
    List<String> parts = new ArrayList<>();
    parts.add(head(party, files));
    section(parts, "register.overdue", entries, entry -> entry.isOverdueOn(day));
    section(
        parts, "register.due", entries, entry -> isDue(entry) && entry.dueDate().isPresent());
    stories(party).ifPresent(parts::add);
    section(
        parts,
        "register.undated",
        entries,
        entry -> isDue(entry) && entry.dueDate().isEmpty());
    for (CommitmentStatus status : List.of(
        CommitmentStatus.ELAPSED, CommitmentStatus.SUPERSEDED, CommitmentStatus.IMPLEMENTED)) {
      section(parts, "register." + status.name(), entries, entry -> entry.statusOn(day) == status);
    }
    references().ifPresent(parts::add);
    return String.join("\n\n", parts);
  }

  private boolean isDue(RegisterEntry entry) {
    return entry.isOpenOn(day) && !entry.isOverdueOn(day);
  }

  private String head(Optional<Party> party, Map<Report, String> files) {
    String title = wording.word("register") + " " + day
        + party.map(one -> ", " + wording.fullName(one)).orElse("")
        + (assumed ? " (" + wording.word("register.assumed") + ")" : "");
    List<String> lines = new ArrayList<>();
    Wrapping.wrap(title, style.width()).forEach(line -> lines.add(style.heading(line)));
    int widest = register.reports().stream()
        .mapToInt(report -> report.id().length())
        .max()
        .orElse(0);
    for (RegisteredReport report : register.reports()) {
      lines.add(Wrapping.hanging(
          " ".repeat(INDENT) + report.id(),
          INDENT + widest + INDENT,
          files.getOrDefault(report.report(), ""),
          style.width()));
    }
    return String.join("\n", lines);
  }

  private void section(
      List<String> parts,
      String key,
      List<RegisterEntry> entries,
      Predicate<RegisterEntry> belongs) {
    List<RegisterEntry> shown = entries.stream()
        .filter(belongs)
        .sorted(Comparator.comparing(entry -> entry.dueDate().orElse(LocalDate.MAX)))
        .toList();
    if (!shown.isEmpty()) {
      parts.add(heading(key, shown.size()));
      shown.forEach(entry -> parts.add(entry(entry)));
    }
  }

  private String heading(String key, int count) {
    return style.heading(wording.word(key)) + " (" + count + ")";
  }

  private String entry(RegisterEntry entry) {
    List<String> lines = new ArrayList<>();
    String when = entry
        .dueDate()
        .map(LocalDate::toString)
        .or(() -> entry.commitment().due().map(TimeFrame::text))
        .map(due -> due + ", ")
        .orElse("");
    lines.add(indented(0, when + entry + ", " + wording.responsible(entry.commitment())));
    lines.add(indented(1, cut(entry.commitment().action())));
    StatusChange change = entry.changeOn(day);
    if (change.cause() != StatusCause.REPORT) {
      lines.add(indented(1, status(change)));
    }
    earlier(entry).ifPresent(lines::add);
    entry.links().stream()
        .filter(link -> isKnown(link.later()))
        .forEach(link -> lines.addAll(link(link)));
    for (RegisteredConclusion step :
        entry.unclear().stream().filter(this::isKnown).toList()) {
      lines.add(indented(
          1,
          wording.word("register.unclear") + ": " + step + ": "
              + cut(step.conclusion().text())));
    }
    return String.join("\n", lines);
  }

  /** Whether the report is of a meeting that has begun by the day. */
  private boolean isKnown(RegisteredConclusion step) {
    return step.report().date().filter(date -> date.isAfter(day)).isEmpty();
  }

  /** What earlier reports said of the same thing; why is told where it is told of those. */
  private Optional<String> earlier(RegisterEntry entry) {
    String all = register.links().stream()
        .filter(link -> link.later().report().equals(entry.report()))
        .filter(
            link -> link.later().conclusion().number().equals(entry.commitment().number()))
        .map(link -> link.earlier() + ", " + wording.word("link." + link.kind().name()))
        .collect(Collectors.joining("; "));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(indented(1, wording.word("register.earlier") + ": " + all));
  }

  private String status(StatusChange change) {
    String on = change.on().map(date -> " " + date).orElse("");
    String note = change.note().map(text -> "; " + text).orElse("");
    return wording.word("status." + change.status().name()) + on + ": "
        + wording.word("cause." + change.cause().name()) + " " + change.by() + note;
  }

  private List<String> link(FollowUpLink link) {
    return List.of(
        indented(
            1,
            wording.word("register.later") + ": " + link.later() + ", "
                + wording.word("link." + link.kind().name()) + ": "
                + cut(link.later().conclusion().text())),
        indented(2, why(link)));
  }

  private String why(FollowUpLink link) {
    return wording.word("register.why") + ": "
        + link.reasons().stream().map(wording::reason).collect(Collectors.joining("; "));
  }

  private Optional<String> stories(Optional<Party> party) {
    List<Story> shown = register.stories().stream()
        .filter(story -> story.steps().stream().filter(this::isKnown).count() > 1)
        .filter(story -> party.isEmpty()
            || story.steps().stream().anyMatch(step -> concerns(step.conclusion(), party.get())))
        .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>(List.of(heading("register.stories", shown.size())));
    shown.forEach(story -> parts.add(story(story)));
    return Optional.of(String.join("\n\n", parts));
  }

  private static boolean concerns(Conclusion conclusion, Party party) {
    return conclusion.mentions().countries().contains(party)
        || conclusion.mentions().organizations().contains(party)
        || conclusion.commitments().stream().anyMatch(commitment -> commitment.binds(party));
  }

  private String story(Story story) {
    List<String> lines = new ArrayList<>();
    lines.add(indented(0, style.heading(cut(story.subject()))));
    for (RegisteredConclusion step :
        story.steps().stream().filter(this::isKnown).toList()) {
      List<FollowUpLink> links =
          story.links().stream().filter(link -> link.later().equals(step)).toList();
      String kinds = links.stream()
          .map(link -> wording.word("link." + link.kind().name()))
          .distinct()
          .collect(Collectors.joining(", "));
      String joined = Stream.concat(Stream.of(kinds), statuses(step))
          .filter(word -> !word.isEmpty())
          .map(word -> ", " + word)
          .collect(Collectors.joining());
      lines.add(indented(0, step + joined));
      lines.add(indented(1, cut(step.conclusion().text())));
      links.forEach(link -> lines.add(indented(2, why(link))));
    }
    return String.join("\n", lines);
  }

  /** How the commitments of a conclusion stand on the day. */
  private Stream<String> statuses(RegisteredConclusion step) {
    return step.conclusion().commitments().stream()
        .flatMap(commitment -> register.entry(step.report().id(), commitment.id()).stream())
        .map(entry -> wording.word("status." + entry.statusOn(day).name()))
        .distinct();
  }

  private Optional<String> references() {
    List<ResolvedReference> all = register.references();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(List.of(heading("register.references", all.size())));
    for (ResolvedReference one : all) {
      String found = one.reports().stream()
          .map(RegisteredReport::id)
          .collect(Collectors.joining(" " + wording.word("register.or") + " "));
      lines.add(indented(
          0,
          one.in() + ": “" + one.reference().text() + "” "
              + (found.isEmpty() ? wording.word("register.unresolved") : "= " + found)));
    }
    return Optional.of(String.join("\n", lines));
  }

  /** A paragraph so many steps to the right, its further lines one more. */
  private String indented(int steps, String text) {
    String margin = " ".repeat(INDENT * (steps + 1));
    return Wrapping.hanging(margin, margin.length(), text, style.width());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
