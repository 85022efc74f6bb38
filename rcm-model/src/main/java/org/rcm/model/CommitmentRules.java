package org.rcm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is unusual about commitments, given the meeting that made them. */
final class CommitmentRules {
  private CommitmentRules() {}

  static void deadlines(RuleInput input, Findings found) {
    Optional<LocalDate> start = input.report().meeting().startDate();
    if (start.isEmpty()) {
      return;
    }
    for (Commitment commitment : input.report().commitments()) {
      Optional<LocalDate> lastDay =
          commitment.due().flatMap(TimeFrame::lastDay).filter(day -> day.isBefore(start.get()));
      if (lastDay.isPresent()) {
        String due =
            lastDay.get() + " (" + Checks.quote(commitment.due().orElseThrow().text()) + ")";
        found.add(
            commitment.number(),
            "Commitment " + commitment.id() + " is due on " + due
                + ", but the meeting began only on " + start.get(),
            "El compromiso " + commitment.id() + " vence el " + due
                + ", pero la reunión no comenzó hasta el " + start.get());
      }
    }
  }

  static void absentCountries(RuleInput input, Findings found) {
    List<Party> participants = input.report().meeting().participants();
    if (participants.isEmpty()) {
      return;
    }
    for (Commitment commitment : input.report().commitments()) {
      for (Party party : commitment.responsible()) {
        if (party instanceof Country
            && participants.stream().noneMatch(present -> present.includes(party))) {
          found.add(
              commitment.number(),
              party.name().bestFor(Locale.ENGLISH) + " has to act under commitment "
                  + commitment.id() + ", but is not among the participants",
              party.name().bestFor(PartyName.SPANISH) + " debe actuar según el compromiso "
                  + commitment.id() + ", pero no está entre los participantes");
        }
      }
    }
  }
}
