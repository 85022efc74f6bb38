package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.rcm.examples.Run.rcm;
import static org.rcm.examples.Run.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.examples.cli.Cli;
import org.rcm.examples.cli.Terminal;

class BadInputTest {
  @TempDir
  Path directory;

  @Test
  void saysThatAFileIsMissing() {
    Run run = rcm("show", "missing.txt");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "rcm: missing.txt: cannot be read: there is no such file or directory; expected a"
                + " report as text, JSON or XML\n");
  }

  @Test
  void saysThatAFileIsADirectory() {
    Run run = rcm("show", directory);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("rcm: " + directory + ": is a directory; name the files in it, as in "
            + directory.resolve("*.txt") + "\n");
  }

  @Test
  void saysThatThereIsNoPermission() throws IOException {
    Path file = Files.writeString(directory.resolve("secret.txt"), "x");
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(file, Set.of());
    assumeThat(Files.isReadable(file)).as("the superuser may read all").isFalse();

    Run run = rcm("show", file);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("secret.txt: cannot be read: there is no permission");
  }

  @Test
  void saysThatANameIsImpossible() {
    Run run = rcm("show", "a\0b");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is no file name on this system").doesNotContain("\0");
  }

  @Test
  void saysThatStandardInputIsReadOnce() {
    Run run = rcm("show", "-", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("rcm: stdin: was read already; - can be given once\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n\n \t",
        "%PDF-1.7\n",
        "PK\u0003\u0004xxxxxxxx",
        "{\\rtf1 x}",
        "{",
        "{}",
        "{\"schema\": \"org.rcm.activities\"}",
        "<?xml version='1.0'?>",
        "<report>",
        "<?xml version='1.0'?><html/>",
        "hello"
      })
  void saysInOneLineWhyThereIsNoReport(String content) throws IOException {
    Path file = Files.writeString(directory.resolve("bad.txt"), content);

    for (String command : new String[] {"show", "commitments", "register"}) {
      Run run = rcm(command, file);
      assertThat(run.exitCode()).as(command).isEqualTo(1);
      assertThat(run.err())
          .as(command)
          .startsWith("rcm: " + file + ": holds no report: ")
          .hasLineCount(1)
          .doesNotContain("Exception");
    }
    Run run = rcm("check", file);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains(": error: ")
        .endsWith("1 file: 1 error, no warnings, no infos\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252"})
  void readsOtherEncodings(String charset) throws IOException {
    String text = Files.readString(sample("grcm-2010-05-18.txt")).replaceAll("[^\\x00-\\xFF]", "-");
    Path file = Files.write(directory.resolve("grcm.txt"), text.getBytes(Charset.forName(charset)));

    Run run = rcm("show", file);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Conclusions (30)").contains("Migración");
  }

  @Test
  void readsLineEndsOfWindows() throws IOException {
    Path unix = sample("wg-labour-2023-05-16.txt");
    Path windows = Files.writeString(
        directory.resolve("crlf.txt"), Files.readString(unix).replace("\n", "\r\n"));

    assertThat(rcm("show", windows).out()).isEqualTo(rcm("show", unix).out());
  }

  @Test
  void refusesAHugeTextInOneSentence() throws IOException {
    Path file = directory.resolve("big.txt");
    byte[] line = "1. To thank Mexico for everything that it did in the last year.\n"
        .getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[line.length * 1000];
      for (int i = 0; i < 1000; i++) {
        System.arraycopy(line, 0, block, i * line.length, line.length);
      }
      for (long written = 0; written < 20_000_000; written += block.length) {
        out.write(block);
      }
    }

    Run run = rcm("show", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("rcm: " + file + ": holds no report: ")
        .contains("input-too-large")
        .hasLineCount(1);
  }

  @Test
  void isQuietWhenNobodyReadsOn() {
    Run run = withOut(new FailingStream("Broken pipe"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void saysThatItsOutputCannotBeWritten() {
    Run run = withOut(new FailingStream("No space left on device"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("rcm: standard output: cannot be written: the system says: No space left on"
            + " device\n");
  }

  private static Run withOut(OutputStream out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Cli.run(Terminal.plain(InputStream.nullInputStream(), out, err), "--help");
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void saysThatReadingBrokeOff() {
    InputStream broken = failing(() -> {
      throw new IOException("Input/output error");
    });

    Run run = Run.withInput(broken, "show", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "rcm: stdin: cannot be read: the system says: Input/output error; expected a report"
                + " as text, JSON or XML\n");
  }

  @Test
  void saysThatTheProgramIsAtFaultAndGoesOn() {
    InputStream faulty = failing(() -> {
      throw new IllegalStateException("two\nlines");
    });

    Run run = Run.withInput(faulty, "show", "-", "missing.txt");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line)
                .startsWith(
                    "rcm: stdin: here rcm itself failed, not the file: IllegalStateException, two;")
                .contains("please report this"),
            line -> assertThat(line).contains("missing.txt"));
  }

  private static InputStream failing(Failure failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        failure.happen();
        return -1;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return read();
      }
    };
  }

  private interface Failure {
    void happen() throws IOException;
  }

  private static final class FailingStream extends OutputStream {
    private final String message;

    FailingStream(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
