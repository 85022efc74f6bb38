package org.rcm.render.akn;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rcm.render.internal.document.ConclusionDocument;
import org.rcm.render.internal.document.MeetingDocument;
import org.rcm.render.internal.document.PartyDocument;
import org.rcm.render.internal.document.PartyNames;
import org.rcm.render.internal.document.ReportDocument;
import org.rcm.render.internal.document.Walk;

/** Writes the metadata: what the document is (FRBR, sections 4.5 to 4.7 of the Naming Convention), and whom it names. */
final class AknMeta {
  /** What the schema wants where a report says no date. */
  private static final String NO_DATE = "0001-01-01";

  private final AknWriter out;
  private final ReportDocument report;
  private final MeetingDocument meeting;
  private final PartyNames parties;
  private final String jurisdiction;

  AknMeta(AknWriter out, ReportDocument report, PartyNames parties, String jurisdiction) {
    this.out = out;
    this.report = report;
    this.meeting = Objects.requireNonNull(report.meeting);
    this.parties = parties;
    this.jurisdiction = jurisdiction;
  }

  void write() {
    out.start("meta");
    out.start("identification", "source", "#" + AknIds.JURISDICTION);
    String work = work();
    String expression = work + "/" + language();
    startLevel("FRBRWork", work + "/!main", work);
    out.empty("FRBRcountry", "value", jurisdiction);
    out.empty("FRBRsubtype", "value", AkomaNtosoRenderer.SUBTYPE);
    out.empty("FRBRname", "value", name());
    out.end();
    startLevel("FRBRExpression", expression + "/!main", expression);
    out.empty("FRBRlanguage", "language", language());
    out.end();
    startLevel("FRBRManifestation", expression + "/!main.xml", expression + ".akn");
    out.empty("FRBRformat", "value", "application/akn+xml");
    out.end();
    out.end();
    references();
    out.end();
  }

  private void startLevel(String element, String component, String whole) {
    out.start(element);
    out.empty("FRBRthis", "value", component);
    out.empty("FRBRuri", "value", whole);
    String date = meeting.endDate;
    out.empty(
        "FRBRdate",
        "date",
        date == null ? NO_DATE : date,
        "name",
        date == null ? "unknown" : "adoption");
    String author =
        meeting.body == null ? AknIds.JURISDICTION : AknIds.party(meeting.body, parties);
    out.empty("FRBRauthor", "href", "#" + author);
  }

  /** The name of the document in every language: {@code /akn/rcm/debateReport/meetingReport/rcgm/2018-07-20/conclusions}. */
  private String work() {
    String author = meeting.body == null ? "" : "/" + AknIds.segment(meeting.body);
    String date = meeting.endDate == null ? "nn" : meeting.endDate;
    return "/akn/" + jurisdiction + "/debateReport/" + AkomaNtosoRenderer.SUBTYPE + author + "/"
        + date + "/" + name();
  }

  private String name() {
    return AknIds.segment(Objects.requireNonNull(report.kind));
  }

  /** ISO 639-2; {@code und} stands for a language that it does not know. */
  private String language() {
    try {
      String code =
          Locale.forLanguageTag(Objects.requireNonNull(report.language)).getISO3Language();
      return code.isEmpty() ? "und" : code;
    } catch (MissingResourceException e) {
      return "und";
    }
  }

  private void references() {
    out.start("references", "source", "#" + AknIds.JURISDICTION);
    reference("TLCOrganization", AknIds.JURISDICTION, "organization/" + jurisdiction, jurisdiction);
    for (PartyDocument party : parties.all()) {
      String id = Objects.requireNonNull(party.id);
      boolean country = parties.isCountry(id);
      reference(
          country ? "TLCLocation" : "TLCOrganization",
          AknIds.party(id, parties),
          (country ? "location/iso3166." : "organization/" + jurisdiction + ".")
              + AknIds.segment(id),
          parties.name(id));
    }
    SortedSet<String> acts = new TreeSet<>();
    for (ConclusionDocument conclusion : Walk.conclusions(report)) {
      acts.addAll(Objects.requireNonNull(conclusion.acts));
    }
    for (String act : acts) {
      reference(
          "TLCConcept",
          AknIds.act(act),
          "concept/" + jurisdiction + ".act." + AknIds.segment(act),
          act);
    }
    reference(
        "TLCEvent", AknIds.MEETING, "event/" + event(), Objects.requireNonNull(meeting.title));
    out.end();
  }

  private String event() {
    String day = meeting.startDate == null ? "nn" : meeting.startDate;
    String body = meeting.body == null ? "" : "." + AknIds.segment(meeting.body);
    return jurisdiction + "." + day + body;
  }

  private void reference(String element, String id, String path, String shownAs) {
    out.empty(element, "eId", id, "href", "/akn/ontology/" + path, "showAs", shownAs);
  }
}
