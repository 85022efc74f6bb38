package org.rcm.parser;

/** What a stretch of the source is. */
public enum SegmentKind {
  /** The title of the report, and the names of conference and body above or below it; the title of an activity. */
  TITLE,
  /** The lines of the title block that say where and when; place and dates of an activity. */
  PLACE_AND_DATE,
  /** The sentence that says who met, where and when, with its list of participants. */
  OPENING,
  /** Text before the first item that is neither title nor opening: preambles, status lines. */
  PREAMBLE,
  /** The heading above the numbered items: CONCLUSIONS AND RECOMMENDATIONS. */
  HEADING,
  /** The marker of an item: "7.", "- a.", "•". */
  MARKER,
  /** The text of an item. */
  ITEM_TEXT,
  /** An unnumbered heading between items. */
  SECTION_HEADING,
  /** Text without a marker that belongs to an item. */
  CONTINUATION,
  /** What belongs to the page: letterheads, running heads, page numbers. */
  LETTERHEAD,
  /** What a converter left: bookmarks, bold signs, soft hyphens. */
  RESIDUE,
  /** Text that was not read: what follows the last item, or all of a text that is no report. */
  UNREAD,
  /** On a page of activities: the title of one, printed a second time in the same words. */
  REPEATED_TITLE,
  /** On a page of activities: what is said of one beyond its title. */
  DESCRIPTION
}
