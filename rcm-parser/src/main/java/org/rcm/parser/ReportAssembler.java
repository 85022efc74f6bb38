package org.rcm.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.SourceSpan;
import org.rcm.model.TimeFrame;
import org.rcm.parser.Outline.Stretch;
import org.rcm.parser.internal.meaning.ItemText;
import org.rcm.parser.internal.meaning.Meaning;
import org.rcm.parser.internal.names.FoundParty;

/** Makes the report of what the phases found, and draws the map of the source. Holds the state of one run. */
final class ReportAssembler {
  /** In longer texts the words of a time frame are only looked for in their own clause. */
  private static final int LONGEST_SEARCHED = 20_000;

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private final CleanText clean;
  private final SourceText source;
  private final SourceMapBuilder map;
  private final Diagnostics diagnostics;
  private final List<ConclusionNumber> owners = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  ReportAssembler(
      CleanText clean, SourceText source, SourceMapBuilder map, Diagnostics diagnostics) {
    this.clean = clean;
    this.source = source;
    this.map = map;
    this.diagnostics = diagnostics;
  }

  /** The items as the meaning of their sentences is read from them. */
  static List<ItemText> texts(List<OutlineItem> items) {
    List<ItemText> texts = new ArrayList<>();
    for (OutlineItem item : items) {
      texts.add(new ItemText(
          item.number(),
          item.section(),
          item.text().toString().strip(),
          continuation(item),
          texts(item.children())));
    }
    return texts;
  }

  private static Optional<String> continuation(OutlineItem item) {
    String text = item.continuation().toString().strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  Report report(Header header, Outline outline, Map<ConclusionNumber, Meaning> meanings) {
    return Report.builder()
        .kind(header.kind())
        .language(header.language())
        .title(header.title())
        .meeting(header.meeting())
        .conclusions(conclusions(outline.root().children(), meanings))
        .build();
  }

  SourceMap sourceMap() {
    return new SourceMap(map.segments(owner -> owners.get(owner - 1)), mentions);
  }

  void drawHeader(Header header) {
    header.parts().forEach(part -> mark(part.stretch(), part.kind(), 0));
  }

  void drawHeadings(Outline outline) {
    outline.headings().forEach(stretch -> mark(stretch, SegmentKind.SECTION_HEADING, 0));
  }

  void drawFurniture(ParsedLines parsed) {
    for (int i = parsed.furniture().nextSetBit(0);
        i >= 0;
        i = parsed.furniture().nextSetBit(i + 1)) {
      Line line = parsed.lines().get(i);
      mark(new Stretch(line.start(), line.end()), SegmentKind.LETTERHEAD, 0);
    }
  }

  private void mark(Stretch stretch, SegmentKind kind, int owner) {
    if (stretch.end() > stretch.start()) {
      map.mark(clean.place(stretch.start()), clean.placeBehind(stretch.end()), kind, owner);
    }
  }

  private List<Conclusion> conclusions(
      List<OutlineItem> items, Map<ConclusionNumber, Meaning> meanings) {
    List<Conclusion> conclusions = new ArrayList<>();
    for (OutlineItem item : items) {
      conclusions.add(conclusion(item, meanings));
    }
    return conclusions;
  }

  private Conclusion conclusion(OutlineItem item, Map<ConclusionNumber, Meaning> meanings) {
    owners.add(item.number());
    int owner = owners.size();
    mark(new Stretch(item.markerStart(), item.markerEnd()), SegmentKind.MARKER, owner);
    item.textStretches().forEach(stretch -> mark(stretch, SegmentKind.ITEM_TEXT, owner));
    item.continuationStretches().forEach(stretch -> mark(stretch, SegmentKind.CONTINUATION, owner));
    Conclusion.Builder conclusion = Conclusion.builder()
        .number(item.number())
        .label(item.label())
        .section(item.section())
        .text(item.text().toString().strip())
        .continuation(continuation(item))
        .source(span(item));
    Meaning meaning = meanings.get(item.number());
    if (meaning != null) {
      conclusion.acts(meaning.acts()).mentions(meaning.mentions());
      String text = item.text().toString();
      String behind = item.continuation().toString();
      for (Meaning.Found<Commitment> found : meaning.commitments()) {
        conclusion.addCommitment(located(item, found.inContinuation() ? behind : text, found));
      }
      for (Meaning.Found<FoundParty> named : meaning.named()) {
        place(item, named.inContinuation(), named.start(), named.end())
            .ifPresent(
                span -> mentions.add(new Mention(named.value().party(), item.number(), span)));
      }
    }
    return conclusion.children(conclusions(item.children(), meanings)).build();
  }

  /** Marker and own text, up to the first child or continuation. */
  private SourceSpan span(OutlineItem item) {
    int end = item.markerEnd();
    for (Stretch stretch : item.textStretches()) {
      end = Math.max(end, stretch.end());
    }
    boolean childrenBetween =
        !item.children().isEmpty() && item.children().get(0).markerStart() < end;
    int last = childrenBetween ? item.textStretches().get(0).end() : end;
    int start = clean.place(item.markerStart());
    return source.span(start, Math.max(start, clean.placeBehind(last)));
  }

  private Commitment located(OutlineItem item, String text, Meaning.Found<Commitment> found) {
    Commitment commitment = found.value();
    Optional<SourceSpan> span = place(item, found.inContinuation(), found.start(), found.end());
    Optional<TimeFrame> due = commitment.due().map(frame -> located(item, text, found, frame));
    return commitment.toBuilder().source(span).due(due).build();
  }

  private TimeFrame located(
      OutlineItem item, String text, Meaning.Found<Commitment> found, TimeFrame frame) {
    int inClause = text.indexOf(frame.text(), Math.max(0, found.start()));
    boolean elsewhere = inClause < 0 && text.length() <= LONGEST_SEARCHED;
    int start = elsewhere ? text.indexOf(frame.text()) : inClause;
    if (start < 0) {
      return frame;
    }
    Optional<SourceSpan> span =
        place(item, found.inContinuation(), start, start + frame.text().length());
    span.ifPresent(at -> reportInferredYear(frame, at));
    return frame.toBuilder().source(span).build();
  }

  private void reportInferredYear(TimeFrame frame, SourceSpan span) {
    boolean dated = frame.precision() != Precision.OPEN;
    if (dated && !YEAR.matcher(frame.text()).find()) {
      diagnostics.add(
          DiagnosticCode.DATE_INFERRED,
          span.offset(),
          span.end(),
          Diagnostics.quote(frame.text())
              + " says no year; with the dates of the meeting it was read as "
              + frame.lastDay().or(frame::from).map(LocalDate::toString).orElse("-"));
    }
  }

  private Optional<SourceSpan> place(OutlineItem item, boolean inContinuation, int start, int end) {
    JoinedText text = inContinuation ? item.continuation() : item.text();
    if (start < 0 || start >= end || end > text.length()) {
      return Optional.empty();
    }
    int from = clean.place(text.place(start));
    int to = clean.placeBehind(text.place(end - 1) + 1);
    return Optional.of(source.span(from, Math.max(from, to)));
  }
}
