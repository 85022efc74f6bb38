package org.rcm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final TerminalStyle NARROW = new TerminalStyle(false, false, 32);

  @Test
  void alignsColumnsUnderTheirHeads() {
    TextTable table = new TextTable(1, "Number", "Who").row("1", "IOM").row("13.e", "México");

    assertThat(table.toText(TerminalStyle.plain())).isEqualTo("""
        Number  Who
        ------  ------
        1       IOM
        13.e    México""");
  }

  @Test
  void takesRoomFromTheWidestColumns() {
    TextTable table = new TextTable(1, "No", "What", "Due")
        .row("1", "submit the first draft of the indicators", "2023-09-15");

    assertThat(table.toText(NARROW)).isEqualTo("""
        No  What              Due
        --  ----------------  ----------
        1   submit the first  2023-09-15
            draft of the
            indicators""");
  }

  @Test
  void ratherGrowsTooWideThanCutsEveryWord() {
    TextTable table = new TextTable(0, "A", "B", "C", "D", "E")
        .row("a".repeat(15), "b".repeat(15), "c".repeat(15), "d".repeat(15), "e".repeat(15));

    assertThat(table.toText(NARROW).lines().findFirst().orElseThrow())
        .isEqualTo("A             B             C             D             E");
  }

  @Test
  void setsHeadsInBoldOnATerminal() {
    String text = new TextTable(0, "Who").row("IOM").toText(new TerminalStyle(true, true, 80));

    assertThat(text).isEqualTo("\u001b[1mWho\u001b[0m\n---\nIOM");
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextTable(0, "A").row("1", "2"));
  }
}
