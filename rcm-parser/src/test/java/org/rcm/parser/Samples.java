package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample documents of the module with examples, and beside the repository real reports, where there are some. */
final class Samples {
  static final Path INVENTED = Path.of("..", "rcm-examples", "samples");
  static final Path REAL = Path.of("..", "..", "shared", "reports");
  static final Path REAL_LABELS = Path.of("..", "..", "shared", "gold");
  private static final String TEXT = ".txt";

  private Samples() {}

  /** The files with the texts of a folder, none if there is no such folder. */
  static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> invented() {
    List<Path> files = in(INVENTED);
    assertThat(files).as("sample texts in %s", INVENTED.toAbsolutePath()).isNotEmpty();
    return files;
  }

  static String name(Path text) {
    String file = text.getFileName().toString();
    return file.substring(0, file.length() - TEXT.length());
  }

  static String read(Path text) {
    try {
      return Files.readString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
