package org.rcm.parser.internal.dates;

import org.rcm.model.TimeFrame;

/**
 * A time frame at a place of a text, with how it was read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param timeFrame the words and what they resolve to, without source
 * @param start offset in the text
 * @param end offset behind the words
 * @param tense what the words before it say about its direction
 * @param rule how it was read
 * @param inference what the dates of the meeting gave to it
 */
public record FoundTimeFrame(
    TimeFrame timeFrame, int start, int end, Tense tense, DateRule rule, Inference inference) {

  /** The same time frame where the text that was read is a part of another. */
  public FoundTimeFrame at(int from, int to) {
    return new FoundTimeFrame(timeFrame, from, to, tense, rule, inference);
  }
}
