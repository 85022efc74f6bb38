package org.rcm.parser;

import org.rcm.parser.OpenLists.Placement;

/** Says what was odd about the markers of an outline. */
final class MarkerReports {
  private final CleanText clean;
  private final Diagnostics diagnostics;

  MarkerReports(CleanText clean, Diagnostics diagnostics) {
    this.clean = clean;
    this.diagnostics = diagnostics;
  }

  /** A marker became an item; says so where its place in the list is unusual. */
  void placed(Line line, Marker marker, Placement placement, int before, OutlineItem item) {
    String label = Diagnostics.quote(marker.label());
    switch (placement.fit()) {
      case GAP ->
        add(
            DiagnosticCode.NUMBER_GAP,
            line,
            marker,
            label + " follows position " + before + " of its list; it was kept as "
                + item.number());
      case STEP_BACK, STARTS_AGAIN ->
        add(
            DiagnosticCode.NUMBER_REPEATED,
            line,
            marker,
            label + " follows position " + before + " of its list; it was kept there as "
                + item.number());
      case STARTS_LATE ->
        add(
            DiagnosticCode.LIST_STARTS_LATE,
            line,
            marker,
            "a list starts with " + label + "; what stands before it may be lost");
      default -> {
        if (placement.ambiguous()) {
          add(
              DiagnosticCode.AMBIGUOUS_MARKER,
              line,
              marker,
              label + " could stand on more than one level; it was taken as " + item.number()
                  + ", by the markers around it");
        }
      }
    }
  }

  /** What looked like a marker belongs to the sentence above; a bare figure is not worth a word. */
  void inSentence(Line line, Marker marker, OutlineItem item) {
    if (!marker.style().equals(Marker.BARE)) {
      add(
          DiagnosticCode.MARKER_IN_SENTENCE,
          line,
          marker,
          Diagnostics.quote(marker.label()) + " was taken as part of the sentence in "
              + item.number());
    }
  }

  void brokenSentence(Line line, OutlineItem item) {
    diagnostics.add(
        DiagnosticCode.BROKEN_SENTENCE,
        clean,
        line.start(),
        line.end(),
        Diagnostics.quote(line.textBehindMarker()) + " was joined to " + item.number()
            + ", whose sentence stops in the middle");
  }

  void tooDeep(Line line, int maxDepth) {
    diagnostics.addOnce(
        DiagnosticCode.TOO_DEEP,
        clean,
        line.start(),
        line.end(),
        "items on more than " + maxDepth
            + " levels; deeper ones were kept as text of the item above");
  }

  void tooMany(Line line, int maxItems) {
    diagnostics.addOnce(
        DiagnosticCode.TOO_MANY_ITEMS,
        clean,
        line.start(),
        line.end(),
        "more than " + maxItems + " items; the rest was kept as text of the last one");
  }

  /** Items that end in a colon with nothing behind it. */
  void missingLists(OutlineItem item) {
    for (OutlineItem child : item.children()) {
      boolean missing = child.children().isEmpty()
          && child.continuation().isEmpty()
          && Sentences.endsInColon(child.text().tail(2));
      if (missing) {
        diagnostics.add(
            DiagnosticCode.LIST_MISSING,
            clean,
            child.markerStart(),
            child.markerEnd(),
            child.number() + " ends in a colon, but nothing follows; its list may be lost");
      }
      missingLists(child);
    }
  }

  private void add(DiagnosticCode code, Line line, Marker marker, String message) {
    diagnostics.add(code, clean, line.start(), line.start() + marker.label().length(), message);
  }
}
