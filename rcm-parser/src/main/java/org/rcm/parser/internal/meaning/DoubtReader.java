package org.rcm.parser.internal.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rcm.model.CommitmentField;
import org.rcm.model.DateRange;
import org.rcm.parser.internal.dates.FoundTimeFrame;
import org.rcm.parser.internal.dates.Inference;
import org.rcm.parser.internal.meaning.Meaning.Doubt;

/** Says what in a commitment could be read in another way. Holds the state of one run. */
final class DoubtReader {
  /** A date that has passed so lately may be meant, as in a list of what was done; an earlier one would have its year. */
  private static final int JUST_PASSED = 90;

  private static final int MOST_QUOTED = 4;

  private final Passage passage;
  private final Clause clause;
  private final CommitmentDraft commitment;
  private final List<Doubt> doubts = new ArrayList<>();

  private DoubtReader(Clause clause, CommitmentDraft commitment) {
    this.passage = clause.passage();
    this.clause = clause;
    this.commitment = commitment;
  }

  static List<Doubt> read(Clause clause, CommitmentDraft commitment) {
    DoubtReader reader = new DoubtReader(clause, commitment);
    reader.act();
    reader.party(CommitmentField.RESPONSIBLE, commitment.responsible());
    reader.party(CommitmentField.TO, commitment.to());
    List<FoundTimeFrame> times = new DueReader(clause.passage()).toCome(clause);
    if (!times.isEmpty()) {
      reader.due(times);
      reader.year(times.get(0));
    }
    return reader.doubts;
  }

  /** "To map": nobody knows whether it asks, states, or says what the meeting does. */
  private void act() {
    Trace cause = commitment.cause();
    if (cause.is(ReadingRule.UNKNOWN_VERB_SO_THE_MEETING_DOES_IT)) {
      cause
          .words()
          .ifPresent(words -> doubts.add(new Doubt(
              CommitmentField.ACT,
              words,
              quoted(words) + " is not among the verbs that are known; it was read as what the"
                  + " meeting itself will do (" + commitment.act() + "), because it stands where"
                  + " conclusions have their verb; it may as well ask others or state something")));
    }
  }

  /** "The countries" are no name. */
  private void party(CommitmentField field, Parties parties) {
    for (Naming naming : passage.namings().between(clause.from(), clause.to())) {
      if (!naming.mention() && parties.list().contains(naming.party())) {
        Quotation words = passage.quote(naming.from(), naming.to());
        doubts.add(new Doubt(
            field,
            words,
            quoted(words) + " is no name; it was read as "
                + naming.party().name().bestFor(Locale.ENGLISH) + " ("
                + naming.party().id()
                + "), all of them, because the words do not say which are meant; they may be"
                + " fewer"));
      }
    }
  }

  /** "To send maps by 3 May and wells by 9 May": a commitment has one time. */
  private void due(List<FoundTimeFrame> times) {
    if (times.size() > 1) {
      String all = times.stream()
              .limit(MOST_QUOTED)
              .map(time -> "\"" + time.timeFrame().text() + "\"")
              .collect(Collectors.joining(", "))
          + (times.size() > MOST_QUOTED ? ", …" : "");
      doubts.add(
          new Doubt(
              CommitmentField.DUE,
              passage.quote(times.get(0)),
              "one clause has " + times.size() + " times to come: " + all + "; the first was taken,"
                  + " because it stands nearest to what is to be done; the others are in the text alone"));
    }
  }

  /** "By 30 April", said on 2 May. */
  private void year(FoundTimeFrame time) {
    Optional<LocalDate> meeting = passage.meeting().dates().map(DateRange::from);
    Optional<LocalDate> day = time.timeFrame().lastDay().or(time.timeFrame()::from);
    if (time.inference() != Inference.YEAR || meeting.isEmpty() || day.isEmpty()) {
      return;
    }
    LocalDate before = day.get().minusYears(1);
    boolean justPassed =
        before.isBefore(meeting.get()) && !before.isBefore(meeting.get().minusDays(JUST_PASSED));
    if (justPassed) {
      doubts.add(new Doubt(
          CommitmentField.DUE,
          passage.quote(time),
          "\"" + time.timeFrame().text() + "\" says no year, and " + before + " had just passed"
              + " when the meeting began on " + meeting.get() + "; it was read as " + day.get()
              + ", because what is agreed is to come; it may be a time gone by"));
    }
  }

  private static String quoted(Quotation words) {
    return "\"" + words.text() + "\"";
  }
}
