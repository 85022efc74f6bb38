package org.rcm.render.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rcm.model.Commitment;
import org.rcm.model.Party;
import org.rcm.model.TimeFrame;
import org.rcm.model.register.CommitmentRegister;
import org.rcm.model.register.RegisterEntry;
import org.rcm.model.register.RegisteredConclusion;
import org.rcm.model.register.StatusChange;

/**
 * Writes the commitments of a register as a table: CSV of RFC 4180, UTF-8, lines ended by CR LF.
 *
 * <p>The first line names the columns:
 *
 * <table>
 *   <caption>Columns</caption>
 *   <tr><td>{@code report}</td><td>id of the report, 2018-07-19-RCGM</td></tr>
 *   <tr><td>{@code commitment}</td><td>id in the report, 13.e#1</td></tr>
 *   <tr><td>{@code act}</td><td>its act, REQUEST</td></tr>
 *   <tr><td>{@code responsible}</td><td>ids of those who must act, joined by a blank; UNSTATED where nobody is named</td></tr>
 *   <tr><td>{@code action}</td><td>what is to be done</td></tr>
 *   <tr><td>{@code due_text}</td><td>when, in the words of the report; may be empty</td></tr>
 *   <tr><td>{@code due}</td><td>the last day in time, ISO 8601; may be empty</td></tr>
 *   <tr><td>{@code status}</td><td>its status on the day</td></tr>
 *   <tr><td>{@code overdue}</td><td>{@code true} or {@code false}</td></tr>
 *   <tr><td>{@code on}</td><td>since when it has the status; empty only for a report without a date</td></tr>
 *   <tr><td>{@code cause}</td><td>what set the status, {@link org.rcm.model.register.StatusCause}</td></tr>
 *   <tr><td>{@code by}</td><td>who set it: a name, or the id of a report</td></tr>
 *   <tr><td>{@code note}</td><td>the note of a decision; may be empty</td></tr>
 *   <tr><td>{@code later}</td><td>conclusions about the same thing of later meetings up to the day: "2020-09-28-WG_PROTECTION 4 RESCHEDULED", joined by
 *       "; "; may be empty</td></tr>
 *   <tr><td>{@code unclear}</td><td>later conclusions that may speak of it, joined in the same way; may be empty</td></tr>
 * </table>
 *
 * <p>A value that a spreadsheet would take for a formula gets an apostrophe before it. The columns {@code report},
 * {@code commitment}, {@code status}, {@code on}, {@code by} and {@code note} are those that {@link DecisionCsvReader}
 * reads. Immutable and thread-safe.
 */
public final class RegisterCsvRenderer {
  private static final List<String> COLUMNS = List.of(
      "report",
      "commitment",
      "act",
      "responsible",
      "action",
      "due_text",
      "due",
      "status",
      "overdue",
      "on",
      "cause",
      "by",
      "note",
      "later",
      "unclear");

  private RegisterCsvRenderer() {}

  /** {@return a renderer} */
  public static RegisterCsvRenderer create() {
    return new RegisterCsvRenderer();
  }

  /**
   * The table of all commitments that are made by a day.
   *
   * @param register the register
   * @param day the day for which it says what is open
   * @return the text
   */
  public String renderToString(CommitmentRegister register, LocalDate day) {
    return renderToString(register.madeBy(day), day);
  }

  /**
   * The table of some commitments.
   *
   * @param entries the commitments, in the order of the lines
   * @param day the day for which it says what is open
   * @return the text
   */
  public String renderToString(List<RegisterEntry> entries, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return Cells.line(COLUMNS)
        + entries.stream().map(entry -> Cells.line(row(entry, day))).collect(Collectors.joining());
  }

  /**
   * Writes the table of all commitments, as {@link #renderToString(CommitmentRegister, LocalDate)} does.
   *
   * @param register the register
   * @param day the day for which it says what is open
   * @param out where to; it is flushed and left open
   * @throws IOException if {@code out} cannot be written to
   */
  public void render(CommitmentRegister register, LocalDate day, OutputStream out)
      throws IOException {
    out.write(renderToString(register, day).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static List<String> row(RegisterEntry entry, LocalDate day) {
    Commitment commitment = entry.commitment();
    StatusChange change = entry.changeOn(day);
    List<String> row = new ArrayList<>();
    row.add(entry.report().id());
    row.add(commitment.id());
    row.add(commitment.act().name());
    row.add(responsible(commitment));
    row.add(commitment.action());
    row.add(commitment.due().map(TimeFrame::text).orElse(""));
    row.add(day(entry.dueDate()));
    row.add(change.status().name());
    row.add(Boolean.toString(entry.isOverdueOn(day)));
    row.add(day(change.on()));
    row.add(change.cause().name());
    row.add(change.by());
    row.add(change.note().orElse(""));
    row.add(entry.links().stream()
        .filter(link -> link.later().report().date().filter(day::isBefore).isEmpty())
        .map(link -> link.later() + " " + link.kind())
        .collect(Collectors.joining("; ")));
    row.add(entry.unclear().stream()
        .filter(step -> step.report().date().filter(day::isBefore).isEmpty())
        .map(RegisteredConclusion::toString)
        .collect(Collectors.joining("; ")));
    return row;
  }

  private static String responsible(Commitment commitment) {
    return commitment.responsible().isEmpty()
        ? "UNSTATED"
        : commitment.responsible().stream().map(Party::id).collect(Collectors.joining(" "));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
