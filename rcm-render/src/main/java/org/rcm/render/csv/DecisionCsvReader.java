package org.rcm.render.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.register.Decision;
import org.rcm.render.MalformedReportException;
import org.rcm.render.csv.CsvLines.Line;
import org.rcm.render.internal.document.Quoted;
import org.rcm.render.internal.io.LimitedInputStream;

/**
 * Reads what people decided about commitments: CSV of RFC 4180 in UTF-8, with or without a byte order mark.
 *
 * <pre>
 * report,commitment,status,on,by,note
 * 2018-07-19-RCGM,13.e#1,IMPLEMENTED,2018-08-03,Technical Secretariat,"lists of all countries, but one"
 * </pre>
 *
 * <p>The first line names the columns, in any order: {@code report} and {@code commitment} (ids of a register), {@code
 * status} (a constant of {@link CommitmentStatus}), {@code on} (ISO 8601), {@code by} (who decided), and, if it is wanted,
 * {@code note}. All but the note must have a value. An apostrophe that guards a value from being taken for a formula is left
 * out. Whatever is otherwise is an error that names line and column.
 *
 * <p>Immutable and thread-safe.
 */
public final class DecisionCsvReader {
  private static final List<String> NEEDED = List.of("report", "commitment", "status", "on", "by");
  private static final String NOTE = "note";

  private DecisionCsvReader() {}

  /** {@return a reader} */
  public static DecisionCsvReader create() {
    return new DecisionCsvReader();
  }

  /**
   * Reads decisions.
   *
   * @param file the file
   * @return the decisions, in the order of the lines
   * @throws MalformedReportException if the file is otherwise than described above
   * @throws IOException if it cannot be read
   */
  public List<Decision> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads decisions.
   *
   * @param in the whole file; it is read to its end and left open
   * @return the decisions, in the order of the lines
   * @throws MalformedReportException if the bytes are otherwise than described above
   * @throws IOException if the stream cannot be read
   */
  public List<Decision> read(InputStream in) throws IOException {
    byte[] bytes = new LimitedInputStream(in, "file").readAllBytes();
    try {
      return read(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new MalformedReportException("file", "is not text in UTF-8", e);
    }
  }

  /**
   * Reads decisions.
   *
   * @param csv the whole file as text
   * @return the decisions, in the order of the lines
   * @throws MalformedReportException if the text is otherwise than described above
   */
  public List<Decision> read(String csv) throws MalformedReportException {
    List<Line> lines = CsvLines.of(csv);
    if (lines.isEmpty()) {
      throw new MalformedReportException(
          "line 1", "is missing; it names the columns: " + columns(), null);
    }
    List<String> header = lines.get(0).cells().stream().map(String::strip).toList();
    checkHeader(lines.get(0), header);
    List<Decision> decisions = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      if (line.cells().size() != header.size()) {
        throw new MalformedReportException(
            "line " + line.number(),
            "has " + line.cells().size() + " cells, but the first line names " + header.size()
                + " columns",
            null);
      }
      decisions.add(decision(line, header));
    }
    return List.copyOf(decisions);
  }

  private static String columns() {
    return String.join(",", NEEDED) + "," + NOTE;
  }

  private static void checkHeader(Line line, List<String> header) throws MalformedReportException {
    for (String column : header) {
      if (!NEEDED.contains(column) && !column.equals(NOTE)) {
        throw line.error(
            Quoted.of(column), "is not known; the columns, with commas between, are " + columns());
      }
    }
    for (String column : NEEDED) {
      if (!header.contains(column)) {
        throw line.error(Quoted.of(column), "is missing; the columns are " + columns());
      }
    }
    if (new HashSet<>(header).size() < header.size()) {
      throw new MalformedReportException(
          "line " + line.number(), "names a column twice; the columns are " + columns(), null);
    }
  }

  private static Decision decision(Line line, List<String> header) throws MalformedReportException {
    int note = header.indexOf(NOTE);
    String said = note < 0 ? "" : Cells.read(line.cells().get(note).strip());
    return new Decision(
        value(line, header, "report"),
        value(line, header, "commitment"),
        status(line, value(line, header, "status")),
        day(line, value(line, header, "on")),
        value(line, header, "by"),
        said.isBlank() ? Optional.empty() : Optional.of(said));
  }

  private static String value(Line line, List<String> header, String column)
      throws MalformedReportException {
    String value = Cells.read(line.cells().get(header.indexOf(column)).strip());
    if (value.isBlank()) {
      throw line.error(Quoted.of(column), "is empty");
    }
    return value;
  }

  private static CommitmentStatus status(Line line, String value) throws MalformedReportException {
    return Arrays.stream(CommitmentStatus.values())
        .filter(status -> status.name().equals(value))
        .findFirst()
        .orElseThrow(() -> line.error(
            Quoted.of("status"),
            Quoted.of(value) + " is not one of "
                + Arrays.stream(CommitmentStatus.values())
                    .map(Enum::name)
                    .collect(Collectors.joining(", "))));
  }

  private static LocalDate day(Line line, String value) throws MalformedReportException {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new MalformedReportException(
          "line " + line.number() + ", column \"on\"",
          Quoted.of(value) + " is not a date, which is written as 2018-08-03",
          e);
    }
  }
}
