package org.rcm.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rcm.model.Commitment;

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
    TextTable table = table("number", "who", "what", "due");
    for (Commitment c : commitments) {
      table.row(c.number().toString(), wording.responsible(c), c.action(), due(c));
    }
    return table;
  }

  /** Those of one or more files, in the order given; the last column says which file, if there are several. */
  TextTable ofFiles(List<Entry> entries, boolean several) {
    TextTable table = several
        ? table("number", "act", "who", "what", "due", "file")
        : table("number", "act", "who", "what", "due");
    for (Entry entry : entries) {
      Commitment c = entry.commitment();
      List<String> cells = new ArrayList<>(List.of(
          c.number().toString(), wording.act(c.act()), wording.responsible(c), c.action(), due(c)));
      if (several) {
        cells.add(entry.file());
      }
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  private static String due(Commitment commitment) {
    return commitment.due().map(Due::toText).orElse("");
  }

  private TextTable table(String... keys) {
    List<String> columns = List.of(keys);
    return new TextTable(
        columns.indexOf("what"), columns.stream().map(wording::word).toArray(String[]::new));
  }
}
