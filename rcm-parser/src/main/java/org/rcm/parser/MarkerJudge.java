package org.rcm.parser;

import org.rcm.parser.Marker.Kind;
import org.rcm.parser.OpenLists.Fit;
import org.rcm.parser.OpenLists.Placement;

/**
 * Decides whether what looks like a marker is one. A sentence may be wrapped or broken so that a line of it starts with
 * "2014.", "A)" or a dash; then the line goes on with the sentence.
 */
final class MarkerJudge {
  private static final int TAIL = 300;
  private static final int LARGEST_GAP = 20;
  private static final int FIRST_YEAR = 1000;

  private final LineJoiner joiner;
  private final StructureWords words;

  MarkerJudge(LineJoiner joiner, StructureWords words) {
    this.joiner = joiner;
    this.words = words;
  }

  /** Whether a bullet or dash is the tail of a sentence that was broken: "… challenges and the" / "- importance of". */
  boolean isBrokenTail(OutlineItem current, Line line, boolean sameBulletFollows) {
    String tail = current.tail(TAIL);
    if (tail.isEmpty()
        || Sentences.isFinished(tail)
        || !Sentences.startsSmall(line.textBehindMarker())) {
      return false;
    }
    if (Sentences.mustGoOn(tail, words) && !endsInAddingWord(tail)) {
      return true;
    }
    return !sameBulletFollows && !current.isBullet();
  }

  /** Whether the marker with this placement starts an item. */
  boolean isItem(
      OutlineItem current,
      Line above,
      Line line,
      Marker marker,
      Placement placement,
      OpenLists lists) {
    if (marker.isBullet()) {
      return true;
    }
    String tail = current.tail(TAIL);
    boolean finished = tail.isEmpty() || Sentences.isFinished(tail);
    boolean small = Sentences.startsSmall(line.textBehindMarker());
    if (marker.style().endsWith(")") && !finished && Sentences.hasOpenParenthesis(tail)) {
      return false; // "(Attachment" / "A) to be sent"
    }
    boolean mayBeWrapped = joiner.mayBeWrapped(above, line);
    if (marker.style().equals(Marker.BARE)) {
      return placement.fit() == Fit.NEXT && (finished || !mayBeWrapped);
    }
    boolean goesOn =
        !finished && mayBeWrapped && Sentences.mustGoOn(tail, words) && !endsInAddingWord(tail);
    return switch (placement.fit()) {
      case NEXT -> !(small && goesOn);
      case OPENS ->
        marker.isAlone()
            ? Sentences.endsInColon(tail) // elsewhere it is a page number
            : !goesOn && (finished || !(isCapital(placement) && mayBeWrapped));
      case STARTS_LATE ->
        !small
            && isNoYear(placement)
            && !marker.isAlone()
            && (Sentences.endsInColon(tail)
                || (!isCapital(placement) && !goesOn && (finished || !mayBeWrapped)));
      default ->
        !small
            && !goesOn
            && !marker.isAlone()
            && isNoYear(placement)
            && isNear(placement, lists)
            && (finished || !mayBeWrapped);
    };
  }

  private static boolean isCapital(Placement placement) {
    Kind kind = placement.reading().kind();
    return kind == Kind.CAPITAL || kind == Kind.CAPITAL_ROMAN;
  }

  private static boolean isNoYear(Placement placement) {
    return placement.reading().ordinal() < FIRST_YEAR;
  }

  /** A number far ahead of its list is a figure in a sentence. */
  private static boolean isNear(Placement placement, OpenLists lists) {
    return placement.fit() != Fit.GAP
        || placement.reading().ordinal() <= lists.last(placement.level()) + LARGEST_GAP;
  }

  /** "x; and" / "- y" is a list whose last but one item ends in "and". */
  private boolean endsInAddingWord(String tail) {
    String stripped = tail.stripTrailing();
    if (stripped.endsWith(",")) {
      return true;
    }
    int blank = stripped.lastIndexOf(' ');
    return blank > 0
        && words.isAnd(stripped.substring(blank + 1))
        && ",;".indexOf(stripped.charAt(blank - 1)) >= 0;
  }
}
