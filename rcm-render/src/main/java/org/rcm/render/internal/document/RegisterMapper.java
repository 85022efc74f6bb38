package org.rcm.render.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Organization;
import org.rcm.model.Party;
import org.rcm.model.Report;
import org.rcm.model.register.CommitmentRegister;
import org.rcm.model.register.FollowUpLink;
import org.rcm.model.register.LinkReason;
import org.rcm.model.register.RegisterEntry;
import org.rcm.model.register.RegisteredConclusion;
import org.rcm.model.register.RegisteredReport;
import org.rcm.model.register.ResolvedReference;
import org.rcm.model.register.StatusChange;
import org.rcm.model.register.Story;

/** Turns a {@link CommitmentRegister} into its wire shape. */
public final class RegisterMapper {
  /** Scores have so many places. */
  private static final double HUNDREDTHS = 100;

  private final LocalDate day;
  private final Map<FollowUpLink, Integer> ids = new HashMap<>();

  private RegisterMapper(CommitmentRegister register, LocalDate day) {
    this.day = day;
    register.links().forEach(link -> ids.put(link, ids.size() + 1));
  }

  /**
   * The wire shape of a register.
   *
   * @param register the register
   * @param entries its entries that are to be written
   * @param day the day for which it says what is open
   * @return a new document
   * @throws org.rcm.model.InvalidValueException if a date is outside the years 1 to 9999
   */
  public static RegisterDocument toDocument(
      CommitmentRegister register, List<RegisterEntry> entries, LocalDate day) {
    RegisterMapper mapper = new RegisterMapper(register, day);
    RegisterDocument document = new RegisterDocument();
    document.schema = Envelope.REGISTER;
    document.schemaVersion = Envelope.VERSION;
    document.on = Dates.write(day);
    document.reports = ToDocument.each(register.reports(), RegisterMapper::report);
    document.entries = ToDocument.each(entries, mapper::entry);
    document.links = ToDocument.each(register.links(), mapper::link);
    document.stories = ToDocument.each(register.stories(), mapper::story);
    document.references = ToDocument.each(register.references(), RegisterMapper::pointer);
    document.parties = ToDocument.each(parties(register), ToDocument::party);
    return document;
  }

  /** Those of all reports; of two versions of a party that of the latest report. */
  private static List<Party> parties(CommitmentRegister register) {
    SortedMap<String, Party> parties = new TreeMap<>();
    for (RegisteredReport report : register.reports()) {
      report.report().parties().forEach(party -> parties.put(party.id(), party));
    }
    return new ArrayList<>(parties.values());
  }

  private static RegisterDocument.ReportLine report(RegisteredReport registered) {
    Report report = registered.report();
    RegisterDocument.ReportLine line = new RegisterDocument.ReportLine();
    line.id = registered.id();
    line.language = report.language().toLanguageTag();
    line.title = report.title();
    line.body = report.meeting().body().map(Organization::id).orElse(null);
    line.startDate = date(report.meeting().startDate());
    line.endDate = date(report.meeting().endDate());
    return line;
  }

  private RegisterDocument.Entry entry(RegisterEntry entry) {
    RegisterDocument.Entry document = new RegisterDocument.Entry();
    document.report = entry.report().id();
    document.commitment = ToDocument.commitment(entry.commitment());
    document.commitment.evidence = null;
    document.status = entry.statusOn(day).name();
    document.overdue = entry.isOverdueOn(day);
    document.history = ToDocument.each(entry.history(), this::change);
    document.links = ToDocument.unlessEmpty(ToDocument.each(entry.links(), this::id));
    document.unclear =
        ToDocument.unlessEmpty(ToDocument.each(entry.unclear(), RegisterMapper::place));
    return document;
  }

  private RegisterDocument.Change change(StatusChange change) {
    RegisterDocument.Change document = new RegisterDocument.Change();
    document.status = change.status().name();
    document.on = date(change.on());
    document.cause = change.cause().name();
    document.by = change.by();
    document.link = change.link().map(this::id).orElse(null);
    document.note = change.note().orElse(null);
    return document;
  }

  private RegisterDocument.Link link(FollowUpLink link) {
    RegisterDocument.Link document = new RegisterDocument.Link();
    document.id = id(link);
    document.kind = link.kind().name();
    document.earlier = place(link.earlier());
    document.later = place(link.later());
    document.subject = link.subject();
    document.score = Math.round(link.score() * HUNDREDTHS) / HUNDREDTHS;
    document.reasons = ToDocument.each(link.reasons(), RegisterMapper::reason);
    return document;
  }

  private static RegisterDocument.Reason reason(LinkReason reason) {
    RegisterDocument.Reason document = new RegisterDocument.Reason();
    document.evidence = reason.evidence().name();
    document.message = reason.message().byLanguage();
    return document;
  }

  private RegisterDocument.Tale story(Story story) {
    RegisterDocument.Tale document = new RegisterDocument.Tale();
    document.subject = story.subject();
    document.steps = ToDocument.each(story.steps(), RegisterMapper::place);
    document.links = ToDocument.each(story.links(), this::id);
    return document;
  }

  private static RegisterDocument.Place place(RegisteredConclusion where) {
    RegisterDocument.Place document = new RegisterDocument.Place();
    document.report = where.report().id();
    document.conclusion = where.conclusion().number().toString();
    document.text = where.conclusion().text();
    return document;
  }

  private static RegisterDocument.Pointer pointer(ResolvedReference resolved) {
    RegisterDocument.Pointer document = new RegisterDocument.Pointer();
    document.report = resolved.in().report().id();
    document.conclusion = resolved.in().conclusion().number().toString();
    document.reference = ToDocument.reference(resolved.reference());
    document.reports = ToDocument.each(resolved.reports(), RegisteredReport::id);
    return document;
  }

  private Integer id(FollowUpLink link) {
    return ids.getOrDefault(link, 0);
  }

  private static @Nullable String date(Optional<LocalDate> date) {
    return date.map(Dates::write).orElse(null);
  }
}
