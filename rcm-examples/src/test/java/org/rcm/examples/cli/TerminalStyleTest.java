package org.rcm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalStyleTest {
  private static final TerminalStyle BOLD = new TerminalStyle(true, true, 80);

  @Test
  void takesBoldOnATerminalUnlessColourIsNotWanted() {
    assertThat(TerminalStyle.takesBold(Map.of("TERM", "xterm"))).isTrue();
    assertThat(TerminalStyle.takesBold(Map.of("TERM", "xterm", "NO_COLOR", "1")))
        .isFalse();
    assertThat(TerminalStyle.takesBold(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
    assertThat(TerminalStyle.takesBold(Map.of("TERM", "dumb"))).isFalse();
    assertThat(TerminalStyle.takesBold(Map.of())).isFalse();
    assertThat(TerminalStyle.takesBold(Map.of("WT_SESSION", "x"))).isTrue();
  }

  @Test
  void keepsLinesReadable() {
    assertThat(TerminalStyle.clamp(20)).isEqualTo(40);
    assertThat(TerminalStyle.clamp(80)).isEqualTo(80);
    assertThat(TerminalStyle.clamp(300)).isEqualTo(120);
  }

  @Test
  void letsNoDocumentPlayWithTheTerminal() {
    assertThat(BOLD.safe("a\u001b[2Jb\rc\u0007\n")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFD\n");
    assertThat(BOLD.safe(BOLD.heading("Title"))).isEqualTo(BOLD.heading("Title"));
    assertThat(TerminalStyle.plain().safe("\u001b[1mx")).isEqualTo("\uFFFD[1mx");
  }
}
