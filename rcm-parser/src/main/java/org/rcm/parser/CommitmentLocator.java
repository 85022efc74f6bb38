package org.rcm.parser;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentField;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Evidence;
import org.rcm.model.EvidenceOrigin;
import org.rcm.model.SourceSpan;
import org.rcm.model.TimeFrame;
import org.rcm.parser.internal.meaning.Meaning;
import org.rcm.parser.internal.meaning.Quotation;
import org.rcm.parser.internal.meaning.ReadingRule;
import org.rcm.parser.internal.meaning.Trace;

/** Finds where in the source the words stand on which commitments rest. Holds the state of one run. */
final class CommitmentLocator {
  private final CleanText clean;
  private final SourceText source;
  private final Diagnostics diagnostics;
  private final Map<ConclusionNumber, OutlineItem> items = new HashMap<>();

  CommitmentLocator(CleanText clean, SourceText source, Diagnostics diagnostics) {
    this.clean = clean;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Makes an item known; those above come before those below. */
  void add(OutlineItem item) {
    items.put(item.number(), item);
  }

  /** A commitment of an item with its places. */
  Commitment locate(OutlineItem item, Meaning.FoundCommitment found) {
    List<Evidence> evidence =
        found.grounds().stream().map(ground -> evidence(found, ground)).toList();
    Commitment commitment = found.value();
    Optional<TimeFrame> due = commitment.due().map(frame -> locate(frame, evidence));
    return commitment.toBuilder()
        .evidence(evidence)
        .due(due)
        .source(place(item, found.inContinuation(), found.start(), found.end()))
        .build();
  }

  /** The place of a part of an item's text or continuation. */
  Optional<SourceSpan> place(OutlineItem item, boolean inContinuation, int start, int end) {
    JoinedText text = inContinuation ? item.continuation() : item.text();
    if (start < 0 || start >= end || end > text.length()) {
      return Optional.empty();
    }
    int from = clean.place(text.place(start));
    int to = clean.placeBehind(text.place(end - 1) + 1);
    return Optional.of(source.span(from, Math.max(from, to)));
  }

  private Evidence evidence(Meaning.FoundCommitment found, Meaning.Ground ground) {
    Trace trace = ground.trace();
    EvidenceOrigin origin =
        trace.words().map(words -> origin(found, words)).orElse(EvidenceOrigin.MEETING);
    boolean inClause = origin == EvidenceOrigin.CLAUSE;
    return new Evidence(
        ground.field(),
        origin,
        trace.rule(),
        trace.words().map(Quotation::text).map(text -> text.replace('\n', ' ')),
        inClause
            ? OptionalInt.of(trace.words().orElseThrow().start() - found.start())
            : OptionalInt.empty(),
        trace.words().flatMap(this::place));
  }

  private static EvidenceOrigin origin(Meaning.FoundCommitment found, Quotation words) {
    Quotation.Origin from = words.origin();
    if (from.part() == Quotation.Part.SECTION) {
      return EvidenceOrigin.SECTION;
    }
    if (!from.item().equals(found.value().number())) {
      return EvidenceOrigin.PARENT;
    }
    boolean samePart = (from.part() == Quotation.Part.CONTINUATION) == found.inContinuation();
    return samePart && words.start() >= found.start() && words.end() <= found.end()
        ? EvidenceOrigin.CLAUSE
        : EvidenceOrigin.CONCLUSION;
  }

  private Optional<SourceSpan> place(Quotation words) {
    OutlineItem item = items.get(words.origin().item());
    if (item == null) {
      return Optional.empty();
    }
    if (words.origin().part() == Quotation.Part.SECTION) {
      return item.section()
          .map(heading -> source.span(
              clean.place(heading.stretch().start()),
              clean.placeBehind(heading.stretch().end())));
    }
    boolean continuation = words.origin().part() == Quotation.Part.CONTINUATION;
    return place(item, continuation, words.start(), words.end());
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
    if (rests(evidence, ReadingRule.YEAR_OF_THE_MEETING)) {
      report(span, frame, " says no year; with the dates of the meeting it was read as " + read);
    } else if (rests(evidence, ReadingRule.COUNTED_FROM_THE_MEETING)) {
      report(span, frame, " was counted from the last day of the meeting and read as " + read);
    }
  }

  private static boolean rests(List<Evidence> evidence, ReadingRule rule) {
    return evidence.stream().anyMatch(e -> e.rule().equals(rule.id()));
  }

  private void report(SourceSpan span, TimeFrame frame, String what) {
    diagnostics.add(
        DiagnosticCode.DATE_INFERRED,
        span.offset(),
        span.end(),
        Diagnostics.quote(frame.text()) + what);
  }
}
