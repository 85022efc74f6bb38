package org.rcm.parser;

import org.rcm.parser.Marker.Kind;

/** One open list: what it counts with, where it stands, and its last item. */
final class OpenList {
  final OutlineItem parent;
  final Kind kind;
  final String style;
  int last;
  OutlineItem lastItem;
  Column column;

  OpenList(
      OutlineItem parent, Kind kind, String style, int last, OutlineItem lastItem, Column column) {
    this.parent = parent;
    this.kind = kind;
    this.style = style;
    this.last = last;
    this.lastItem = lastItem;
    this.column = column;
  }
}
