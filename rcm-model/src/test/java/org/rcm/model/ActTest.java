package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ActTest {
  @Test
  void leavesSomebodyWithSomethingToDoIfItIsOperational() {
    assertThat(Arrays.stream(Act.values()).filter(Act::isOperational))
        .containsExactly(
            Act.RECOMMEND,
            Act.REQUEST,
            Act.URGE,
            Act.INVITE,
            Act.ENCOURAGE,
            Act.ENTRUST,
            Act.UNDERTAKE,
            Act.SCHEDULE);
  }

  @Test
  void mayCommitIfItIsOperationalOrInforms() {
    assertThat(Arrays.stream(Act.values()).filter(Act::canCommit))
        .contains(Act.INFORM)
        .allMatch(act -> act.isOperational() || act == Act.INFORM)
        .hasSize(9);
  }
}
