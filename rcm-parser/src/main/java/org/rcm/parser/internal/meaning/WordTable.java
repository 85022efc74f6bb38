package org.rcm.parser.internal.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A data file of words: one line each, cells separated by {@code ;}, lists in a cell by {@code |}, comments after
 * {@code #}. What the cells mean stands at the top of each file.
 */
final class WordTable {
  private WordTable() {}

  /** One line: its cells, and where it stands, for messages. */
  record Row(String where, List<String> cells) {
    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    List<String> list(int index) {
      List<String> values = new ArrayList<>();
      for (String value : cell(index).split("\\|", -1)) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
      return values;
    }
  }

  static boolean exists(String language, String name) {
    return WordTable.class.getResource(path(language, name)) != null;
  }

  static List<Row> read(String language, String name) {
    String path = path(language, name);
    List<Row> rows = new ArrayList<>();
    try (InputStream in = WordTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("A language needs the file " + path);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(path + ":" + number, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The words in " + path + " cannot be read", e);
    }
    return rows;
  }

  private static Row row(String where, String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(";", -1)) {
      cells.add(cell.strip());
    }
    return new Row(where, cells);
  }

  private static String path(String language, String name) {
    return "/org/rcm/parser/words/" + language + "/" + name + ".csv";
  }
}
