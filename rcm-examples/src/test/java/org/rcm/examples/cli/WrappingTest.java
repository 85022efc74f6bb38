package org.rcm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void breaksAtBlanks() {
    assertThat(Wrapping.wrap("To thank Costa Rica for hosting", 12))
        .containsExactly("To thank", "Costa Rica", "for hosting");
  }

  @Test
  void fillsALineToItsEnd() {
    assertThat(Wrapping.wrap("abcd efg", 8)).containsExactly("abcd efg");
  }

  @Test
  void cutsAWordThatIsWiderThanALine() {
    assertThat(Wrapping.wrap("an interinstitutional x", 8))
        .containsExactly("an", "interins", "titution", "al x");
  }

  @Test
  void cutsNamesOfFilesAfterAHyphen() {
    assertThat(Wrapping.wrap("wg-labour-2023-05-16.txt", 14))
        .containsExactly("wg-labour-", "2023-05-16.txt");
  }

  @Test
  void keepsLineEnds() {
    assertThat(Wrapping.wrap("a\n\nb", 8)).containsExactly("a", "", "b");
  }

  @Test
  void givesOneEmptyLineForNothing() {
    assertThat(Wrapping.wrap("", 8)).containsExactly("");
  }

  @Test
  void countsWhatIsSeenAndNotHowItIsCoded() {
    assertThat(Wrapping.width("Jose\u0301")).isEqualTo(4);
    assertThat(Wrapping.width("\uD83D\uDE00")).isEqualTo(1);
    assertThat(Wrapping.wrap("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 2))
        .containsExactly("\uD83D\uDE00\uD83D\uDE00", "\uD83D\uDE00");
  }

  @Test
  void doesNotBreakAtANoBreakSpace() {
    assertThat(Wrapping.wrap("on 3\u00A0August", 6)).containsExactly("on", "3\u00A0Augu", "st");
  }

  @Test
  void hangsALabel() {
    assertThat(Wrapping.hanging("ii.", 4, "To thank Mexico", 12)).isEqualTo("""
        ii. To thank
            Mexico""");
  }
}
