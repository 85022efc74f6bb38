package org.rcm.parser.internal.meaning;

import org.rcm.model.ConclusionNumber;

/**
 * Words of an item, with their place.
 *
 * @param origin which of its strings they stand in
 * @param start offset in that string
 * @param end offset behind the last of them
 * @param text the words
 */
public record Quotation(Origin origin, int start, int end, String text) {

  /** Whether other words are among these. */
  public boolean holds(Quotation words) {
    return origin.equals(words.origin) && start <= words.start && words.end <= end;
  }

  /** Which string of an item. */
  public enum Part {
    /** Its own text. */
    TEXT,
    /** What follows it without a marker. */
    CONTINUATION,
    /** The unnumbered heading above it. */
    SECTION
  }

  /**
   * A string of an item.
   *
   * @param item the item
   * @param part which of its strings
   */
  public record Origin(ConclusionNumber item, Part part) {}
}
