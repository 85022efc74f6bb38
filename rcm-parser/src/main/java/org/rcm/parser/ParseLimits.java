package org.rcm.parser;

import org.rcm.model.ConclusionNumber;
import org.rcm.model.InvalidValueException;

/**
 * How much a parser takes. What goes beyond is reported by a diagnostic, never thrown, and no character is lost.
 *
 * <p>Immutable and thread-safe.
 *
 * @param maxCharacters longest text that is read, in UTF-16 units; longer ones give no report
 * @param maxItems most items, or activities; the text of further items stays with the last, further activities are unread
 * @param maxDepth most levels, from 1 to {@value ConclusionNumber#MAX_DEPTH}; deeper items stay on the last
 * @param maxLineLength longest line that is read whole, in UTF-16 units; the rest of a longer one is left unread
 */
public record ParseLimits(int maxCharacters, int maxItems, int maxDepth, int maxLineLength) {
  private static final ParseLimits STANDARD = new ParseLimits(16_000_000, 200_000, 12, 4_000_000);

  /**
   * Checks the ranges.
   *
   * @param maxCharacters longest text that is read
   * @param maxItems most items
   * @param maxDepth most levels
   * @param maxLineLength longest line that is read whole
   * @throws InvalidValueException if a limit is below 1, or the depth above what a conclusion number can say
   */
  public ParseLimits {
    if (maxCharacters < 1
        || maxItems < 1
        || maxDepth < 1
        || maxDepth > ConclusionNumber.MAX_DEPTH
        || maxLineLength < 1) {
      throw new InvalidValueException("Limits must be 1 or more, and the depth at most "
          + ConclusionNumber.MAX_DEPTH + ", but were " + maxCharacters + " characters, " + maxItems
          + " items, " + maxDepth + " levels, " + maxLineLength + " characters a line");
    }
  }

  /** {@return 16 million characters, 200 000 items, 12 levels, 4 million characters a line: far beyond any report} */
  public static ParseLimits standard() {
    return STANDARD;
  }
}
