package org.rcm.render.internal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rcm.model.Conclusion;
import org.rcm.model.Meeting;
import org.rcm.model.MeetingMode;
import org.rcm.model.Place;
import org.rcm.model.Report;

/**
 * A report as people see it: what of it is shown, in which order, and with which words of the library around it. Every form
 * that is made for people shows these blocks.
 */
public final class ReportContent {
  private final Report report;
  private final Labels labels;
  private final DateWords dates;
  private final PartyWords parties;
  private final FollowUpTables tables;

  /**
   * The content of a report.
   *
   * @param report the report
   * @param labels the words around it
   */
  public ReportContent(Report report, Labels labels) {
    this.report = report;
    this.labels = labels;
    this.dates = new DateWords(labels);
    this.parties = new PartyWords(labels.language());
    this.tables = new FollowUpTables(labels);
  }

  /**
   * The whole document.
   *
   * @param letterhead the lines of the sender, if any
   * @param withCommitments whether there is a table of commitments
   * @return masthead, facts, conclusions, and the tables
   */
  public List<Block> blocks(List<String> letterhead, boolean withCommitments) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Masthead(letterhead, kicker(), report.title(), placeAndDate()));
    blocks.add(new Block.Facts(facts()));
    blocks.add(new Block.Heading(labels.get("heading.conclusions"), false));
    blocks.add(
        report.conclusions().isEmpty()
            ? new Block.Remark(labels.get("none"))
            : new Block.Items(items(report.conclusions(), Optional.empty())));
    if (withCommitments) {
      Block.GroupedGrid table = tables.commitmentsByParty(report);
      if (!table.groups().isEmpty()) {
        blocks.add(new Block.Heading(labels.get("heading.commitments"), true));
        blocks.add(table);
      }
    }
    addTable(blocks, "heading.calendar", tables.calendar(report));
    return blocks;
  }

  private void addTable(List<Block> blocks, String heading, Block.Grid table) {
    if (!table.rows().isEmpty()) {
      blocks.add(new Block.Heading(labels.get(heading), true));
      blocks.add(table);
    }
  }

  /** Conference and kind of document; the conference only if the title does not name it anyway. */
  private String kicker() {
    String conference = labels.get("conference");
    boolean named =
        report.title().toUpperCase(Locale.ROOT).contains(conference.toUpperCase(Locale.ROOT));
    String kind = labels.get("kind", report.kind());
    String kicker = named ? kind : conference + " · " + kind;
    return kicker.toUpperCase(Locale.ROOT);
  }

  private Optional<String> placeAndDate() {
    String words = Stream.of(place(), dates.of(report.meeting()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private Optional<String> place() {
    Meeting meeting = report.meeting();
    return meeting
        .place()
        .map(Place::text)
        .or(() -> meeting.mode() == MeetingMode.ONLINE
            ? Optional.of(labels.get("mode", MeetingMode.ONLINE))
            : Optional.empty());
  }

  private List<Block.Fact> facts() {
    Meeting meeting = report.meeting();
    boolean oneDay = meeting.startDate().equals(meeting.endDate());
    List<Block.Fact> facts = new ArrayList<>();
    add(facts, "body", meeting.body().map(parties::full));
    add(facts, oneDay ? "date" : "dates", dates.of(meeting));
    add(facts, "place", place());
    // Without a place, an online meeting is said to be online there, and any other would only be
    // taken to be in person.
    add(facts, "mode", meeting.place().map(place -> labels.get("mode", meeting.mode())));
    add(
        facts,
        "participants",
        Optional.of(parties.list(meeting.participants())).filter(p -> !p.isEmpty()));
    add(facts, "submittedTo", meeting.submittedTo().map(parties::full));
    return facts;
  }

  private void add(List<Block.Fact> facts, String key, Optional<String> value) {
    value.ifPresent(words -> facts.add(new Block.Fact(labels.get("fact." + key), words)));
  }

  /** The items, with a heading wherever the section changes; an item in the section of the one above it has none. */
  private List<Block.Item> items(List<Conclusion> conclusions, Optional<String> sectionAbove) {
    List<Block.Item> items = new ArrayList<>();
    Optional<String> section = sectionAbove;
    for (Conclusion conclusion : conclusions) {
      boolean begins = !conclusion.section().equals(section);
      section = conclusion.section();
      items.add(new Block.Item(
          conclusion.number().toString(),
          conclusion.label(),
          begins ? section : Optional.empty(),
          paragraphs(conclusion.text()),
          items(conclusion.children(), section),
          paragraphs(conclusion.continuation().orElse("")),
          tables.notes(conclusion.commitments())));
    }
    return items;
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** {@return the kind of document with place and date, "Conclusions, Managua, 23 November 2022"} */
  public String subject() {
    return labels.get("kind", report.kind())
        + placeAndDate().map(words -> ", " + words).orElse("");
  }

  /** {@return the days of the meeting in words, if they are known} */
  public Optional<String> dates() {
    return dates.of(report.meeting());
  }
}
