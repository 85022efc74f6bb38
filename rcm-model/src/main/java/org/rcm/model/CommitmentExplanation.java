package org.rcm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes for a person why a commitment says what it says. Holds the state of one run. */
final class CommitmentExplanation {
  private static final int WIDTH = 100;
  private static final int INDENT = 2;
  private static final int VALUES = 12;

  private final Commitment commitment;
  private final StringBuilder text = new StringBuilder();

  private CommitmentExplanation(Commitment commitment) {
    this.commitment = commitment;
  }

  static String of(Commitment commitment) {
    return new CommitmentExplanation(commitment).write();
  }

  private String write() {
    line(0, "", commitment.id());
    commitment.clause().ifPresent(clause -> {
      text.append('\n');
      line(INDENT, "", MarkedClause.of(clause, commitment.evidence()));
    });
    text.append('\n');
    for (CommitmentField field : CommitmentField.values()) {
      String value = value(field);
      List<Evidence> evidence = commitment.evidence(field);
      if (!value.isEmpty() || !evidence.isEmpty()) {
        line(VALUES, field.word(), value.isEmpty() ? "nothing" : value);
        evidence.stream().filter(e -> !isSaid(e)).forEach(e -> line(VALUES, "", reason(e)));
      }
    }
    return text.toString();
  }

  /** What is to be done are the words of the clause that are left: there is nothing to add. */
  private boolean isSaid(Evidence evidence) {
    return evidence.field() == CommitmentField.ACTION
        && !evidence.isInferred()
        && evidence.text().filter(commitment.action()::equals).isPresent();
  }

  private String value(CommitmentField field) {
    return switch (field) {
      case ACT -> commitment.act().name();
      case RESPONSIBLE ->
        commitment.responsible().isEmpty() ? "nobody is named" : names(commitment.responsible());
      case PENDING -> commitment.pending() ? "only those who have not done it yet" : "";
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
    return place.text()
        + place.country().map(country -> " (" + country.id() + ")").orElse("");
  }

  private static String dates(TimeFrame due) {
    if (!due.periods().isEmpty()) {
      return due.periods().stream()
          .map(period -> days(period.from(), period.to()))
          .collect(Collectors.joining(" and "));
    }
    if (due.from().isPresent() && due.to().isPresent()) {
      return days(due.from().get(), due.to().get());
    }
    return due.from()
        .map(day -> "from " + day)
        .or(() -> due.to().map(day -> "until " + day))
        .orElse("no date");
  }

  private static String days(LocalDate from, LocalDate to) {
    return from.equals(to) ? from.toString() : from + " to " + to;
  }

  /** "Belize" (line 12, elsewhere in the conclusion): country noted before. */
  private String reason(Evidence evidence) {
    String rule = ": " + evidence.rule().replace('-', ' ');
    if (evidence.text().isEmpty()) {
      return "the dates of the meeting" + rule;
    }
    String place = evidence.source().map(span -> "line " + span.line()).orElse("");
    String from = switch (evidence.origin()) {
      case CLAUSE -> "";
      case CONCLUSION -> "elsewhere in the conclusion";
      case PARENT -> "of the conclusion above";
      case SECTION -> "of the heading above";
      case MEETING -> "of the dates of the meeting";
    };
    String where = place + (place.isEmpty() || from.isEmpty() ? "" : ", ") + from;
    return "\"" + evidence.text().get() + "\"" + (where.isEmpty() ? "" : " (" + where + ")") + rule;
  }

  /** A line that goes on below itself where it gets long. */
  private void line(int indent, String name, String words) {
    String margin = " ".repeat(indent);
    StringBuilder line = new StringBuilder(name.isEmpty() ? margin : " ".repeat(INDENT) + name);
    line.append(" ".repeat(Math.max(0, indent - line.length())));
    boolean empty = true;
    for (String word : words.strip().split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(margin);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    text.append(line).append('\n');
  }
}
