package org.rcm.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.rcm.model.Activity;
import org.rcm.parser.internal.names.PartyFinder;

/** The reading of one page of activities, phase by phase. Holds the state of one run and dies with it. */
final class ActivityParse {
  private final PartyFinder parties;
  private final ParseLimits limits;
  private final StructureWords words;

  private final Decoded decoded;
  private final SourceText source;
  private final SourceMapBuilder map;
  private final Diagnostics diagnostics;

  ActivityParse(Decoded decoded, StructureWords words, PartyFinder parties, ParseLimits limits) {
    this.decoded = decoded;
    this.words = words;
    this.parties = parties;
    this.limits = limits;
    this.source = new SourceText(decoded.text());
    this.map = new SourceMapBuilder(source);
    this.diagnostics = new Diagnostics(source);
  }

  ActivityListResult run() {
    decoded.problem().ifPresent(code -> diagnostics.add(code, 0, 0, decoded.message()));
    if (!decoded.isReadable()) {
      return result(List.of());
    }
    if (source.length() > limits.maxCharacters()) {
      diagnostics.add(
          DiagnosticCode.INPUT_TOO_LARGE,
          0,
          0,
          "the text has more than " + limits.maxCharacters()
              + " characters, the most that this parser takes; nothing was read");
      return result(List.of());
    }
    BitSet asides = decoded
        .file()
        .map(file -> FileParts.draw(file, source, map, diagnostics))
        .orElseGet(BitSet::new);
    CleanText clean = CleanText.of(source, map, diagnostics);
    String text = clean.text();
    List<Line> lines =
        Line.of(text, limits.maxLineLength(), start -> asides.get(clean.place(start)));
    if (lines.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.EMPTY_INPUT, 0, 0, "the text is empty; a page of activities was expected");
      return result(List.of());
    }
    lines.stream()
        .filter(line -> line.width() == limits.maxLineLength() && line.isCut(text))
        .forEach(line -> diagnostics.add(
            DiagnosticCode.LINE_TOO_LONG,
            clean,
            line.start(),
            line.end(),
            "the line has more than " + limits.maxLineLength()
                + " characters; the rest of it was not read"));
    return result(read(clean, text, lines));
  }

  private List<Activity> read(CleanText clean, String text, List<Line> lines) {
    int known = diagnostics.size();
    LanguageGuess guess = LanguageGuess.of(lines, words);
    Locale language = guess.language();
    TitleWords titles = new TitleWords(words, parties, language);
    EndingReader endings = ActivityPage.endings(parties, language, words);
    boolean announced = ActivityPage.isListAnnounced(lines, words);
    ActivityPage page = ActivityPage.read(
        text, lines, LineEnds.of(decoded.file(), clean), endings, titles, words, limits.maxItems());
    if ((announced && ActivityPage.isMostlyItems(lines)) || !page.isPage(titles, announced)) {
      diagnostics.forgetFrom(known);
      diagnostics.add(
          DiagnosticCode.NO_ACTIVITIES,
          clean,
          lines.get(0).start(),
          lines.get(0).end(),
          "found no list of activities, each with its title and then its place; is this a page of activities?");
      return List.of();
    }
    ActivityMap places = new ActivityMap(clean, source, map);
    List<Activity> activities = new ActivityAssembler(
            places, diagnostics, endings, titles, language, words)
        .activities(page);
    report(clean, page);
    return activities;
  }

  private void report(CleanText clean, ActivityPage page) {
    for (List<LineReading> run : runs(page.site())) {
      String first = run.get(0).line().text();
      add(
          clean,
          DiagnosticCode.LETTERHEAD_DROPPED,
          run,
          run.size() + (run.size() == 1 ? " line" : " lines") + " of the page left out, from "
              + Diagnostics.quote(first));
    }
    for (List<LineReading> run : runs(page.unread())) {
      boolean more = page.full();
      add(
          clean,
          more ? DiagnosticCode.TOO_MANY_ITEMS : DiagnosticCode.TEXT_AFTER_LIST,
          run,
          Diagnostics.quote(run.get(0).line().text())
              + (run.size() == 1 ? "" : " and what follows")
              + (more
                  ? " was not read, since there are more than " + limits.maxItems() + " activities"
                  : " belongs to no activity and was left out"));
    }
  }

  /** Lines that follow one another, together. */
  private static List<List<LineReading>> runs(List<LineReading> lines) {
    List<List<LineReading>> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size()
          || lines.get(i).line().index() != lines.get(i - 1).line().index() + 1) {
        runs.add(lines.subList(from, i));
        from = i;
      }
    }
    return runs;
  }

  private void add(CleanText clean, DiagnosticCode code, List<LineReading> run, String message) {
    PageLine first = run.get(0).line();
    PageLine last = run.get(run.size() - 1).line();
    int start = first.joined().place(0);
    int end = last.joined().place(last.text().length() - 1) + 1;
    diagnostics.add(code, clean, start, Math.max(start, end), message);
  }

  private ActivityListResult result(List<Activity> activities) {
    SourceMap sourceMap = new SourceMap(map.segments(), List.of());
    return new ActivityListResult(activities, diagnostics.found(), sourceMap, source);
  }
}
