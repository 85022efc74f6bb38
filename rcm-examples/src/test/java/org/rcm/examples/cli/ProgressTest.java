package org.rcm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void saysWhichOfManyFilesIsReadAndWipesItOut() {
    Progress progress = new Progress(terminal(new TerminalStyle(true, false, 40)), 12);
    progress.next("a.txt");
    progress.clear();
    progress.next("a very long name of a file that does not fit.txt");

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\rReading 1 of 12: a.txt\r" + "\r" + " ".repeat(22) + "\r"
            + "\rReading 2 of 12: a very long name of a \r");
  }

  @Test
  void isSilentWhereNobodySitsInFrontOfIt() {
    new Progress(terminal(TerminalStyle.plain()), 12).next("a.txt");

    assertThat(err.size()).isZero();
  }

  @Test
  void isSilentAboutOneFile() {
    new Progress(terminal(new TerminalStyle(true, false, 40)), 1).next("a.txt");

    assertThat(err.size()).isZero();
  }

  private Terminal terminal(TerminalStyle style) {
    return Terminal.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, style);
  }
}
