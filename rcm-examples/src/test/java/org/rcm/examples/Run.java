package org.rcm.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the command line: its exit code and what it wrote. */
public record Run(int exitCode, String out, String err) {
  private static final Path SAMPLES = Path.of("samples");

  public static Run rcm(Object... args) {
    return withInput(new byte[0], args);
  }

  public static Run withInput(byte[] stdin, Object... args) {
    return withInput(new ByteArrayInputStream(stdin), args);
  }

  static Run withInput(InputStream stdin, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int code = Rcm.run(
        words,
        stdin,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  public static Path sample(String name) {
    return SAMPLES.resolve(name);
  }

  public List<String> lines() {
    return out.lines().toList();
  }
}
