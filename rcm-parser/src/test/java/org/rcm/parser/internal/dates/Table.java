package org.rcm.parser.internal.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** The rows of a table of examples in the test resources. */
final class Table {
  private Table() {}

  static Stream<String[]> rows(String name, int cells) {
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> split(line, cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DateWords words(String language) {
    return language.equals("es") ? DateWords.spanish() : DateWords.english();
  }

  private static String[] split(String line, int cells) {
    String[] row = Arrays.stream(line.split(";", -1))
        .map(String::strip)
        .map(Table::unescape)
        .toArray(String[]::new);
    if (row.length != cells) {
      throw new IllegalArgumentException("Not " + cells + " cells: " + line);
    }
    return row;
  }

  private static String unescape(String cell) {
    return cell.replace("\\n", "\n").replace("\\_", "\u00A0");
  }
}
