package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.ConclusionNumber;

class IndentTest {
  private static final PageFrame FRAME = PageSize.A4.frame();

  @ParameterizedTest
  @ValueSource(floats = {0, 12, 25, 56, 500})
  void movesInOnEachLevelAndLeavesAMeasureToTheDeepest(float label) {
    Indent indent = Indent.first(FRAME);
    for (int depth = 1; depth < ConclusionNumber.MAX_DEPTH; depth++) {
      Indent next = indent.next(label);
      assertThat(next.labelLeft()).isGreaterThan(indent.labelLeft());
      assertThat(next.textLeft()).isGreaterThan(indent.textLeft());
      indent = next;
    }
    assertThat(FRAME.right() - indent.textLeft()).isGreaterThan(90);
  }

  @Test
  void endsNumbersOfTheFirstLevelAtTheTextAndBeginsOtherLabelsAtTheLeft() {
    Indent first = Indent.first(FRAME);
    Indent second = first.next(20);

    assertThat(first.labelX(10) + 10).isEqualTo(first.labelX(20) + 20).isLessThan(first.textLeft());
    assertThat(second.labelX(10)).isEqualTo(second.labelX(20)).isEqualTo(second.labelLeft());
    assertThat(first.labelX(first.labelRoom())).isCloseTo(FRAME.left(), Offset.offset(0.1f));
  }
}
