package org.rcm.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes for a person why a commitment says what it says. Holds the state of one run. */
final class CommitmentExplanation {
  private static final String INDENT = "  ";
  private static final int NAME_WIDTH = 13;

  private final Commitment commitment;
  private final StringBuilder lines = new StringBuilder();

  private CommitmentExplanation(Commitment commitment) {
    this.commitment = commitment;
  }

  static String of(Commitment commitment) {
    return new CommitmentExplanation(commitment).write();
  }

  private String write() {
    lines.append(commitment.id()).append(INDENT).append(commitment.act()).append('\n');
    commitment
        .clause()
        .ifPresent(clause -> lines.append(INDENT).append(marked(clause)).append('\n'));
    for (CommitmentField field : CommitmentField.values()) {
      // What is to be done is all that is left, so marking it would say nothing.
      String value = value(field);
      List<Evidence> evidence = commitment.evidence(field);
      if (!value.isEmpty() || !evidence.isEmpty()) {
        line(name(field), value, evidence);
      }
    }
    return lines.toString();
  }

  private void line(String name, String value, List<Evidence> evidence) {
    String shown = value.isEmpty() ? "nobody is named" : value;
    lines.append(INDENT).append(name).append(" ".repeat(Math.max(1, NAME_WIDTH - name.length())));
    lines.append(shown).append('\n');
    for (Evidence one : evidence) {
      lines.append(INDENT).append(" ".repeat(NAME_WIDTH)).append("<- ").append(reason(one));
      lines.append('\n');
    }
  }

  private static String name(CommitmentField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private static String reason(Evidence evidence) {
    String where = switch (evidence.origin()) {
      case CLAUSE, CONCLUSION -> "";
      case PARENT -> " of the conclusion above";
      case SECTION -> " of the heading above";
      case MEETING -> "the dates of the meeting";
    };
    String words = evidence.text().map(text -> "\"" + text + "\"").orElse("");
    String place = evidence
        .source()
        .map(span -> ", line " + span.line() + ", column " + span.column())
        .orElse("");
    return words + where + place + ": " + evidence.rule().replace('-', ' ');
  }

  private String value(CommitmentField field) {
    return switch (field) {
      case ACT -> commitment.act().name();
      case RESPONSIBLE ->
        commitment.responsible().isEmpty() ? "nobody is named" : names(commitment.responsible());
      case PENDING -> commitment.pending() ? "only who has not done so yet" : "";
      case ACTION -> commitment.action();
      case BY -> names(commitment.by());
      case TO -> names(commitment.to());
      case SUPPORT -> names(commitment.support());
      case DUE -> commitment.due().map(CommitmentExplanation::dates).orElse("");
      case PLACE -> commitment.place().map(CommitmentExplanation::place).orElse("");
    };
  }

  private static String names(List<Party> parties) {
    return parties.stream()
        .map(party -> party.name().bestFor(Locale.ENGLISH) + " (" + party.id() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String place(Place place) {
    String country = place.country().map(c -> " (" + c.id() + ")").orElse("");
    return place.text() + country;
  }

  private static String dates(TimeFrame due) {
    if (!due.periods().isEmpty()) {
      return due.periods().stream()
          .map(period -> period.from() + " to " + period.to())
          .collect(Collectors.joining(" and "));
    }
    String from = due.from().map(LocalDate::toString).orElse("");
    String to = due.to().map(LocalDate::toString).orElse("");
    if (from.isEmpty() && to.isEmpty()) {
      return "no date";
    }
    if (from.isEmpty()) {
      return "until " + to;
    }
    return to.isEmpty() ? "from " + from : from.equals(to) ? from : from + " to " + to;
  }

  /** The clause with the words in brackets on which fields rest, "[by 3 August|due]"; the outer of two that overlap. */
  private String marked(String clause) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Evidence evidence : inClause(clause)) {
      int start = evidence.position().getAsInt();
      int end = start + evidence.text().orElseThrow().length();
      if (start >= at) {
        marked.append(clause, at, start).append('[').append(clause, start, end).append('|');
        marked.append(name(evidence.field())).append(']');
        at = end;
      }
    }
    return marked.append(clause.substring(at)).toString().replace('\n', ' ');
  }

  /** What is to be done is most of the clause, so marking it would hide the rest. */
  private List<Evidence> inClause(String clause) {
    return commitment.evidence().stream()
        .filter(e -> e.field() != CommitmentField.ACTION && e.position().isPresent())
        .filter(e -> clause.startsWith(e.text().orElseThrow(), e.position().getAsInt()))
        .sorted(Comparator.comparingInt((Evidence e) -> e.position().getAsInt())
            .thenComparing(e -> -e.text().orElseThrow().length()))
        .toList();
  }
}
