package org.rcm.examples.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rcm.model.Commitment;
import org.rcm.model.TimeFrame;

/** Commitments as a table. */
final class CommitmentTable {
  private final Wording wording;

  CommitmentTable(Wording wording) {
    this.wording = wording;
  }

  /** A commitment and the file in which it stands. */
  record Entry(String file, Commitment commitment) {
    /** By the last day in which it is in time, those without one last; then in the order of files and reports. */
    static final Comparator<Entry> BY_DUE = Comparator.comparing(Entry::lastDay);

    private LocalDate lastDay() {
      return commitment.due().flatMap(due -> due.lastDay().or(due::from)).orElse(LocalDate.MAX);
    }
  }

  static long countDated(Collection<Commitment> commitments) {
    return commitments.stream()
        .flatMap(commitment -> commitment.due().stream())
        .filter(due -> due.lastDay().isPresent() || due.from().isPresent())
        .count();
  }

  /** The commitments of one report, in its order. */
  TextTable ofOne(List<Commitment> commitments) {
    TextTable table = new TextTable(heads("number", "who", "what", "due"));
    for (Commitment c : commitments) {
      table.row(c.number().toString(), wording.responsible(c), c.action(), due(c));
    }
    return table;
  }

  /** Those of several files, in the order given. */
  TextTable ofMany(List<Entry> entries) {
    TextTable table = new TextTable(heads("number", "act", "who", "what", "due", "file"));
    for (Entry entry : entries) {
      Commitment c = entry.commitment();
      table.row(
          c.number().toString(),
          wording.act(c.act()),
          wording.responsible(c),
          c.action(),
          due(c),
          entry.file());
    }
    return table;
  }

  private String due(Commitment commitment) {
    return commitment.due().map(this::due).orElse("");
  }

  private String due(TimeFrame due) {
    return wording.due(due);
  }

  private String[] heads(String... keys) {
    return List.of(keys).stream().map(wording::word).toArray(String[]::new);
  }
}
