package org.rcm.parser;

import java.util.Optional;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Evidence;
import org.rcm.model.Report;
import org.rcm.model.ReportReference;
import org.rcm.model.TimeFrame;

/** What a report says, whatever file it was read from: the report without its places in the source. */
public final class WithoutPlaces {
  private WithoutPlaces() {}

  /** A report that equals another of the same words, read from another file. */
  public static Report of(Report report) {
    return report.toBuilder()
        .conclusions(report.conclusions().stream().map(WithoutPlaces::of).toList())
        .build();
  }

  private static Conclusion of(Conclusion item) {
    return item.toBuilder()
        .source(Optional.empty())
        .timeFrames(item.timeFrames().stream().map(WithoutPlaces::of).toList())
        .references(item.references().stream().map(WithoutPlaces::of).toList())
        .commitments(item.commitments().stream().map(WithoutPlaces::of).toList())
        .children(item.children().stream().map(WithoutPlaces::of).toList())
        .build();
  }

  private static ReportReference of(ReportReference reference) {
    return new ReportReference(
        reference.text(), reference.body(), reference.time(), Optional.empty());
  }

  private static Commitment of(Commitment commitment) {
    return commitment.toBuilder()
        .source(Optional.empty())
        .due(commitment.due().map(WithoutPlaces::of))
        .evidence(commitment.evidence().stream().map(WithoutPlaces::of).toList())
        .build();
  }

  private static Evidence of(Evidence evidence) {
    return new Evidence(
        evidence.field(),
        evidence.origin(),
        evidence.rule(),
        evidence.text(),
        evidence.position(),
        Optional.empty());
  }

  private static TimeFrame of(TimeFrame frame) {
    return frame.toBuilder().source(Optional.empty()).build();
  }
}
