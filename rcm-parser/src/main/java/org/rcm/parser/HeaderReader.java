package org.rcm.parser;

import java.util.Locale;
import java.util.Optional;
import org.rcm.model.DateRange;
import org.rcm.model.Meeting;
import org.rcm.model.MeetingMode;
import org.rcm.parser.internal.names.PartyFinder;

/**
 * Reads what stands above the numbered part: title, body, dates, place, participants. {@code HeaderParts} tells what each
 * block is, {@code TitleChoice} which is the title, {@code HeaderFacts} who met, when and where.
 *
 * @param words titles, openings, labels
 * @param parties finds names
 * @param language of the report
 */
record HeaderReader(StructureWords words, PartyFinder parties, Locale language) {
  private static final String UNTITLED = "Report";

  /**
   * Reads it.
   *
   * @param parsed the lines of the text
   * @param end the line with which the numbered part begins
   * @param listFollows whether there is one
   * @param diagnostics where to say what is odd
   */
  Header read(ParsedLines parsed, int end, boolean listFollows, Diagnostics diagnostics) {
    HeaderNames names = new HeaderNames(parties, language);
    WhenAndWhere whenAndWhere = new WhenAndWhere(words, names);
    HeaderParts parts = new HeaderParts(parsed, end, listFollows, words, names, whenAndWhere);
    Optional<Opening> opening = Opening.of(parts.openings(), words);
    HeaderFacts facts = new HeaderFacts(parts, opening, words, names, whenAndWhere);
    TitleChoice titles = new TitleChoice(words, names);
    HeaderBlock titleBlock = titles.of(parts.titles(), parts.blocks());
    String title = titleBlock.text().isEmpty() ? UNTITLED : titleBlock.text();
    Optional<DateRange> range = facts.dates(diagnostics, parsed.clean());
    MeetingMode mode = facts.mode();
    Meeting.Builder meeting = Meeting.builder()
        .title(title)
        .body(facts.body(titleBlock))
        .mode(mode)
        .startDate(range.map(DateRange::from))
        .endDate(range.map(DateRange::to))
        .participants(facts.participants())
        .submittedTo(facts.submittedTo());
    if (mode != MeetingMode.ONLINE) {
      meeting.place(facts.place());
    }
    return new Header(
        titles.kind(title, opening),
        language,
        title,
        meeting.build(),
        opening.isPresent() || parts.factsSayMeeting(),
        parts.firstSection(),
        parts.all());
  }
}
