package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.rcm.model.Activity;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Report;
import org.rcm.model.Severity;
import org.rcm.model.SourceSpan;

/** What must hold for the result of every text. */
final class Laws {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Laws() {}

  /** Checks all laws for the result of a text. */
  static void check(String text, ParseResult result) {
    assertThat(result.sourceText()).isEqualTo(text);
    checkThatAReportIsThereUnlessAnErrorSaysWhyNot(result);
    checkThatDiagnosticsStandInTheText(text, result.diagnostics());
    checkThatSegmentsCoverTheTextOnce(text, result.sourceMap());
    result.report().ifPresent(report -> {
      checkThatItemsHaveTheLettersOfTheirSegments(text, report, result.sourceMap());
      checkThatItemsStartAtTheirMarkers(text, report, result.sourceMap());
      checkThatWhatAnItemSaysStandsInIt(text, report, result.sourceMap());
    });
  }

  /** The same for the result of a text that was read as a page of activities. */
  static void check(String text, ActivityListResult result) {
    assertThat(result.sourceText()).isEqualTo(text);
    boolean error = result.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    assertThat(error)
        .as("an error if and only if there are no activities")
        .isEqualTo(result.activities().isEmpty());
    checkThatDiagnosticsStandInTheText(text, result.diagnostics());
    checkThatSegmentsCoverTheTextOnce(text, result.sourceMap());
    checkThatActivitiesStandInTheirPlaces(text, result);
  }

  /** Activities follow one another, and the words of title, place and dates stand in the stretch that they name. */
  private static void checkThatActivitiesStandInTheirPlaces(
      String text, ActivityListResult result) {
    int at = 0;
    for (Activity activity : result.activities()) {
      SourceSpan span = activity.source().orElseThrow();
      assertThat(span.offset()).as("start of %s", activity.title()).isGreaterThanOrEqualTo(at);
      at = span.end();
      String own = letters(result.sourceMap().segments(span).stream()
          .filter(segment -> segment.kind() != SegmentKind.RESIDUE)
          .map(segment ->
              text.substring(segment.source().offset(), segment.source().end()))
          .collect(Collectors.joining()));
      assertThat(own).contains(letters(activity.title()));
      activity
          .place()
          .ifPresent(place -> place
              .text()
              .lines()
              .forEach(line -> assertThat(List.of(line.split(", ")))
                  .allSatisfy(part -> assertThat(own).contains(letters(part)))));
      activity.timeFrame().ifPresent(frame -> {
        SourceSpan when = frame.source().orElseThrow();
        assertThat(letters(text.substring(when.offset(), when.end())))
            .contains(letters(frame.text()).substring(0, 1));
        assertThat(own).contains(letters(frame.text()));
      });
      activity
          .description()
          .ifPresent(description -> assertThat(description.lines())
              .allSatisfy(line -> assertThat(own).contains(letters(line))));
    }
  }

  static void checkThatAReportIsThereUnlessAnErrorSaysWhyNot(ParseResult result) {
    boolean error = result.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    assertThat(error)
        .as("an error if and only if no report")
        .isEqualTo(result.report().isEmpty());
  }

  static void checkThatDiagnosticsStandInTheText(String text, List<Diagnostic> diagnostics) {
    assertThat(diagnostics).isSorted().allSatisfy(diagnostic -> {
      assertThat(diagnostic.source().end()).isLessThanOrEqualTo(text.length());
      assertThat(diagnostic.message()).isNotBlank();
    });
  }

  /** Every character that is not blank lies in exactly one segment; they are in order and well placed. */
  static void checkThatSegmentsCoverTheTextOnce(String text, SourceMap map) {
    int at = 0;
    int line = 1;
    int lineStart = 0;
    for (Segment segment : map.segments()) {
      SourceSpan span = segment.source();
      require(span.offset() >= at, segment, "overlaps the one before");
      require(span.length() > 0, segment, "is empty");
      for (int i = at; i < span.offset(); i++) {
        require(isBlank(text.charAt(i)), segment, "does not hold the characters before it");
        if (endsLine(text, i)) {
          line++;
          lineStart = i + 1;
        }
      }
      require(span.line() == line, segment, "stands in another line: " + line);
      require(span.column() == span.offset() - lineStart + 1, segment, "has a wrong column");
      require(!isBlank(text.charAt(span.offset())), segment, "starts with a blank");
      require(!isBlank(text.charAt(span.end() - 1)), segment, "ends with a blank");
      for (int i = span.offset(); i < span.end(); i++) {
        if (endsLine(text, i)) {
          line++;
          lineStart = i + 1;
        }
      }
      at = span.end();
    }
    assertThat(text.substring(at).chars().allMatch(c -> isBlank((char) c)))
        .as("nothing but blanks from offset %s", at)
        .isTrue();
  }

  /** As {@code assertThat(…).isTrue()}, but without its cost where there are hundreds of thousands of segments. */
  private static void require(boolean holds, Object what, String otherwise) {
    if (!holds) {
      throw new AssertionError(what + " " + otherwise);
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  /** What an item says is what stands in its segments: no letter lost, none added, none moved. */
  static void checkThatItemsHaveTheLettersOfTheirSegments(
      String text, Report report, SourceMap map) {
    Map<ConclusionNumber, StringBuilder> texts = new HashMap<>();
    for (Segment segment : map.segments()) {
      if (segment.kind() == SegmentKind.ITEM_TEXT || segment.kind() == SegmentKind.CONTINUATION) {
        texts
            .computeIfAbsent(segment.conclusion().orElseThrow(), number -> new StringBuilder())
            .append(text, segment.source().offset(), segment.source().end());
      }
    }
    for (Conclusion item : report.allConclusions()) {
      String said = letters(item.text() + item.continuation().orElse(""));
      String stands =
          letters(Optional.ofNullable(texts.remove(item.number())).orElseGet(StringBuilder::new));
      if (!said.equals(stands)) {
        assertThat(said).as("letters of %s", item.number()).isEqualTo(stands);
      }
    }
    assertThat(texts).as("segments of items that are not there").isEmpty();
  }

  /**
   * Letters and digits without accents, whose place relative to residue may differ. A letter that is written as an
   * entity stands for itself.
   */
  private static String letters(CharSequence text) {
    String decoded = Parser.unescapeEntities(text.toString(), true);
    return NO_LETTERS
        .matcher(Normalizer.normalize(decoded, Normalizer.Form.NFKD))
        .replaceAll("");
  }

  /** An item's place starts with its marker; an item whose marker was lost starts with its text. */
  static void checkThatItemsStartAtTheirMarkers(String text, Report report, SourceMap map) {
    Map<ConclusionNumber, Segment> first = new HashMap<>();
    Map<ConclusionNumber, StringBuilder> markers = new HashMap<>(); // residue may stand in a marker
    for (Segment segment : map.segments()) {
      segment.conclusion().ifPresent(number -> first.putIfAbsent(number, segment));
      if (segment.kind() == SegmentKind.MARKER) {
        markers
            .computeIfAbsent(segment.conclusion().orElseThrow(), number -> new StringBuilder())
            .append(text, segment.source().offset(), segment.source().end());
      }
    }
    for (Conclusion item : report.allConclusions()) {
      Segment start = first.get(item.number());
      if (start == null) {
        throw new AssertionError(item.number() + " stands nowhere");
      }
      require(
          item.source().orElseThrow().offset() == start.source().offset(),
          start,
          "does not start the place of its item");
      if (item.label().isEmpty()) {
        require(start.kind() == SegmentKind.ITEM_TEXT, start, "is not the text of its item");
      } else {
        require(start.kind() == SegmentKind.MARKER, start, "is not the marker of its item");
        require(
            letters(markers.get(item.number())).equals(letters(item.label())),
            start,
            "is not the label " + item.label());
      }
    }
  }

  /** Commitments, their times, and mentions stand in the segments of the item that they belong to. */
  static void checkThatWhatAnItemSaysStandsInIt(String text, Report report, SourceMap map) {
    Places places = new Places(text, map);
    for (Conclusion item : report.allConclusions()) {
      int ordinal = 0;
      for (Commitment commitment : item.commitments()) {
        assertThat(commitment.number()).isEqualTo(item.number());
        assertThat(commitment.ordinal()).isEqualTo(++ordinal);
        SourceSpan span = commitment.source().orElseThrow();
        require(
            !places.said(span, item.number()).isBlank(), commitment, "does not stand in its item");
        commitment
            .due()
            .ifPresent(due -> due.source()
                .ifPresent(at -> assertThat(saidInOrAbove(places, at, item.number()))
                    .as("the time of %s", commitment.id())
                    .isEqualTo(letters(due.text()))));
      }
    }
    for (Mention mention : map.mentions()) {
      String said = letters(places.said(mention.source(), mention.conclusion()));
      require(!said.isEmpty(), mention, "does not stand in its item");
    }
  }

  /** An item that completes "To instruct the Secretariat, by 3 May, to:" has the time of the item above. */
  private static String saidInOrAbove(Places places, SourceSpan at, ConclusionNumber item) {
    String said = letters(places.said(at, item));
    return said.isEmpty() && item.parent().isPresent()
        ? saidInOrAbove(places, at, item.parent().get())
        : said;
  }

  /** The segments of a map, found by their place. */
  private record Places(String text, SourceMap map) {
    /** What stands at a place and belongs to an item, without the residue in it. */
    String said(SourceSpan place, ConclusionNumber item) {
      List<Segment> segments = map.segments();
      int low = 0;
      int high = segments.size();
      while (low < high) {
        int middle = (low + high) / 2;
        if (segments.get(middle).source().end() <= place.offset()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      StringBuilder said = new StringBuilder();
      for (int i = low; i < segments.size(); i++) {
        Segment segment = segments.get(i);
        int start = Math.max(place.offset(), segment.source().offset());
        int end = Math.min(place.end(), segment.source().end());
        if (start >= end) {
          break;
        }
        if (segment.conclusion().filter(item::equals).isPresent()) {
          said.append(text, start, end);
        }
      }
      return said.toString();
    }
  }
}
