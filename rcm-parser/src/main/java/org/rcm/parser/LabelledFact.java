package org.rcm.parser;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rcm.parser.StructureWords.Kind;

/**
 * A fact of the meeting behind its label: "Place: Panama City, Panama", or in a table "Place   Panama City, Panama".
 *
 * @param kind what the label says
 * @param label the label as printed, without its colon
 */
record LabelledFact(Kind kind, String label) {
  private static final int LONGEST_LABEL = 40;
  private static final String COLUMN_GAP = "  ";
  private static final Map<Kind, SegmentKind> SEGMENTS = new EnumMap<>(Map.of(
      Kind.LABEL_BODY, SegmentKind.TITLE,
      Kind.LABEL_DATE, SegmentKind.PLACE_AND_DATE,
      Kind.LABEL_PLACE, SegmentKind.PLACE_AND_DATE,
      Kind.LABEL_MODE, SegmentKind.PLACE_AND_DATE,
      Kind.LABEL_PARTICIPANTS, SegmentKind.OPENING,
      Kind.LABEL_RECEIVER, SegmentKind.OPENING));

  /** The fact that a line of the title block starts with, as it stands in the clean text. */
  static Optional<LabelledFact> of(String line, StructureWords words) {
    int colon = line.indexOf(':');
    int gap = line.indexOf(COLUMN_GAP);
    int end = colon >= 0 && (gap < 0 || colon < gap) ? colon : gap;
    // "… from the following" / "countries: Belize" is a sentence that was wrapped
    boolean inSentence = Sentences.startsSmall(line);
    if (inSentence || end <= 0 || end > LONGEST_LABEL || isBlankBehind(line, end)) {
      return Optional.empty();
    }
    String label = line.substring(0, end).stripTrailing();
    return SEGMENTS.keySet().stream()
        .filter(kind -> words.isWhole(kind, label))
        .findFirst()
        .map(kind -> new LabelledFact(kind, label));
  }

  private static boolean isBlankBehind(String line, int end) {
    return line.substring(end + 1).isBlank();
  }

  /** What the lines of the title block that such a fact fills are. */
  SegmentKind segment() {
    return SEGMENTS.getOrDefault(kind, SegmentKind.PREAMBLE);
  }

  /** What stands behind the label in its block. */
  String value(HeaderBlock block) {
    String behind = block.text().substring(Math.min(label.length(), block.text().length()));
    return behind.startsWith(":") ? behind.substring(1).strip() : behind.strip();
  }

  /** Whether facts are those of a meeting: when, and who. */
  static boolean sayMeeting(List<Kind> kinds) {
    return kinds.contains(Kind.LABEL_DATE)
        && (kinds.contains(Kind.LABEL_BODY) || kinds.contains(Kind.LABEL_PARTICIPANTS));
  }
}
