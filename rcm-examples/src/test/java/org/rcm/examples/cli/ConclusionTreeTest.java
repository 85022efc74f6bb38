package org.rcm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rcm.model.Conclusion;

class ConclusionTreeTest {
  @Test
  void alignsTheTextsOfALevelAndHangsTheirNumbers() {
    List<Conclusion> conclusions = List.of(
        item("9", "9.", "To thank Costa Rica for hosting the meeting."),
        Conclusion.builder()
            .number("10")
            .label("10.")
            .text("To ask:")
            .addChild(item("10.a", "a.", "IOM to help with it."))
            .addChild(item("10[2]", "", "UNHCR as well."))
            .build());

    assertThat(ConclusionTree.of(conclusions, new TerminalStyle(false, false, 30)))
        .isEqualTo("""
        9.  To thank Costa Rica for
            hosting the meeting.

        10. To ask:
            a.  IOM to help with it.
            [2] UNHCR as well.""");
  }

  @Test
  void staysReadableHoweverDeepAListGoes() {
    Conclusion item = item("1" + ".i".repeat(20), "i.", "To thank Mexico for its support.");
    for (int depth = 19; depth >= 0; depth--) {
      item = Conclusion.builder()
          .number("1" + ".i".repeat(depth))
          .label("i.")
          .text("To thank Mexico for its support.")
          .addChild(item)
          .build();
    }

    String text = ConclusionTree.of(List.of(item), new TerminalStyle(false, false, 40));

    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    assertThat(text.lines().count()).isLessThan(21 * 3);
  }

  private static Conclusion item(String number, String label, String text) {
    return Conclusion.builder().number(number).label(label).text(text).build();
  }
}
