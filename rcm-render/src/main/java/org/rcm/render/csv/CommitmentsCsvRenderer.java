package org.rcm.render.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rcm.model.Commitment;
import org.rcm.model.DateRange;
import org.rcm.model.Organization;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.Report;
import org.rcm.model.TimeFrame;
import org.rcm.render.TextRenderer;

/**
 * Writes the commitments of a report as a table for spreadsheets: CSV of RFC 4180, UTF-8, lines ended by CR LF, a first
 * line with the names of the columns, and one line for each commitment in the order of the report.
 *
 * <pre>{@code
 * String csv = CommitmentsCsvRenderer.create().renderToString(report);
 * // meeting,body,id,act,responsible,pending,action,by,to,support,due_text,due_from,due_to,precision,place,status,text
 * // 2018-07-20,RCGM,13.e#1,REQUEST,UNSTATED,false,"To submit …",,SECRETARIAT,,by 3 August at the latest,,2018-08-03,DAY,,ACTIVE,"…"
 * }</pre>
 *
 * <table>
 *   <caption>Columns</caption>
 *   <tr><td>{@code meeting}</td><td>last day of the meeting, ISO 8601; may be empty</td></tr>
 *   <tr><td>{@code body}</td><td>id of the body that met; may be empty</td></tr>
 *   <tr><td>{@code id}</td><td>of the commitment in its report, {@code 13.e#1}</td></tr>
 *   <tr><td>{@code act}</td><td>{@link org.rcm.model.Act}</td></tr>
 *   <tr><td>{@code responsible}</td><td>ids, joined by a blank; {@code UNSTATED} where nobody is named</td></tr>
 *   <tr><td>{@code pending}</td><td>{@code true} if only those are meant that have not done so yet</td></tr>
 *   <tr><td>{@code action}</td><td>what is to be done</td></tr>
 *   <tr><td>{@code by}, {@code to}, {@code support}</td><td>ids, joined by a blank; may be empty</td></tr>
 *   <tr><td>{@code due_text}</td><td>when, in the words of the report; may be empty</td></tr>
 *   <tr><td>{@code due_from}, {@code due_to}</td><td>first and last day, ISO 8601; of several periods all first and all last
 *       days, joined by a blank; may be empty</td></tr>
 *   <tr><td>{@code precision}</td><td>how fine the words are, {@link org.rcm.model.Precision}; may be empty</td></tr>
 *   <tr><td>{@code place}</td><td>where, in the words of the report; may be empty</td></tr>
 *   <tr><td>{@code status}</td><td>{@link org.rcm.model.CommitmentStatus}</td></tr>
 *   <tr><td>{@code text}</td><td>the whole conclusion in which it stands</td></tr>
 * </table>
 *
 * <p>A value that a spreadsheet would take for a formula gets an apostrophe before it. With
 * {@link #withByteOrderMark()} Excel sees that the file is UTF-8; other programs may take the mark for a part of the first
 * name, so it is not there by default.
 *
 * <p>The same report gives the same bytes. Immutable and thread-safe.
 */
public final class CommitmentsCsvRenderer implements TextRenderer {
  private static final List<String> COLUMNS = List.of(
      "meeting",
      "body",
      "id",
      "act",
      "responsible",
      "pending",
      "action",
      "by",
      "to",
      "support",
      "due_text",
      "due_from",
      "due_to",
      "precision",
      "place",
      "status",
      "text");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final boolean marked;

  private CommitmentsCsvRenderer(boolean marked) {
    this.marked = marked;
  }

  /** {@return a renderer that writes no byte order mark} */
  public static CommitmentsCsvRenderer create() {
    return new CommitmentsCsvRenderer(false);
  }

  /** {@return a renderer that begins with a byte order mark (U+FEFF), for Excel} */
  public CommitmentsCsvRenderer withByteOrderMark() {
    return new CommitmentsCsvRenderer(true);
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    out.write(table(report).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public String fileExtension() {
    return ".csv";
  }

  private String table(Report report) {
    String meeting = day(report.meeting().endDate());
    String body = report.meeting().body().map(Organization::id).orElse("");
    String rows = report.allConclusions().stream()
        .flatMap(item ->
            item.commitments().stream().map(c -> Cells.line(row(meeting, body, c, item.text()))))
        .collect(Collectors.joining());
    return (marked ? BYTE_ORDER_MARK : "") + Cells.line(COLUMNS) + rows;
  }

  private static List<String> row(String meeting, String body, Commitment commitment, String text) {
    Optional<TimeFrame> due = commitment.due();
    return List.of(
        meeting,
        body,
        commitment.id(),
        commitment.act().name(),
        commitment.responsible().isEmpty() ? "UNSTATED" : ids(commitment.responsible()),
        Boolean.toString(commitment.pending()),
        commitment.action(),
        ids(commitment.by()),
        ids(commitment.to()),
        ids(commitment.support()),
        due.map(TimeFrame::text).orElse(""),
        due.map(CommitmentsCsvRenderer::firstDays).orElse(""),
        due.map(CommitmentsCsvRenderer::lastDays).orElse(""),
        due.map(time -> time.precision().name()).orElse(""),
        commitment.place().map(Place::text).orElse(""),
        commitment.status().name(),
        text);
  }

  private static String firstDays(TimeFrame time) {
    return time.periods().isEmpty()
        ? day(time.from())
        : joined(time.periods().stream().map(DateRange::from).toList());
  }

  private static String lastDays(TimeFrame time) {
    return time.periods().isEmpty()
        ? day(time.to())
        : joined(time.periods().stream().map(DateRange::to).toList());
  }

  private static String joined(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String ids(List<Party> parties) {
    return parties.stream().map(Party::id).collect(Collectors.joining(" "));
  }
}
