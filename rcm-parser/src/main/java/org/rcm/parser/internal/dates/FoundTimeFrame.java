package org.rcm.parser.internal.dates;

import java.util.List;
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
 * @param rule the rule that read it, in kebab case: {@code until-day}, {@code open-phrase}
 * @param notes what was inferred and why, in English; usually empty
 */
public record FoundTimeFrame(
    TimeFrame timeFrame, int start, int end, Tense tense, String rule, List<String> notes) {

  /**
   * Copies the list.
   *
   * @param timeFrame the words and what they resolve to
   * @param start offset in the text
   * @param end offset behind the words
   * @param tense what the words before it say
   * @param rule the rule that read it
   * @param notes what was inferred
   */
  public FoundTimeFrame {
    notes = List.copyOf(notes);
  }
}
