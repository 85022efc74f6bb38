package org.rcm.render.jsonld;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rcm.render.internal.document.ActivityDocument;
import org.rcm.render.internal.document.CommitmentDocument;
import org.rcm.render.internal.document.ConclusionDocument;
import org.rcm.render.internal.document.MeetingDocument;
import org.rcm.render.internal.document.MentionsDocument;
import org.rcm.render.internal.document.PartyDocument;
import org.rcm.render.internal.document.PeriodDocument;
import org.rcm.render.internal.document.PlaceDocument;
import org.rcm.render.internal.document.ReportDocument;
import org.rcm.render.internal.document.ReportKey;
import org.rcm.render.internal.document.TimeFrameDocument;
import org.rcm.render.internal.document.Walk;

/** Makes the nodes of one report. */
final class Graph {
  private static final String EVENT = "schema:Event";

  private final ReportDocument report;
  private final MeetingDocument meeting;
  private final Iterator<ActivityDocument> activities;
  private final ReportKey key;
  private final String meetingId;
  private final String language;
  private final List<Node> nodes = new ArrayList<>();

  private Graph(ReportDocument report, List<ActivityDocument> activities) {
    this.report = report;
    this.meeting = Objects.requireNonNull(report.meeting);
    this.activities = activities.iterator();
    this.key = ReportKey.of(report);
    this.meetingId = key.urn() + "#meeting";
    this.language = Objects.requireNonNull(report.language);
  }

  /**
   * The nodes of a report.
   *
   * @param report the report
   * @param activities its activities: one for each commitment of act SCHEDULE, in the order of the report
   */
  static List<Node> of(ReportDocument report, List<ActivityDocument> activities) {
    Graph graph = new Graph(report, activities);
    graph.nodes.add(graph.report());
    graph.nodes.add(graph.meeting());
    Walk.conclusions(report).forEach(graph::add);
    for (PartyDocument party : Walk.orNone(report.parties)) {
      graph.nodes.add(PartyNodes.of(party));
    }
    return graph.nodes;
  }

  private Node report() {
    return Node.named(key.urn(), "schema:Report", "prov:Entity")
        .text("name", report.title, language)
        .put("inLanguage", language)
        .put("genre", report.kind)
        .put("about", meetingId)
        .put("wasGeneratedBy", meetingId)
        .put("wasAttributedTo", PartyNodes.id(meeting.body))
        .put("recipient", PartyNodes.id(meeting.submittedTo))
        .put("hasPart", conclusionIds(report.conclusions));
  }

  private Node meeting() {
    List<String> participants = PartyNodes.ids(meeting.participants);
    return Node.named(meetingId, EVENT, "prov:Activity")
        .text("name", meeting.title, language)
        .put("startDate", meeting.startDate)
        .put("endDate", meeting.endDate)
        .put("eventAttendanceMode", attendanceMode(Objects.requireNonNull(meeting.mode)))
        .put("location", place(meeting.place))
        .put("organizer", PartyNodes.id(meeting.body))
        .put("attendee", participants)
        .put("wasAssociatedWith", participants);
  }

  private static String attendanceMode(String mode) {
    return switch (mode) {
      case "ONLINE" -> "OnlineEventAttendanceMode";
      case "HYBRID" -> "MixedEventAttendanceMode";
      default -> "OfflineEventAttendanceMode";
    };
  }

  private void add(ConclusionDocument conclusion) {
    String id = conclusionId(conclusion);
    String text = Objects.requireNonNull(conclusion.text);
    String continuation = conclusion.continuation;
    MentionsDocument mentions = Objects.requireNonNull(conclusion.mentions);
    List<String> mentioned = new ArrayList<>(PartyNodes.ids(mentions.countries));
    mentioned.addAll(PartyNodes.ids(mentions.organizations));
    nodes.add(Node.named(id, "schema:CreativeWork", "prov:Entity")
        .put("identifier", conclusion.number)
        .put("position", conclusion.label)
        .put("genre", Objects.requireNonNull(conclusion.acts))
        .text("headline", conclusion.section, language)
        .text("text", continuation == null ? text : text + "\n" + continuation, language)
        .put("mentions", mentioned)
        .put("isPartOf", parentId(conclusion))
        .put("hasPart", conclusionIds(conclusion.children)));
    for (CommitmentDocument commitment : Walk.orNone(conclusion.commitments)) {
      nodes.add(
          "SCHEDULE".equals(commitment.act)
              ? activity(activities.next(), commitment, id)
              : action(commitment, id));
    }
  }

  /** The conclusion above, or the report. */
  private String parentId(ConclusionDocument conclusion) {
    String number = Objects.requireNonNull(conclusion.number);
    int end = Math.max(number.lastIndexOf('.'), number.lastIndexOf('['));
    return end <= 0 ? key.urn() : key.urn("conclusion", number.substring(0, end));
  }

  private Node action(CommitmentDocument commitment, String conclusion) {
    TimeFrameDocument due = commitment.due;
    List<PeriodDocument> periods = due == null ? List.of() : Walk.orNone(due.periods);
    Node action = Node.named(
            key.urn("commitment", Objects.requireNonNull(commitment.id)), "schema:Action")
        .put("identifier", commitment.id)
        .put("genre", commitment.act)
        .text("name", commitment.action, language)
        .text("description", commitment.clause, language)
        .put("agent", PartyNodes.ids(commitment.responsible))
        .put("recipient", PartyNodes.ids(commitment.to))
        .put("participant", PartyNodes.ids(commitment.support))
        .put("wasAttributedTo", PartyNodes.ids(commitment.by))
        .put("location", place(commitment.place))
        .put("actionStatus", actionStatus(Objects.requireNonNull(commitment.status)))
        .put("subjectOf", conclusion);
    if (due == null) {
      return action;
    }
    // ISO 8601 dates have the order of their texts.
    String first = periods.stream()
        .map(p -> Objects.requireNonNull(p.from))
        .min(String::compareTo)
        .orElse("");
    String last = periods.stream()
        .map(p -> Objects.requireNonNull(p.to))
        .max(String::compareTo)
        .orElse("");
    return action
        .put("startTime", periods.isEmpty() ? due.from : first)
        .put("endTime", periods.isEmpty() ? due.to : last);
  }

  private static @Nullable String actionStatus(String status) {
    return switch (status) {
      case "ACTIVE" -> "PotentialActionStatus";
      case "IMPLEMENTED" -> "CompletedActionStatus";
      default -> null; // schema.org has no word for these
    };
  }

  private Node activity(
      ActivityDocument activity, CommitmentDocument commitment, String conclusion) {
    String id = key.urn("activity", Objects.requireNonNull(commitment.id));
    TimeFrameDocument time = activity.timeFrame;
    List<String> periodIds = new ArrayList<>();
    for (PeriodDocument period :
        time == null ? List.<PeriodDocument>of() : Walk.orNone(time.periods)) {
      String periodId = id + "-" + (periodIds.size() + 1);
      periodIds.add(periodId);
      nodes.add(Node.named(periodId, EVENT)
          .text("name", activity.title, language)
          .put("startDate", period.from)
          .put("endDate", period.to));
    }
    return Node.named(id, EVENT)
        .put("identifier", commitment.id)
        .text("name", activity.title, language)
        .text("description", activity.description, language)
        .put("startDate", time == null ? null : time.from)
        .put("endDate", time == null ? null : time.to)
        .put("subEvent", periodIds)
        .put(
            "eventAttendanceMode",
            Boolean.TRUE.equals(activity.virtual) ? "OnlineEventAttendanceMode" : null)
        .put("location", place(activity.place))
        .put("organizer", PartyNodes.ids(commitment.responsible))
        .put("contributor", PartyNodes.ids(activity.supporters))
        .put("subjectOf", conclusion);
  }

  private @Nullable Node place(@Nullable PlaceDocument place) {
    if (place == null) {
      return null;
    }
    Node address = place.city == null && place.country == null
        ? null
        : Node.unnamed("schema:PostalAddress")
            .text("addressLocality", place.city, language)
            .put("addressCountry", PartyNodes.id(place.country));
    return Node.unnamed("schema:Place").text("name", place.text, language).put("address", address);
  }

  private List<String> conclusionIds(@Nullable List<ConclusionDocument> conclusions) {
    return Walk.orNone(conclusions).stream().map(this::conclusionId).toList();
  }

  private String conclusionId(ConclusionDocument conclusion) {
    return key.urn("conclusion", Objects.requireNonNull(conclusion.number));
  }
}
