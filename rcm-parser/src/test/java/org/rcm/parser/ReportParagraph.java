package org.rcm.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rcm.model.Conclusion;
import org.rcm.model.ConclusionNumber;

/**
 * A paragraph of a report as its author typed it into a word processor, before anything was converted.
 *
 * @param level 0 outside of lists, 1 for "7.", 2 for "a." below it
 * @param marker what the word processor shows before an item: "7.", "a)", "•"; empty outside of lists
 * @param text the words, without marker and line ends
 * @param apart whether an empty line stands above it
 */
public record ReportParagraph(int level, String marker, String text, boolean apart) {
  private static final int NARROWEST_WRAP = 70;
  private static final int WIDEST_WRAP = 120;

  /** Marker and text, as the paragraph reads. */
  public String line() {
    return marker.isEmpty() ? text : marker + " " + text;
  }

  /**
   * The paragraphs of a report that is at hand as plain text: line ends inside of paragraphs undone, letterheads and what
   * converters left gone. Of a text that is no report, its lines.
   */
  public static List<ReportParagraph> of(String text) {
    ParseResult result = ReportParser.create().parse(text);
    if (result.report().isEmpty()) {
      return result
          .sourceText()
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> prose(line, false))
          .toList();
    }
    return new Writer(result).paragraphs();
  }

  private static ReportParagraph prose(String text, boolean apart) {
    return new ReportParagraph(0, "", text.strip(), apart);
  }

  /** Walks the map of the source. */
  private static final class Writer {
    private final ParseResult result;
    private final String source;
    private final List<ReportParagraph> paragraphs = new ArrayList<>();
    private final Set<ConclusionNumber> written = new HashSet<>();
    private int behind;

    Writer(ParseResult result) {
      this.result = result;
      this.source = result.sourceText();
    }

    List<ReportParagraph> paragraphs() {
      for (Segment segment : result.sourceMap().segments()) {
        switch (segment.kind()) {
          case LETTERHEAD, RESIDUE, UNREAD -> {}
          // Bullets may stand together with their texts below.
          case MARKER, ITEM_TEXT ->
            segment.conclusion().filter(written::add).ifPresent(number -> addItem(segment, number));
          default -> addLines(segment);
        }
        behind = segment.source().end();
      }
      return paragraphs;
    }

    private void addItem(Segment segment, ConclusionNumber number) {
      Conclusion item = result.orThrow().conclusion(number).orElseThrow();
      int level = item.label().isEmpty() ? 0 : number.depth();
      paragraphs.add(new ReportParagraph(level, item.label(), item.text(), isApart(segment)));
    }

    private boolean isApart(Segment segment) {
      String gap = source.substring(behind, segment.source().offset());
      return !paragraphs.isEmpty() && gap.chars().filter(c -> c == '\n').count() > 1;
    }

    private void addLines(Segment segment) {
      boolean apart = isApart(segment);
      boolean goesOn = false;
      boolean title = segment.kind() == SegmentKind.TITLE;
      for (String line :
          source.substring(segment.source().offset(), segment.source().end()).split("\\R", -1)) {
        if (line.isBlank()) {
          apart = true;
          goesOn = false;
          continue;
        }
        if (goesOn) {
          ReportParagraph above = paragraphs.remove(paragraphs.size() - 1);
          paragraphs.add(prose(above.text() + " " + line.strip(), above.apart()));
        } else {
          paragraphs.add(prose(line, apart));
        }
        apart = false;
        goesOn = !title && line.length() >= NARROWEST_WRAP && line.length() <= WIDEST_WRAP;
      }
    }
  }
}
