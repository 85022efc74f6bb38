package org.rcm.parser;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.DateRange;
import org.rcm.model.Meeting;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.parser.internal.meaning.Meaning;
import org.rcm.parser.internal.meaning.MeaningReader;
import org.rcm.parser.internal.meaning.MeetingFacts;
import org.rcm.parser.internal.names.PartyFinder;

/** The reading of one text, phase by phase. Holds the state of one run and dies with it. */
final class Parse {
  /** Without a list, title and opening sentence must stand this near to the top, in lines. */
  private static final int LONGEST_HEADER = 40;

  private final PartyFinder parties;
  private final MeaningReader meaningReader;
  private final ParseLimits limits;
  private final StructureWords words;

  private final Decoded decoded;
  private final SourceText source;
  private final SourceMapBuilder map;
  private final Diagnostics diagnostics;

  Parse(
      Decoded decoded,
      StructureWords words,
      PartyFinder parties,
      MeaningReader meaningReader,
      ParseLimits limits) {
    this.decoded = decoded;
    this.words = words;
    this.parties = parties;
    this.meaningReader = meaningReader;
    this.limits = limits;
    this.source = new SourceText(decoded.text());
    this.map = new SourceMapBuilder(source);
    this.diagnostics = new Diagnostics(source);
  }

  ParseResult run() {
    decoded.problem().ifPresent(code -> diagnostics.add(code, 0, 0, decoded.message()));
    if (!decoded.isReadable()) {
      return result(Optional.empty());
    }
    if (source.length() > limits.maxCharacters()) {
      diagnostics.add(
          DiagnosticCode.INPUT_TOO_LARGE,
          0,
          0,
          "the text has more than " + limits.maxCharacters()
              + " characters, the most that this parser takes; nothing was read");
      return result(Optional.empty());
    }
    BitSet asides = decoded
        .file()
        .map(file -> FileParts.draw(file, source, map, diagnostics))
        .orElseGet(BitSet::new);
    CleanText clean = withLostLineEnds(CleanText.of(source, map, diagnostics));
    List<Line> lines = lines(clean, asides);
    if (lines.isEmpty()) {
      diagnostics.add(DiagnosticCode.EMPTY_INPUT, 0, 0, "the text is empty; a report was expected");
      return result(Optional.empty());
    }
    return read(clean, lines);
  }

  private CleanText withLostLineEnds(CleanText whole) {
    SortedSet<Integer> all = RunTogether.breaks(whole.text(), words);
    if (!all.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.LINES_RUN_TOGETHER,
          0,
          source.length(),
          "the text has lost its line ends; " + all.size()
              + " were put back before what looks like items");
      return whole.withBreaks(all);
    }
    SortedSet<Integer> some = LostLineEnds.breaks(whole.text());
    if (!some.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.LINES_RUN_TOGETHER,
          whole,
          some.first(),
          some.last() + 1,
          some.size() + (some.size() == 1 ? " item begins" : " items begin")
              + " in the middle of a line; the line end before was put back");
    }
    return whole.withBreaks(some);
  }

  private List<Line> lines(CleanText clean, BitSet asides) {
    String text = clean.text();
    List<Line> lines =
        Line.of(text, limits.maxLineLength(), start -> asides.get(clean.place(start)));
    lines.stream()
        .filter(line -> line.width() == limits.maxLineLength() && line.isCut(text))
        .forEach(line -> diagnostics.add(
            DiagnosticCode.LINE_TOO_LONG,
            clean,
            line.start(),
            line.end(),
            "the line has more than " + limits.maxLineLength()
                + " characters; the rest of it was not read"));
    return lines;
  }

  private ParseResult read(CleanText clean, List<Line> lines) {
    int known = diagnostics.size();
    LineEnds ends = LineEnds.of(decoded.file(), clean);
    LineJoiner joiner = new LineJoiner(lines, words, ends);
    Optional<ListStart> start = ListStart.find(lines, words);
    int firstItem = start.map(ListStart::line).orElse(Math.min(lines.size(), LONGEST_HEADER));
    PageBreaks pages = new PageBreaks(lines, clean.pageStarts());
    BitSet furniture = new Furniture(lines, pages, joiner, words).find(firstItem);
    String text = clean.text();
    ParsedLines parsed =
        new ParsedLines(clean, text, lines, furniture, joiner, Hyphenation.of(text, words));
    LanguageGuess guess = LanguageGuess.of(lines, words);

    Header header = new HeaderReader(words, parties, guess.language())
        .read(parsed, firstItem, start.isPresent(), diagnostics);
    Outline outline = start.isPresent()
        ? new OutlineBuilder(parsed, words, diagnostics, limits)
            .build(firstItem, header.firstSection())
        : new Outline(OutlineItem.root(), List.of(), List.of());
    if (!isReport(header, outline, start)
        || (!isSure(header, start) && ActivityPage.isOne(text, lines, ends, parties, words))) {
      diagnostics.forgetFrom(known);
      diagnostics.add(
          DiagnosticCode.NO_MEETING,
          clean,
          lines.get(0).start(),
          lines.get(0).end(),
          "found neither numbered conclusions of a meeting nor a sentence that says who met; is this a report?");
      return result(Optional.empty());
    }
    reportHeader(clean, lines, header, outline, guess, furniture);
    return result(clean, parsed, header, outline);
  }

  private ParseResult result(CleanText clean, ParsedLines parsed, Header header, Outline outline) {
    Meeting meeting = header.meeting();
    Optional<DateRange> dates =
        meeting.startDate().map(from -> new DateRange(from, meeting.endDate().orElse(from)));
    Locale language = header.language();
    Map<ConclusionNumber, Meaning> meanings = meaningReader.read(
        new MeetingFacts(language, dates, meeting.body()),
        ReportAssembler.texts(outline.root().children()));
    ReportAssembler assembler = new ReportAssembler(
        clean, source, map, diagnostics, new TitleWords(words, parties, language));
    assembler.drawHeader(header);
    assembler.drawHeadings(outline);
    assembler.drawFurniture(parsed);
    Report report = assembler.report(header, outline, meanings);
    return new ParseResult(Optional.of(report), diagnostics.found(), assembler.sourceMap(), source);
  }

  /** Some trace of a meeting must be there: a list that is a body's, or a sentence that says that it met. */
  private static boolean isReport(Header header, Outline outline, Optional<ListStart> start) {
    boolean body = header.meeting().body().isPresent();
    boolean date = header.meeting().startDate().isPresent();
    if (outline.isEmpty()) {
      return header.opened() && body && date;
    }
    boolean announced = start.map(ListStart::announced).orElse(false);
    return (body && (announced || header.opened() || date)) || (header.opened() && date);
  }

  /** A body that met on a day, says a sentence, and a list that is announced, a receiver or a declaration, are none. */
  private static boolean isSure(Header header, Optional<ListStart> start) {
    return header.opened()
        && header.meeting().body().isPresent()
        && header.meeting().startDate().isPresent()
        && (header.kind() == ReportKind.DECLARATION
            || header.meeting().submittedTo().isPresent()
            || start.filter(ListStart::announced).isPresent());
  }

  private void reportHeader(
      CleanText clean,
      List<Line> lines,
      Header header,
      Outline outline,
      LanguageGuess guess,
      BitSet furniture) {
    Line first = lines.get(0);
    if (outline.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.NO_CONCLUSIONS,
          clean,
          first.start(),
          first.end(),
          "there is a meeting, but nothing numbered was found");
    }
    if (header.meeting().body().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.NO_BODY,
          clean,
          first.start(),
          first.end(),
          "neither title nor opening sentence names a body that the directory knows");
    }
    if (header.meeting().startDate().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.NO_DATE,
          clean,
          first.start(),
          first.end(),
          "neither title nor opening sentence says when the meeting was; times cannot be resolved");
    }
    if (!guess.certain()) {
      diagnostics.add(
          DiagnosticCode.LANGUAGE_UNCERTAIN,
          clean,
          first.start(),
          first.end(),
          "the sentences do not show their language; it was taken as "
              + guess.language().toLanguageTag());
    }
    for (int from = furniture.nextSetBit(0); from >= 0; ) {
      int to = furniture.nextClearBit(from);
      diagnostics.add(
          DiagnosticCode.LETTERHEAD_DROPPED,
          clean,
          lines.get(from).start(),
          lines.get(to - 1).end(),
          FileParts.leftOut(to - from, lines.get(from).text()));
      from = furniture.nextSetBit(to);
    }
  }

  private ParseResult result(Optional<Report> report) {
    SourceMap unread = new SourceMap(
        map.segments(owner -> {
          throw new IllegalStateException("A text without a report has no items");
        }),
        List.of());
    return new ParseResult(report, diagnostics.found(), unread, source);
  }
}
