package org.rcm.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One numbered item of a report, with the items below it.
 *
 * <p>For example 7.p of the December 2021 report: label "p.", section "Working Group on Border Management", text
 * "Bilateral and trilateral meetings between Member Countries on Border Management issues.", three children i. to iii.
 *
 * <p>Immutable and thread-safe; ordered by number, so that the same item of two reports has one place.
 */
@RcmStyle
@Value.Immutable
public sealed interface Conclusion extends Comparable<Conclusion> permits ImmutableConclusion {

  /** {@return a builder; number, label and text must be set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the number, which extends that of the item above} */
  ConclusionNumber number();

  /** {@return the marker as printed: "7.", "p.", "•"; empty only if the source had lost it} */
  String label();

  /** {@return the unnumbered heading above the item inside its parent, without its colon} */
  Optional<String> section();

  /** {@return the item's own text with line breaks undone, without that of its children; may be empty} */
  String text();

  /** {@return unmarked text that follows the children or belongs to the item after a break; lines end with LF} */
  Optional<String> continuation();

  /** {@return what the item does, one act per operative verb, in the order of the text} */
  List<Act> acts();

  /** {@return whom the item names} */
  @Value.Default
  default Mentions mentions() {
    return Mentions.none();
  }

  /**
   * The times that the item's words name, also where nobody is committed: "To thank Canada for the progress regarding the
   * Second Workshop (to be conducted on March 6-7, 2019)" names 6 and 7 March 2019.
   *
   * @return the times, in the order of the text
   */
  List<TimeFrame> timeFrames();

  /**
   * The words by which the item thanks or congratulates somebody for having done something: "having held the Workshop on
   * Wells" in "To thank Panama for having held the Workshop on Wells".
   *
   * @return the words that say that it was done and what, in the order of the text
   */
  List<String> completions();

  /** {@return the words that point to reports of other meetings, in the order of the text} */
  List<ReportReference> references();

  /** {@return the commitments that the item makes, in the order of the text} */
  List<Commitment> commitments();

  /** {@return the items one level below} */
  List<Conclusion> children();

  /** {@return where in the source marker and own text stand, if they were read from one} */
  Optional<SourceSpan> source();

  /** {@return this item and all below it, in the order of the report} */
  default Stream<Conclusion> stream() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Conclusion::stream));
  }

  /** {@return a builder that starts with this conclusion's values} */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  @Override
  default int compareTo(Conclusion other) {
    return number().compareTo(other.number());
  }

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    Checks.characters("The label of " + number(), label());
    Checks.text("The section of " + number(), section());
    Checks.characters("The text of " + number(), text());
    Checks.text("The continuation of " + number(), continuation());
    completions().forEach(words -> Checks.text("The completions of " + number(), words));
    Checks.distinct(
        "Children of " + number(), children().stream().map(Conclusion::number).toList());
    for (Conclusion child : children()) {
      if (!child.number().parent().equals(Optional.of(number()))) {
        throw new InvalidValueException("The number of a child must extend its parent's, but "
            + child.number() + " stands below " + number());
      }
    }
    Checks.distinct(
        "Commitments of " + number(),
        commitments().stream().map(Commitment::ordinal).toList());
    for (Commitment commitment : commitments()) {
      if (!commitment.number().equals(number())) {
        throw new InvalidValueException("A commitment must carry the number of its conclusion, but "
            + commitment.id() + " stands in " + number());
      }
    }
  }

  /** Builds a {@link Conclusion}. Not thread-safe. */
  final class Builder extends ImmutableConclusion.Builder {
    Builder() {}

    /**
     * Same as {@code number(ConclusionNumber.parse(number))}.
     *
     * @param number a number such as {@code 7.p.ii}
     * @return this builder
     * @throws InvalidValueException if the number has another form
     */
    public Builder number(String number) {
      return number(ConclusionNumber.parse(number));
    }
  }
}
