package org.rcm.render.internal.document;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentField;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.Conclusion;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.DateRange;
import org.rcm.model.Evidence;
import org.rcm.model.EvidenceOrigin;
import org.rcm.model.Meeting;
import org.rcm.model.MeetingMode;
import org.rcm.model.Mentions;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.model.ReportReference;
import org.rcm.model.SourceSpan;
import org.rcm.model.TimeFrame;

/** Makes a report of its wire shape. */
final class ToReport {
  private final FileParties parties;

  ToReport(FileParties parties) {
    this.parties = parties;
  }

  static Report of(ReportDocument document) {
    Envelope.check(document);
    Fields fields = new Fields(DocumentPath.root(document));
    return new ToReport(FileParties.read(document.parties, fields)).report(document, fields);
  }

  private Report report(ReportDocument document, Fields fields) {
    return fields.build(() -> Report.builder()
        .kind(fields.constant("kind", document.kind, ReportKind.class))
        .language(fields.required("language", document.language, ToReport::language))
        .title(fields.required("title", document.title))
        .meeting(fields.requiredDocument("meeting", document.meeting, this::meeting))
        .conclusions(fields.documents(
            "conclusions", fields.required("conclusions", document.conclusions), this::conclusion))
        .build());
  }

  private static Locale language(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    if (!language.toLanguageTag().equals(tag)) {
      throw new IllegalArgumentException(
          Quoted.of(tag) + " is not a language tag of BCP 47 such as \"en\" or \"es\"");
    }
    return language;
  }

  private Meeting meeting(MeetingDocument document, Fields fields) {
    if (document.startDate != null) {
      // The model would take a first day alone for a meeting of one day; a file says both.
      fields.required("endDate", document.endDate);
    }
    return fields.build(() -> Meeting.builder()
        .title(fields.required("title", document.title))
        .body(fields.optional("body", document.body, parties::organization))
        .startDate(fields.date("startDate", document.startDate))
        .endDate(fields.date("endDate", document.endDate))
        .mode(fields.constant("mode", document.mode, MeetingMode.class))
        .place(fields.document("place", document.place, this::place))
        .participants(fields.requiredList("participants", document.participants, parties::any))
        .submittedTo(fields.optional("submittedTo", document.submittedTo, parties::organization))
        .build());
  }

  Place place(PlaceDocument document, Fields fields) {
    return fields.build(() -> Place.builder()
        .text(fields.required("text", document.text))
        .city(fields.optional("city", document.city, city -> city))
        .country(fields.optional("country", document.country, parties::country))
        .build());
  }

  private Conclusion conclusion(ConclusionDocument document, Fields fields) {
    return fields.build(() -> Conclusion.builder()
        .number(fields.required("number", document.number, ConclusionNumber::parse))
        .label(fields.required("label", document.label))
        .section(fields.optional("section", document.section, section -> section))
        .text(fields.required("text", document.text))
        .continuation(fields.optional("continuation", document.continuation, text -> text))
        .acts(fields.requiredList("acts", document.acts, act -> Fields.constant(act, Act.class)))
        .mentions(fields.requiredDocument("mentions", document.mentions, this::mentions))
        .source(fields.document("source", document.source, ToReport::source))
        .timeFrames(fields.documents("timeFrames", document.timeFrames, ToReport::timeFrame))
        .references(fields.documents("references", document.references, this::reference))
        .completions(fields.list("completions", document.completions, words -> words))
        .commitments(fields.documents("commitments", document.commitments, this::commitment))
        .children(fields.documents("children", document.children, this::conclusion))
        .build());
  }

  private ReportReference reference(ReferenceDocument document, Fields fields) {
    return fields.build(() -> new ReportReference(
        fields.required("text", document.text),
        fields.required("body", document.body, parties::organization),
        fields.requiredDocument("time", document.time, ToReport::timeFrame),
        fields.document("source", document.source, ToReport::source)));
  }

  private Mentions mentions(MentionsDocument document, Fields fields) {
    return fields.build(() -> new Mentions(
        fields.requiredList("countries", document.countries, parties::country),
        fields.requiredList("organizations", document.organizations, parties::any)));
  }

  private Commitment commitment(CommitmentDocument document, Fields fields) {
    return fields.build(() -> fields
        .required("id", document.id, id -> Commitment.builder().id(id))
        .act(fields.constant("act", document.act, Act.class))
        .responsible(responsible(document, fields))
        .pending(fields.required("pending", document.pending))
        .action(fields.required("action", document.action))
        .title(fields.optional("title", document.title, title -> title))
        .virtual(Boolean.TRUE.equals(document.virtual))
        .by(fields.list("by", document.by, parties::any))
        .to(fields.list("to", document.to, parties::any))
        .support(fields.list("support", document.support, parties::any))
        .due(fields.document("due", document.due, ToReport::timeFrame))
        .place(fields.document("place", document.place, this::place))
        .status(fields.constant("status", document.status, CommitmentStatus.class))
        .source(fields.document("source", document.source, ToReport::source))
        .clause(fields.optional("clause", document.clause, clause -> clause))
        .evidence(fields.documents("evidence", document.evidence, ToReport::evidence))
        .build());
  }

  private static Evidence evidence(EvidenceDocument document, Fields fields) {
    return fields.build(() -> new Evidence(
        fields.constant("field", document.field, CommitmentField.class),
        fields.constant("origin", document.origin, EvidenceOrigin.class),
        fields.required("rule", document.rule),
        fields.optional("text", document.text, text -> text),
        document.position == null ? OptionalInt.empty() : OptionalInt.of(document.position),
        fields.document("source", document.source, ToReport::source)));
  }

  private List<Party> responsible(CommitmentDocument document, Fields fields) {
    List<String> ids = fields.required("responsible", document.responsible);
    if (ids.isEmpty()) {
      throw fields.error(
          "responsible", "is empty; where nobody is named, it holds " + Envelope.UNSTATED);
    }
    return ids.equals(List.of(Envelope.UNSTATED))
        ? List.of()
        : fields.list("responsible", ids, parties::any);
  }

  static TimeFrame timeFrame(TimeFrameDocument document, Fields fields) {
    return fields.build(() -> TimeFrame.builder()
        .text(fields.required("text", document.text))
        .from(fields.date("from", document.from))
        .to(fields.date("to", document.to))
        .periods(fields.documents("periods", document.periods, ToReport::period))
        .precision(fields.constant("precision", document.precision, Precision.class))
        .source(fields.document("source", document.source, ToReport::source))
        .build());
  }

  private static DateRange period(PeriodDocument document, Fields fields) {
    return fields.build(() -> new DateRange(
        fields.required("from", document.from, Dates::read),
        fields.required("to", document.to, Dates::read)));
  }

  static SourceSpan source(SourceDocument document, Fields fields) {
    return fields.build(() -> new SourceSpan(
        fields.required("line", document.line),
        fields.required("column", document.column),
        fields.required("offset", document.offset),
        fields.required("length", document.length)));
  }
}
