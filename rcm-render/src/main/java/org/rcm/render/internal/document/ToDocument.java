package org.rcm.render.internal.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.DateRange;
import org.rcm.model.Evidence;
import org.rcm.model.LocalizedText;
import org.rcm.model.Meeting;
import org.rcm.model.Mentions;
import org.rcm.model.Organization;
import org.rcm.model.Party;
import org.rcm.model.PartyGroup;
import org.rcm.model.Place;
import org.rcm.model.Report;
import org.rcm.model.ReportReference;
import org.rcm.model.SourceSpan;
import org.rcm.model.TimeFrame;

/** Makes the wire shape of a report. A field that is null is not written; a list that is empty is. */
final class ToDocument {
  private ToDocument() {}

  static ReportDocument report(Report report) {
    ReportDocument document = new ReportDocument();
    document.schema = Envelope.SCHEMA;
    document.schemaVersion = Envelope.VERSION;
    document.kind = report.kind().name();
    document.language = report.language().toLanguageTag();
    document.title = report.title();
    document.meeting = meeting(report.meeting());
    document.conclusions = each(report.conclusions(), ToDocument::conclusion);
    document.parties = each(report.parties(), ToDocument::party);
    return document;
  }

  private static MeetingDocument meeting(Meeting meeting) {
    MeetingDocument document = new MeetingDocument();
    document.title = meeting.title();
    document.body = id(meeting.body());
    document.startDate = date(meeting.startDate());
    document.endDate = date(meeting.endDate());
    document.mode = meeting.mode().name();
    document.place = place(meeting.place());
    document.participants = ids(meeting.participants());
    document.submittedTo = id(meeting.submittedTo());
    return document;
  }

  static @Nullable PlaceDocument place(Optional<Place> place) {
    if (place.isEmpty()) {
      return null;
    }
    PlaceDocument document = new PlaceDocument();
    document.text = place.get().text();
    document.city = place.get().city().orElse(null);
    document.country = id(place.get().country());
    return document;
  }

  private static ConclusionDocument conclusion(Conclusion conclusion) {
    ConclusionDocument document = new ConclusionDocument();
    document.number = conclusion.number().toString();
    document.label = conclusion.label();
    document.section = conclusion.section().orElse(null);
    document.text = conclusion.text();
    document.continuation = conclusion.continuation().orElse(null);
    document.acts = each(conclusion.acts(), Enum::name);
    document.mentions = mentions(conclusion.mentions());
    document.source = source(conclusion.source());
    document.timeFrames =
        unlessEmpty(each(conclusion.timeFrames(), timeFrame -> timeFrame(Optional.of(timeFrame))));
    document.references = unlessEmpty(each(conclusion.references(), ToDocument::reference));
    document.completions = unlessEmpty(conclusion.completions());
    document.commitments = unlessEmpty(each(conclusion.commitments(), ToDocument::commitment));
    document.children = unlessEmpty(each(conclusion.children(), ToDocument::conclusion));
    return document;
  }

  static ReferenceDocument reference(ReportReference reference) {
    ReferenceDocument document = new ReferenceDocument();
    document.text = reference.text();
    document.body = reference.body().id();
    document.time = timeFrame(Optional.of(reference.time()));
    document.source = source(reference.source());
    return document;
  }

  private static MentionsDocument mentions(Mentions mentions) {
    MentionsDocument document = new MentionsDocument();
    document.countries = ids(mentions.countries());
    document.organizations = ids(mentions.organizations());
    return document;
  }

  static CommitmentDocument commitment(Commitment commitment) {
    CommitmentDocument document = new CommitmentDocument();
    document.id = commitment.id();
    document.act = commitment.act().name();
    document.responsible = commitment.responsible().isEmpty()
        ? List.of(Envelope.UNSTATED)
        : ids(commitment.responsible());
    document.pending = commitment.pending();
    document.action = commitment.action();
    document.title = commitment.title().orElse(null);
    document.virtual = commitment.virtual() ? true : null;
    document.by = unlessEmpty(ids(commitment.by()));
    document.to = unlessEmpty(ids(commitment.to()));
    document.support = unlessEmpty(ids(commitment.support()));
    document.due = timeFrame(commitment.due());
    document.place = place(commitment.place());
    document.status = commitment.status().name();
    document.source = source(commitment.source());
    document.clause = commitment.clause().orElse(null);
    document.evidence = unlessEmpty(each(commitment.evidence(), ToDocument::evidence));
    return document;
  }

  private static EvidenceDocument evidence(Evidence evidence) {
    EvidenceDocument document = new EvidenceDocument();
    document.field = evidence.field().name();
    document.origin = evidence.origin().name();
    document.rule = evidence.rule();
    document.text = evidence.text().orElse(null);
    evidence.position().ifPresent(position -> document.position = position);
    document.source = source(evidence.source());
    return document;
  }

  static @Nullable TimeFrameDocument timeFrame(Optional<TimeFrame> due) {
    if (due.isEmpty()) {
      return null;
    }
    TimeFrame timeFrame = due.get();
    TimeFrameDocument document = new TimeFrameDocument();
    document.text = timeFrame.text();
    document.from = date(timeFrame.from());
    document.to = date(timeFrame.to());
    document.periods = unlessEmpty(each(timeFrame.periods(), ToDocument::period));
    document.precision = timeFrame.precision().name();
    document.source = source(timeFrame.source());
    return document;
  }

  private static PeriodDocument period(DateRange period) {
    PeriodDocument document = new PeriodDocument();
    document.from = Dates.write(period.from());
    document.to = Dates.write(period.to());
    return document;
  }

  static @Nullable SourceDocument source(Optional<SourceSpan> source) {
    if (source.isEmpty()) {
      return null;
    }
    SourceDocument document = new SourceDocument();
    document.line = source.get().line();
    document.column = source.get().column();
    document.offset = source.get().offset();
    document.length = source.get().length();
    return document;
  }

  static PartyDocument party(Party party) {
    PartyDocument document = new PartyDocument();
    document.id = party.id();
    document.name = texts(party.name());
    if (party instanceof Organization organization) {
      document.type = PartyType.ORGANIZATION.wireName();
      document.kind = organization.kind().name();
      document.acronym = organization.acronym().isEmpty() ? null : texts(organization.acronym());
    } else if (party instanceof PartyGroup group) {
      document.type = PartyType.GROUP.wireName();
      document.members = unlessEmpty(ids(group.members()));
    } else {
      document.type = PartyType.COUNTRY.wireName();
    }
    return document;
  }

  private static Map<String, String> texts(LocalizedText text) {
    return text.byLanguage();
  }

  private static @Nullable String id(Optional<? extends Party> party) {
    return party.map(Party::id).orElse(null);
  }

  static List<String> ids(Collection<? extends Party> parties) {
    return each(parties, Party::id);
  }

  private static @Nullable String date(Optional<LocalDate> date) {
    return date.map(Dates::write).orElse(null);
  }

  static <T, R> List<R> each(Collection<? extends T> values, Function<T, R> convert) {
    return values.stream().<R>map(convert).toList();
  }

  static <T> @Nullable List<T> unlessEmpty(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
