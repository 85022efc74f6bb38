package org.rcm.parser.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads data files of words. */
public final class WordRows {
  private WordRows() {}

  /**
   * The lines of a file that say something: not those that are blank or begin with {@code #}.
   *
   * @param name what messages call the file
   * @param source the file; it is read to its end and not closed
   * @return its lines
   * @throws IOException if it cannot be read
   */
  public static List<WordRow> read(String name, Reader source) throws IOException {
    BufferedReader lines = new BufferedReader(source);
    List<WordRow> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(name + " line " + number, line));
      }
    }
    return rows;
  }

  private static WordRow row(String where, String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(";", -1)) {
      cells.add(cell.strip());
    }
    return new WordRow(where, cells);
  }
}
