package org.rcm.render.ical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rcm.render.internal.document.ActivityDocument;
import org.rcm.render.internal.document.CommitmentDocument;
import org.rcm.render.internal.document.ConclusionDocument;
import org.rcm.render.internal.document.Envelope;
import org.rcm.render.internal.document.MeetingDocument;
import org.rcm.render.internal.document.PartyNames;
import org.rcm.render.internal.document.PlaceDocument;
import org.rcm.render.internal.document.ReportDocument;
import org.rcm.render.internal.document.ReportKey;
import org.rcm.render.internal.document.TimeFrameDocument;
import org.rcm.render.internal.document.Walk;

/** Writes the components of one calendar. */
final class CalendarEntries {
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final ContentLines out;
  private final ReportDocument report;
  private final Iterator<ActivityDocument> activities;
  private final PartyNames parties;
  private final ReportKey key;
  private final String stamp;

  /**
   * The components of a calendar.
   *
   * @param out where to
   * @param report the report
   * @param activities its activities: one for each commitment of act SCHEDULE, in the order of the report
   * @param stamp when the calendar was made, in the form of iCalendar
   */
  CalendarEntries(
      ContentLines out, ReportDocument report, List<ActivityDocument> activities, String stamp) {
    this.out = out;
    this.report = report;
    this.activities = activities.iterator();
    this.parties = new PartyNames(report);
    this.key = ReportKey.of(report);
    this.stamp = stamp;
  }

  void write() {
    journal();
    Walk.forEach(report, this::entry);
  }

  private void entry(ConclusionDocument conclusion, CommitmentDocument commitment) {
    if (!"SCHEDULE".equals(commitment.act)) {
      todo(conclusion, commitment, Objects.requireNonNull(commitment.action));
      return;
    }
    ActivityDocument activity = activities.next();
    List<Span> spans = Span.of(activity.timeFrame);
    if (spans.size() == 1 && spans.get(0).from() == null) { // a last day alone is no event
      todo(conclusion, commitment, Objects.requireNonNull(activity.title));
      return;
    }
    String first = key.urn("activity", Objects.requireNonNull(commitment.id));
    for (int i = 0; i < spans.size(); i++) {
      String uid = i == 0 ? first : first + "-" + (i + 1);
      event(uid, i == 0 ? null : first, spans.get(i), activity, commitment);
    }
  }

  /** The report itself; a calendar must have something in it. */
  private void journal() {
    MeetingDocument meeting = Objects.requireNonNull(report.meeting);
    out.begin("VJOURNAL");
    identify(key.urn());
    if (meeting.endDate != null) {
      out.day("DTSTART", meeting.endDate);
    }
    out.text("SUMMARY", Objects.requireNonNull(report.title));
    out.plain("STATUS", "FINAL");
    out.end("VJOURNAL");
  }

  private void event(
      String uid,
      @Nullable String sibling,
      Span span,
      ActivityDocument activity,
      CommitmentDocument commitment) {
    TimeFrameDocument time = Objects.requireNonNull(activity.timeFrame);
    out.begin("VEVENT");
    identify(uid);
    out.plain("RELATED-TO", key.urn());
    if (sibling != null) {
      out.plain("RELATED-TO;RELTYPE=SIBLING", sibling);
    }
    out.day("DTSTART", Objects.requireNonNull(span.from()));
    if (span.to() != null && LocalDate.parse(span.to()).isBefore(LAST_DAY)) {
      out.day("DTEND", LocalDate.parse(span.to()).plusDays(1).toString()); // RFC 5545, 3.6.1
    }
    out.text("SUMMARY", Objects.requireNonNull(activity.title));
    if (activity.description != null) {
      out.text("DESCRIPTION", activity.description);
    }
    common(time, activity.place, commitment);
    out.plain("STATUS", eventStatus(time, commitment));
    out.plain("TRANSP", "TRANSPARENT");
    out.end("VEVENT");
  }

  private void todo(ConclusionDocument conclusion, CommitmentDocument commitment, String summary) {
    TimeFrameDocument due = commitment.due;
    List<Span> spans = Span.of(due);
    if (due == null || spans.isEmpty()) {
      return;
    }
    Span span = Span.around(spans);
    out.begin("VTODO");
    identify(key.urn("commitment", Objects.requireNonNull(commitment.id)));
    out.plain("RELATED-TO", key.urn());
    if (span.from() != null && !span.from().equals(span.to())) {
      out.day("DTSTART", span.from()); // DUE must be later, RFC 5545, 3.8.2.3
    }
    if (span.to() != null) {
      out.day("DUE", span.to());
    }
    out.text("SUMMARY", summary);
    String clause = commitment.clause == null ? conclusion.text : commitment.clause;
    if (clause != null && !clause.isBlank()) {
      out.text("DESCRIPTION", clause);
    }
    common(due, commitment.place, commitment);
    out.plain("STATUS", todoStatus(commitment));
    out.end("VTODO");
  }

  private void identify(String uid) {
    out.plain("UID", uid);
    out.plain("DTSTAMP", stamp);
  }

  private void common(
      TimeFrameDocument time, @Nullable PlaceDocument place, CommitmentDocument commitment) {
    out.text("COMMENT", Objects.requireNonNull(time.text));
    if (place != null) {
      out.text("LOCATION", Objects.requireNonNull(place.text));
    }
    SortedSet<String> names = new TreeSet<>();
    List<String> concerned = new ArrayList<>(Walk.orNone(commitment.responsible));
    concerned.addAll(Walk.orNone(commitment.support));
    concerned.stream()
        .filter(id -> !id.equals(Envelope.UNSTATED))
        .forEach(id -> names.add(parties.name(id)));
    if (!names.isEmpty()) {
      out.texts("CATEGORIES", names);
    }
  }

  private static String eventStatus(TimeFrameDocument time, CommitmentDocument commitment) {
    if ("SUPERSEDED".equals(commitment.status)) {
      return "CANCELLED";
    }
    return "DAY".equals(time.precision) ? "CONFIRMED" : "TENTATIVE";
  }

  private static String todoStatus(CommitmentDocument commitment) {
    return switch (Objects.requireNonNull(commitment.status)) {
      case "IMPLEMENTED" -> "COMPLETED";
      case "SUPERSEDED" -> "CANCELLED";
      default -> "NEEDS-ACTION";
    };
  }
}
