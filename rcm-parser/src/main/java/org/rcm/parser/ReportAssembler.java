package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rcm.model.Conclusion;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Report;
import org.rcm.model.SourceSpan;
import org.rcm.parser.Outline.Stretch;
import org.rcm.parser.internal.meaning.ItemText;
import org.rcm.parser.internal.meaning.Meaning;

/** Makes the report of what the phases found, and draws the map of the source. Holds the state of one run. */
final class ReportAssembler {
  private final CleanText clean;
  private final SourceText source;
  private final SourceMapBuilder map;
  private final CommitmentLocator locator;
  private final List<ConclusionNumber> owners = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  ReportAssembler(
      CleanText clean,
      SourceText source,
      SourceMapBuilder map,
      Diagnostics diagnostics,
      TitleWords titles) {
    this.clean = clean;
    this.source = source;
    this.map = map;
    this.locator = new CommitmentLocator(clean, source, titles, diagnostics);
  }

  /** The items as the meaning of their sentences is read from them. */
  static List<ItemText> texts(List<OutlineItem> items) {
    List<ItemText> texts = new ArrayList<>();
    for (OutlineItem item : items) {
      texts.add(new ItemText(
          item.number(),
          item.section().map(Heading::text),
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
    locator.add(item);
    int owner = owners.size();
    mark(new Stretch(item.markerStart(), item.markerEnd()), SegmentKind.MARKER, owner);
    item.textStretches().forEach(stretch -> mark(stretch, SegmentKind.ITEM_TEXT, owner));
    item.continuationStretches().forEach(stretch -> mark(stretch, SegmentKind.CONTINUATION, owner));
    Conclusion.Builder conclusion = Conclusion.builder()
        .number(item.number())
        .label(item.label())
        .section(item.section().map(Heading::text))
        .text(item.text().toString().strip())
        .continuation(continuation(item))
        .source(span(item));
    Meaning meaning = meanings.get(item.number());
    if (meaning != null) {
      conclusion
          .acts(meaning.acts())
          .mentions(meaning.mentions())
          .completions(meaning.completions());
      meaning.times().forEach(found -> conclusion.addTimeFrame(locator.locate(found)));
      meaning.references().forEach(found -> conclusion.addReference(locator.locate(found)));
      meaning.commitments().forEach(found -> conclusion.addCommitment(locator.locate(found)));
      meaning.doubts().forEach(locator::report);
      meaning
          .named()
          .forEach(named -> locator
              .place(named.words())
              .ifPresent(span -> mentions.add(new Mention(named.party(), item.number(), span))));
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
}
