package org.rcm.render.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.Conclusion;
import org.rcm.model.DateRange;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.TimeFrame;
import org.rcm.render.ManyReports;
import org.rcm.render.SampleReports;

/** What calendars say, read back by two libraries that know nothing of us. */
class ICalendarRendererTest {
  private static final ICalendarRenderer RENDERER = ICalendarRenderer.create();

  @Test
  void isReadWithoutComplaintByTwoOtherLibraries() throws Exception {
    for (Report report : ManyReports.all()) {
      String text = RENDERER.renderToString(report);
      Calendar calendar = ical4j(text);
      assertThat(calendar.validate().hasErrors()).as("%s", calendar.validate()).isFalse();
      try (ICalReader reader = new ICalReader(new StringReader(text))) {
        ICalendar other = reader.readNext();
        assertThat(reader.getWarnings()).isEmpty();
        assertThat(other.validate(biweekly.ICalVersion.V2_0).isEmpty())
            .as("%s", other.validate(biweekly.ICalVersion.V2_0))
            .isTrue();
      }
    }
  }

  /** Independent of the renderer: counted from the model. */
  @Test
  void holdsEachActivityAndDatedCommitmentOnce() throws Exception {
    for (Report report : ManyReports.all()) {
      ICalendar calendar = biweekly(report);
      int events = 0;
      int todos = 0;
      for (Commitment commitment : report.commitments()) {
        TimeFrame due = commitment.due().orElse(TimeFrame.open("never"));
        boolean dated = due.precision() != Precision.OPEN;
        boolean starts = due.from().isPresent() || !due.periods().isEmpty();
        if (commitment.act() == Act.SCHEDULE && starts) {
          events += Math.max(1, due.periods().size());
        } else if (dated) {
          todos++;
        }
      }
      assertThat(calendar.getEvents()).hasSize(events);
      assertThat(calendar.getTodos()).hasSize(todos);
      assertThat(calendar.getJournals()).hasSize(1);
    }
  }

  @Test
  void keepsEveryCharacterOfTexts() throws Exception {
    for (Report report : ManyReports.all()) {
      String read = ical4j(RENDERER.renderToString(report))
          .getComponents(Component.VJOURNAL)
          .get(0)
          .getRequiredProperty(Property.SUMMARY)
          .getValue();
      String title = withoutBlanksAround(report.title());
      assertThat(withoutBlanksAround(read)).isEqualTo(title);
      assertThat(biweekly(report).getJournals().get(0).getSummary().getValue())
          .satisfies(summary -> assertThat(withoutBlanksAround(summary)).isEqualTo(title));
      assertThat(RENDERER.renderToString(report).replace("\r\n ", ""))
          .contains(":"
              + report
                  .title()
                  .replace("\\", "\\\\")
                  .replace(";", "\\;")
                  .replace(",", "\\,")
                  .replace("\n", "\\n")
              + "\r\n");
    }
  }

  /** The libraries drop them. */
  private static String withoutBlanksAround(String text) {
    return text.replaceAll("^[\\p{Z}\\n]+|[\\p{Z}\\n]+$", "");
  }

  @Test
  void foldsLinesAt75OctetsAndNeverWithinACharacter() throws IOException {
    for (Report report : ManyReports.all()) {
      byte[] bytes = RENDERER.renderToBytes(report);
      String text = new String(bytes, StandardCharsets.UTF_8);
      assertThat(text).endsWith("\r\n");
      assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
      for (String line : text.split("\r\n")) {
        byte[] octets = line.getBytes(StandardCharsets.UTF_8);
        assertThat(octets.length).isLessThanOrEqualTo(75);
        // A lone surrogate becomes a question mark, and would not come back.
        assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
      }
    }
  }

  @Test
  void foldsALineJustWhereItMustBe() {
    String line = "NAME;LANGUAGE=es:";
    for (String character : List.of("a", "ñ", "漢", "😀")) {
      int octets = character.getBytes(StandardCharsets.UTF_8).length;
      int fits = (75 - line.length()) / octets;
      ContentLines lines = new ContentLines("es");
      lines.text("NAME", character.repeat(fits));
      assertThat(lines).hasToString(line + character.repeat(fits) + "\r\n");
      ContentLines folded = new ContentLines("es");
      folded.text("NAME", character.repeat(fits + 1));
      assertThat(folded).hasToString(line + character.repeat(fits) + "\r\n " + character + "\r\n");
    }
  }

  @Test
  void escapesWhatHasAMeaningInTexts() {
    ContentLines lines = new ContentLines("en");
    lines.text("NAME", "a;b,c\\d\ne:\"f\"");
    lines.texts("CATEGORIES", List.of("x,y", "z"));
    assertThat(lines)
        .hasToString(
            "NAME;LANGUAGE=en:a\\;b\\,c\\\\d\\ne:\"f\"\r\n" + "CATEGORIES;LANGUAGE=en:x\\,y,z\r\n");
  }

  @Test
  void writesAnActivityAsWholeDaysWithTheDayAfterAsItsEnd() {
    VEvent event = biweekly(scheduled(frame("on 6-7 October", 6, 7, Precision.DAY)))
        .getEvents()
        .get(0);
    assertThat(event.getSummary().getValue()).isEqualTo("a workshop");
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(day(event.getDateStart().getValue())).isEqualTo("20201006");
    assertThat(day(event.getDateEnd().getValue())).isEqualTo("20201008");
    assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
    assertThat(event.getLocation().getValue()).isEqualTo("San José");
    assertThat(event.getComments().get(0).getValue()).isEqualTo("on 6-7 October");
  }

  @Test
  void writesWordsThatAreCoarserThanADayAsAllTheirDaysAndAsTentative() {
    VEvent event = biweekly(scheduled(frame("in October", 1, 31, Precision.MONTH)))
        .getEvents()
        .get(0);
    assertThat(day(event.getDateEnd().getValue())).isEqualTo("20201101");
    assertThat(event.getStatus().getValue()).isEqualTo("TENTATIVE");
  }

  @Test
  void writesOneEventForEachPeriod() {
    TimeFrame periods = TimeFrame.builder()
        .text("on 1-3 October and on 9 October")
        .addPeriod(new DateRange(october(1), october(3)))
        .addPeriod(new DateRange(october(9), october(9)))
        .precision(Precision.DAY)
        .build();
    List<VEvent> events = biweekly(scheduled(periods)).getEvents();
    assertThat(events)
        .extracting(event ->
            day(event.getDateStart().getValue()) + "-" + day(event.getDateEnd().getValue()))
        .containsExactly("20201001-20201004", "20201009-20201010");
    assertThat(events.get(1).getUid().getValue())
        .isEqualTo(events.get(0).getUid().getValue() + "-2");
  }

  @Test
  void writesAnActivityWithALastDayAloneAsSomethingToDo() {
    ICalendar calendar = biweekly(scheduled(TimeFrame.until("by 9 October", october(9))));
    assertThat(calendar.getEvents()).isEmpty();
    assertThat(day(calendar.getTodos().get(0).getDateDue().getValue())).isEqualTo("20201009");
  }

  @Test
  void writesACommitmentWithItsDayPartiesAndStatus() {
    VTodo todo = todo(Commitment.builder()
        .addResponsible(SampleReports.CANADA)
        .addSupport(SampleReports.SECRETARIAT)
        .due(TimeFrame.until("by 3 October", october(3))));
    assertThat(day(todo.getDateDue().getValue())).isEqualTo("20201003");
    assertThat(todo.getDateStart()).isNull();
    assertThat(todo.getSummary().getValue()).isEqualTo("send a list");
    assertThat(todo.getSummary().getLanguage()).isEqualTo("es");
    assertThat(todo.getCategories().get(0).getValues())
        .containsExactly("Canadá", "Secretaría Técnica");
    assertThat(todo.getStatus().getValue()).isEqualTo("NEEDS-ACTION");
    assertThat(todo(Commitment.builder()
                .status(CommitmentStatus.IMPLEMENTED)
                .due(TimeFrame.until("by 3 October", october(3))))
            .getStatus()
            .getValue())
        .isEqualTo("COMPLETED");
  }

  @Test
  void leavesOutWhatHasNoDate() {
    Report report =
        SampleReports.with(Commitment.builder().due(TimeFrame.open("as soon as possible")));
    assertThat(biweekly(report).getTodos()).isEmpty();
  }

  @Test
  void givesTheSameNamesWhenAReportIsWrittenAgainAndOthersToOtherThings() throws IOException {
    Set<String> all = new HashSet<>();
    for (Report report : ManyReports.parsed()) {
      List<String> uids = uids(report);
      assertThat(uids(report)).isEqualTo(uids);
      assertThat(all).doesNotContainAnyElementsOf(uids);
      all.addAll(uids);
      assertThat(new HashSet<>(uids)).hasSameSizeAs(uids);
    }
  }

  @Test
  void keepsTheNameOfAThingBeforeWhichAnotherIsPutIn() {
    Report before = SampleReports.rcgm2018();
    Conclusion inserted = SampleReports.conclusion("2")
        .addCommitment(Commitment.builder()
            .id("2#1")
            .act(Act.REQUEST)
            .action("x")
            .due(TimeFrame.until("by 3 October", october(3)))
            .build())
        .build();
    Report after = before.toBuilder()
        .conclusions(
            List.of(before.conclusions().get(0), inserted, before.conclusions().get(1)))
        .build();
    assertThat(uids(before))
        .contains("urn:rcm:report:2018-07-19:RCGM:CONCLUSIONS:en#commitment-13.e-1");
    assertThat(uids(after)).containsAll(uids(before)).hasSize(uids(before).size() + 1);
  }

  @Test
  void carriesTheDayOfTheMeetingAsItsStampUnlessAnotherIsGiven() {
    assertThat(RENDERER.renderToString(SampleReports.rcgm2018()))
        .contains("DTSTAMP:20180720T000000Z\r\n");
    assertThat(RENDERER.renderToString(SampleReports.declaration()))
        .contains("DTSTAMP:19700101T000000Z\r\n");
    assertThat(ICalendarRenderer.builder()
            .stamp(Instant.parse("2026-01-02T03:04:05.678Z"))
            .build()
            .renderToString(SampleReports.rcgm2018()))
        .contains("DTSTAMP:20260102T030405Z\r\n")
        .doesNotContain("DTSTAMP:2018");
    assertThatThrownBy(() -> ICalendarRenderer.builder().stamp(Instant.MAX))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("Calendars carry times of the years 1 to 9999, but one was ");
  }

  @Test
  void namesItsForm() {
    assertThat(RENDERER.name()).isEqualTo("ics");
    assertThat(RENDERER.mediaType()).isEqualTo("text/calendar");
    assertThat(RENDERER.fileExtension()).isEqualTo(".ics");
  }

  private static VTodo todo(Commitment.Builder commitment) {
    return biweekly(SampleReports.with(commitment)).getTodos().get(0);
  }

  private static Report scheduled(TimeFrame due) {
    return SampleReports.with(SampleReports.conclusion("1")
        .addCommitment(Commitment.builder()
            .id("1#1")
            .act(Act.SCHEDULE)
            .title("a workshop")
            .action("a workshop then")
            .due(due)
            .place(Place.of("San José"))
            .build())
        .build());
  }

  private static TimeFrame frame(String words, int from, int to, Precision precision) {
    return TimeFrame.builder()
        .text(words)
        .from(october(from))
        .to(october(to))
        .precision(precision)
        .build();
  }

  private static LocalDate october(int day) {
    return LocalDate.of(2020, 10, day);
  }

  private static String day(biweekly.util.ICalDate date) {
    biweekly.util.DateTimeComponents raw = date.getRawComponents();
    return String.format("%d%02d%02d", raw.getYear(), raw.getMonth(), raw.getDate());
  }

  private static List<String> uids(Report report) {
    List<String> uids = new ArrayList<>();
    ICalendar calendar = biweekly(report);
    calendar.getEvents().forEach(event -> uids.add(event.getUid().getValue()));
    calendar.getTodos().forEach(todo -> uids.add(todo.getUid().getValue()));
    calendar.getJournals().forEach(journal -> uids.add(journal.getUid().getValue()));
    return uids;
  }

  private static ICalendar biweekly(Report report) {
    return Biweekly.parse(RENDERER.renderToString(report)).first();
  }

  private static Calendar ical4j(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }
}
