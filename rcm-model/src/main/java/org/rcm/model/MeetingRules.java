package org.rcm.model;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is unusual about a meeting. */
final class MeetingRules {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

  private MeetingRules() {}

  static void withoutDate(RuleInput input, Findings found) {
    if (input.report().meeting().startDate().isEmpty()) {
      found.add(
          "The meeting has no date, but a report should say when it was held",
          "La reunión no tiene fecha, pero el informe debería decir cuándo se celebró");
    }
  }

  static void withoutBody(RuleInput input, Findings found) {
    if (input.report().meeting().body().isEmpty()) {
      found.add(
          "It is not known which body met, but a report should name it",
          "No se sabe qué órgano se reunió, pero el informe debería nombrarlo");
    }
  }

  static void withoutParticipants(RuleInput input, Findings found) {
    if (input.report().meeting().participants().isEmpty()) {
      found.add(
          "The meeting has no participants, but a report should say who took part",
          "La reunión no tiene participantes, pero el informe debería decir quiénes participaron");
    }
  }

  static void titleYear(RuleInput input, Findings found) {
    Meeting meeting = input.report().meeting();
    SortedSet<Integer> years = new TreeSet<>();
    Stream.of(input.report().title(), meeting.title())
        .flatMap(title -> YEAR.matcher(title).results())
        .forEach(match -> years.add(Integer.valueOf(match.group())));
    // Titles with several years speak of a plan or a programme, not of the day of the meeting.
    if (years.size() != 1 || meeting.startDate().isEmpty()) {
      return;
    }
    int year = years.first();
    LocalDate start = meeting.startDate().get();
    LocalDate end = meeting.endDate().orElse(start);
    if (year < start.getYear() || year > end.getYear()) {
      found.add(
          "The title says " + year + ", but the meeting began on " + start,
          "El título dice " + year + ", pero la reunión comenzó el " + start);
    }
  }
}
