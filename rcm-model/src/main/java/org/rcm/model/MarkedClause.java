package org.rcm.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The clause of a commitment with the words marked on which its fields rest: "[act: To ask] the [who: Member Countries]
 * to count their wells [due: by 9 June]".
 */
final class MarkedClause {
  private final String clause;
  private final TreeMap<Integer, Mark> marks = new TreeMap<>();

  private record Mark(int end, Set<CommitmentField> fields) {}

  private MarkedClause(String clause) {
    this.clause = clause;
  }

  static String of(String clause, Iterable<Evidence> evidence) {
    MarkedClause marked = new MarkedClause(clause);
    for (Evidence one : evidence) {
      one.position()
          .ifPresent(
              at -> marked.add(one.field(), at, at + one.text().orElse("").length()));
    }
    return marked.write();
  }

  /**
   * What is to be done is most of the clause, so marking it would say nothing. Of two that overlap the shorter is marked,
   * since marks inside marks are not read.
   */
  private void add(CommitmentField field, int start, int end) {
    if (field == CommitmentField.ACTION) {
      return;
    }
    Mark same = marks.get(start);
    if (same != null && same.end == end) {
      same.fields.add(field);
      return;
    }
    Map<Integer, Mark> others = overlapping(start, end);
    boolean shorter = others.entrySet().stream()
        .allMatch(other -> other.getValue().end - other.getKey() > end - start);
    if (shorter) {
      others.clear();
      marks.put(start, new Mark(end, EnumSet.of(field)));
    }
  }

  /** The marks that share a character with a stretch; marks never overlap, so they are in the order of their ends. */
  private Map<Integer, Mark> overlapping(int start, int end) {
    Map.Entry<Integer, Mark> before = marks.lowerEntry(start);
    int from = before != null && before.getValue().end > start ? before.getKey() : start;
    return marks.subMap(from, end);
  }

  private String write() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Map.Entry<Integer, Mark> mark : marks.entrySet()) {
      int start = mark.getKey();
      int end = mark.getValue().end;
      text.append(clause, at, start).append('[').append(words(mark.getValue().fields));
      text.append(": ").append(clause, start, end).append(']');
      at = end;
    }
    return text.append(clause, at, clause.length()).toString();
  }

  private static String words(Set<CommitmentField> fields) {
    return fields.stream().map(CommitmentField::word).collect(Collectors.joining(", "));
  }
}
