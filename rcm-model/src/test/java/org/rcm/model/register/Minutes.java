package org.rcm.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Country;
import org.rcm.model.Directory;
import org.rcm.model.Meeting;
import org.rcm.model.Mentions;
import org.rcm.model.Party;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.model.TimeFrame;

/** Writes reports of invented meetings in few words. */
final class Minutes {
  static final Directory DIRECTORY = Directory.standard();
  static final Locale SPANISH = Locale.forLanguageTag("es");

  private final String body;
  private final LocalDate day;
  private final Locale language;
  private final List<Conclusion> items = new ArrayList<>();

  private Minutes(String body, String day, Locale language) {
    this.body = body;
    this.day = LocalDate.parse(day);
    this.language = language;
  }

  static Minutes of(String body, String day) {
    return new Minutes(body, day, Locale.ENGLISH);
  }

  static Minutes spanish(String body, String day) {
    return new Minutes(body, day, SPANISH);
  }

  private Conclusion.Builder item(String text, Act act, String... mentions) {
    List<Country> countries = new ArrayList<>();
    List<Party> organizations = new ArrayList<>();
    for (String id : mentions) {
      Party party = DIRECTORY.find(id).orElseThrow();
      if (party instanceof Country country) {
        countries.add(country);
      } else {
        organizations.add(party);
      }
    }
    String number = Integer.toString(items.size() + 1);
    return Conclusion.builder()
        .number(number)
        .label(number + ".")
        .text(text)
        .addAct(act)
        .mentions(new Mentions(countries, organizations));
  }

  /** An item after which nobody has anything to do. */
  Minutes thanks(String text, Optional<TimeFrame> time, String... mentions) {
    Conclusion.Builder item = item(text, Act.THANK, mentions);
    time.ifPresent(item::addTimeFrame);
    items.add(item.build());
    return this;
  }

  Minutes thanks(String text, String... mentions) {
    return thanks(text, Optional.empty(), mentions);
  }

  /** Thanks for having done something; the words from "having" on are what was done. */
  Minutes thanksForHaving(String text, String... mentions) {
    items.add(item(text, Act.THANK, mentions)
        .addCompletion(text.substring(text.indexOf("having"), text.length() - 1))
        .build());
    return this;
  }

  /** An item with one commitment of all Member Countries. */
  Minutes request(String text, Optional<TimeFrame> due, String... mentions) {
    Conclusion.Builder item = item(text, Act.REQUEST, mentions);
    items.add(item.addCommitment(Commitment.builder()
            .id(items.size() + 1 + "#1")
            .act(Act.REQUEST)
            .addResponsible(DIRECTORY.group("MEMBER_COUNTRIES"))
            .action(text)
            .due(due)
            .build())
        .build());
    return this;
  }

  /** An entry of the calendar. */
  Minutes entry(String title, Optional<TimeFrame> due, String... mentions) {
    Conclusion.Builder item = item(title, Act.SCHEDULE, mentions);
    items.add(item.addCommitment(Commitment.builder()
            .id(items.size() + 1 + "#1")
            .act(Act.SCHEDULE)
            .action(title)
            .due(due)
            .build())
        .build());
    return this;
  }

  Minutes item(Conclusion item) {
    items.add(item);
    return this;
  }

  Report write() {
    return Report.builder()
        .kind(ReportKind.CONCLUSIONS)
        .language(language)
        .title("Meeting of " + body)
        .meeting(Meeting.builder()
            .title("Meeting of " + body)
            .body(DIRECTORY.organization(body))
            .date(day)
            .build())
        .conclusions(items)
        .build();
  }

  static Optional<TimeFrame> by(String day) {
    return Optional.of(TimeFrame.until("by " + day, LocalDate.parse(day)));
  }

  static Optional<TimeFrame> on(String from, String to) {
    return Optional.of(TimeFrame.builder()
        .text("on " + from + " to " + to)
        .from(LocalDate.parse(from))
        .to(LocalDate.parse(to))
        .precision(Precision.DAY)
        .build());
  }

  static Optional<TimeFrame> in(int year) {
    return Optional.of(TimeFrame.builder()
        .text("in " + year)
        .from(LocalDate.of(year, 1, 1))
        .to(LocalDate.of(year, 12, 31))
        .precision(Precision.YEAR)
        .build());
  }
}
