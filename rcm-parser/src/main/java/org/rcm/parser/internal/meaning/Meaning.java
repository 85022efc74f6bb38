package org.rcm.parser.internal.meaning;

import java.util.List;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentField;
import org.rcm.model.Mentions;
import org.rcm.parser.internal.names.FoundParty;

/**
 * What one item says.
 *
 * @param acts what it does, in the order of the text
 * @param mentions whom it names
 * @param named where it names them
 * @param commitments the commitments that it makes, without their place in the source
 * @param notes what was guessed or could be read in two ways
 */
public record Meaning(
    List<Act> acts,
    Mentions mentions,
    List<Found<FoundParty>> named,
    List<FoundCommitment> commitments,
    List<Found<String>> notes) {

  /**
   * Something found in an item, with its place.
   *
   * @param value what was found
   * @param inContinuation whether it stands in the continuation; otherwise in the text
   * @param start offset in that string
   * @param end offset behind it
   * @param <T> what was found
   */
  public record Found<T>(T value, boolean inContinuation, int start, int end) {}

  /**
   * A commitment with the place of its clause.
   *
   * @param value the commitment, without places in the source
   * @param inContinuation whether it stands in the continuation; otherwise in the text
   * @param start offset of its clause in that string
   * @param end offset behind it
   * @param grounds what its fields rest on
   */
  public record FoundCommitment(
      Commitment value, boolean inContinuation, int start, int end, List<Ground> grounds) {}

  /**
   * What a field of a commitment rests on.
   *
   * @param field the field
   * @param trace the rule and the words that it found
   */
  public record Ground(CommitmentField field, Trace trace) {}
}
