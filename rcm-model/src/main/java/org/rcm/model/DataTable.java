package org.rcm.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a data file: cells separated by {@code ;}, lines that start with {@code #} are comments, blank lines
 * mean nothing. A line with another number of cells is an error that names it.
 */
record DataTable(String name, List<Row> rows) {
  /** Spreadsheets begin their files with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** One line: its number, from 1, and its cells without surrounding blanks. */
  record Row(String file, int line, List<String> cells) {
    String cell(int index) {
      return cells.get(index);
    }

    /** The parts of a cell that lists several things, separated by {@code |}. */
    List<String> list(int index) {
      return Arrays.stream(cells.get(index).split("\\|", -1))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    InvalidValueException error(String message) {
      return new InvalidValueException(file + " line " + line + ": " + message);
    }
  }

  static DataTable resource(String name, int columns) {
    try (InputStream in = DataTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing from the library");
      }
      return read(name, new InputStreamReader(in, StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + name + " cannot be read", e);
    }
  }

  static DataTable read(String name, Reader reader, int columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(BYTE_ORDER_MARK.length());
      }
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
      Row row = new Row(name, number, cells);
      if (cells.size() != columns) {
        throw row.error("expected " + columns + " cells separated by \";\", but found "
            + cells.size() + " in " + Checks.quote(line));
      }
      rows.add(row);
    }
    return new DataTable(name, List.copyOf(rows));
  }
}
