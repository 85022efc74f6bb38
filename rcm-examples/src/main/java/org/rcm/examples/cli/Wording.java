package org.rcm.examples.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Meeting;
import org.rcm.model.MeetingMode;
import org.rcm.model.Organization;
import org.rcm.model.Party;
import org.rcm.model.register.LinkReason;

/** How values of the model are put to a person: names instead of ids, dates with the names of months. */
final class Wording {
  private final Locale locale;
  private final Words words;

  Wording(Language language) {
    this.locale = language.locale();
    this.words = new Words(language);
  }

  String word(String key) {
    return words.word(key);
  }

  String act(Act act) {
    return word("act." + act.name());
  }

  String reason(LinkReason reason) {
    return reason.message().bestFor(locale);
  }

  String mode(MeetingMode mode) {
    return word("mode." + mode.name());
  }

  /** "Regional Consultation Group on Migration (RCGM)". */
  String fullName(Party party) {
    String name = party.name().bestFor(locale);
    return acronym(party)
        .filter(acronym -> !acronym.equals(name))
        .map(acronym -> name + " (" + acronym + ")")
        .orElse(name);
  }

  /** "RCGM", or the name of a party without an acronym. */
  String shortName(Party party) {
    return acronym(party).orElseGet(() -> party.name().bestFor(locale));
  }

  private Optional<String> acronym(Party party) {
    return party instanceof Organization organization
        ? organization.acronym().in(locale)
        : Optional.empty();
  }

  String names(Collection<? extends Party> parties) {
    return parties.stream()
        .map(party -> party.name().bestFor(locale))
        .collect(Collectors.joining(", "));
  }

  /** Who is to act: "Mexico, IOM", "Member Countries (who have not done so yet)". */
  String responsible(Commitment commitment) {
    if (commitment.responsible().isEmpty()) {
      return word("not-stated");
    }
    String names =
        commitment.responsible().stream().map(this::shortName).collect(Collectors.joining(", "));
    return commitment.pending() ? names + " (" + word("pending") + ")" : names;
  }

  /** "16–17 May 2023", "30 June – 1 July 2022", "5 May 2022". */
  Optional<String> dates(Meeting meeting) {
    return meeting.startDate().map(from -> dates(from, meeting.endDate().orElse(from)));
  }

  private String dates(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return format(to, "day.full");
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return format(from, "day.only") + "–" + format(to, "day.full");
    }
    String first = from.getYear() == to.getYear() ? "day.month" : "day.full";
    return format(from, first) + " – " + format(to, "day.full");
  }

  private String format(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(word(pattern), locale).format(day);
  }
}
