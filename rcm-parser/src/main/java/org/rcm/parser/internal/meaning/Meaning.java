package org.rcm.parser.internal.meaning;

import java.util.List;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentField;
import org.rcm.model.Mentions;
import org.rcm.model.Party;
import org.rcm.model.ReportReference;
import org.rcm.model.TimeFrame;

/**
 * What one item says.
 *
 * @param acts what it does, in the order of the text
 * @param mentions whom it names
 * @param named where it names them
 * @param times the times that it names
 * @param references where it points to other reports
 * @param completions the words by which it says that something was done
 * @param commitments the commitments that it makes, without their place in the source
 * @param doubts what could be read in two ways
 */
public record Meaning(
    List<Act> acts,
    Mentions mentions,
    List<Named> named,
    List<FoundTime> times,
    List<FoundReference> references,
    List<String> completions,
    List<FoundCommitment> commitments,
    List<Doubt> doubts) {

  /**
   * A name of a party.
   *
   * @param party who
   * @param words the name
   */
  public record Named(Party party, Quotation words) {}

  /**
   * A time that is named.
   *
   * @param value the time, without place in the source
   * @param words its words
   */
  public record FoundTime(TimeFrame value, Quotation words) {}

  /**
   * Words that point to another report.
   *
   * @param value the reference, without place in the source
   * @param words all of its words
   */
  public record FoundReference(ReportReference value, Quotation words) {}

  /**
   * A commitment with its clause.
   *
   * @param value the commitment, without places in the source
   * @param clause the words that make it
   * @param grounds what its fields rest on
   */
  public record FoundCommitment(Commitment value, Quotation clause, List<Ground> grounds) {}

  /**
   * What a field of a commitment rests on.
   *
   * @param field the field
   * @param trace the rule and the words that it found
   */
  public record Ground(CommitmentField field, Trace trace) {}

  /**
   * Something that could be read in two ways.
   *
   * @param field of which field
   * @param words the words
   * @param message which readings there are, which was taken, and why
   */
  public record Doubt(CommitmentField field, Quotation words, String message) {}
}
