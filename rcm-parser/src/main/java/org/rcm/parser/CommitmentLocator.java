package org.rcm.parser;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentField;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Evidence;
import org.rcm.model.EvidenceOrigin;
import org.rcm.model.ReportReference;
import org.rcm.model.SourceSpan;
import org.rcm.model.TimeFrame;
import org.rcm.parser.Outline.Stretch;
import org.rcm.parser.internal.meaning.Meaning.Doubt;
import org.rcm.parser.internal.meaning.Meaning.FoundCommitment;
import org.rcm.parser.internal.meaning.Meaning.FoundReference;
import org.rcm.parser.internal.meaning.Meaning.FoundTime;
import org.rcm.parser.internal.meaning.Meaning.Ground;
import org.rcm.parser.internal.meaning.Quotation;
import org.rcm.parser.internal.meaning.ReadingRule;
import org.rcm.parser.internal.meaning.Trace;

/** Finds where in the source the words stand on which commitments rest. Holds the state of one run. */
final class CommitmentLocator {
  private final CleanText clean;
  private final String text;
  private final SourceText source;
  private final TitleWords titles;
  private final Diagnostics diagnostics;
  private final Map<ConclusionNumber, OutlineItem> items = new HashMap<>();
  /** What was said already: what an item says of those below it is found with each of them. */
  private final Set<Object> reported = new HashSet<>();

  CommitmentLocator(
      CleanText clean, SourceText source, TitleWords titles, Diagnostics diagnostics) {
    this.clean = clean;
    this.text = clean.text();
    this.source = source;
    this.titles = titles;
    this.diagnostics = diagnostics;
  }

  /** Makes an item known; those above come before those below. */
  void add(OutlineItem item) {
    items.put(item.number(), item);
  }

  /** A commitment with its places. */
  Commitment locate(FoundCommitment found) {
    List<Evidence> evidence =
        found.grounds().stream().map(ground -> evidence(found.clause(), ground)).toList();
    Commitment commitment = found.value();
    Optional<TimeFrame> due = commitment.due().map(frame -> locate(frame, evidence));
    return commitment.toBuilder()
        .evidence(evidence)
        .due(due)
        .virtual(commitment.act() == Act.SCHEDULE && titles.isVirtual(commitment.action()))
        .source(place(found.clause()))
        .build();
  }

  /** A time with its place. */
  TimeFrame locate(FoundTime found) {
    return found.value().toBuilder().source(place(found.words())).build();
  }

  /** A reference with its places. */
  ReportReference locate(FoundReference found) {
    ReportReference reference = found.value();
    return new ReportReference(
        reference.text(), reference.body(), reference.time(), place(found.words()));
  }

  /** Reports what could be read in two ways. */
  void report(Doubt doubt) {
    DiagnosticCode code = switch (doubt.field()) {
      case ACT -> DiagnosticCode.AMBIGUOUS_ACT;
      case DUE -> DiagnosticCode.AMBIGUOUS_DUE;
      default -> DiagnosticCode.AMBIGUOUS_PARTY;
    };
    place(doubt.words()).ifPresent(span -> reportOnce(code, span, doubt.message()));
  }

  /** The place of words of an item. */
  Optional<SourceSpan> place(Quotation words) {
    OutlineItem item = items.get(words.origin().item());
    if (item == null) {
      return Optional.empty();
    }
    return switch (words.origin().part()) {
      case TEXT -> place(item.text(), words.start(), words.end());
      case CONTINUATION -> place(item.continuation(), words.start(), words.end());
      case SECTION ->
        item.section().map(heading -> span(heading.placeOf(words.start(), words.end(), text)));
    };
  }

  private Optional<SourceSpan> place(JoinedText joined, int start, int end) {
    return start < 0 || start >= end || end > joined.length()
        ? Optional.empty()
        : Optional.of(span(new Stretch(joined.place(start), joined.place(end - 1) + 1)));
  }

  private SourceSpan span(Stretch stretch) {
    int from = clean.place(stretch.start());
    return source.span(from, Math.max(from, clean.placeBehind(stretch.end())));
  }

  private Evidence evidence(Quotation clause, Ground ground) {
    Trace trace = ground.trace();
    EvidenceOrigin origin =
        trace.words().map(words -> origin(clause, words)).orElse(EvidenceOrigin.MEETING);
    OptionalInt position = origin == EvidenceOrigin.CLAUSE
        ? OptionalInt.of(trace.words().orElseThrow().start() - clause.start())
        : OptionalInt.empty();
    return new Evidence(
        ground.field(),
        origin,
        trace.rule(),
        trace.words().map(Quotation::text),
        position,
        trace.words().flatMap(this::place));
  }

  private static EvidenceOrigin origin(Quotation clause, Quotation words) {
    if (words.origin().part() == Quotation.Part.SECTION) {
      return EvidenceOrigin.SECTION;
    }
    if (!words.origin().item().equals(clause.origin().item())) {
      return EvidenceOrigin.PARENT;
    }
    return clause.holds(words) ? EvidenceOrigin.CLAUSE : EvidenceOrigin.CONCLUSION;
  }

  private TimeFrame locate(TimeFrame frame, List<Evidence> evidence) {
    Optional<SourceSpan> span = evidence.stream()
        .filter(e -> e.field() == CommitmentField.DUE)
        .flatMap(e -> e.source().stream())
        .findFirst();
    span.ifPresent(at -> reportInferred(frame, at, evidence));
    return frame.toBuilder().source(span).build();
  }

  private void reportInferred(TimeFrame frame, SourceSpan span, List<Evidence> evidence) {
    String read = frame.lastDay().or(frame::from).map(LocalDate::toString).orElse("-");
    String words = Diagnostics.quote(frame.text());
    if (rests(evidence, ReadingRule.YEAR_OF_THE_MEETING)) {
      String how = " says no year; with the dates of the meeting it was read as ";
      reportOnce(DiagnosticCode.DATE_INFERRED, span, words + how + read);
    } else if (rests(evidence, ReadingRule.COUNTED_FROM_THE_MEETING)) {
      String how = " was counted from the dates of the meeting and read as ";
      reportOnce(DiagnosticCode.DATE_INFERRED, span, words + how + read);
    }
  }

  private static boolean rests(List<Evidence> evidence, ReadingRule rule) {
    return evidence.stream().anyMatch(e -> e.rule().equals(rule.id()));
  }

  private void reportOnce(DiagnosticCode code, SourceSpan span, String message) {
    if (reported.add(List.of(code, span, message))) {
      diagnostics.add(code, span.offset(), span.end(), message);
    }
  }
}
