package org.rcm.parser;

import java.util.List;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.SourceSpan;

/**
 * The map of the source: every character of the input that is not blank belongs to exactly one segment, so nothing is
 * lost unseen.
 *
 * <p>Immutable and thread-safe.
 *
 * @param segments the stretches of the source, in its order, not overlapping
 * @param mentions where conclusions name parties, in the order of the report
 */
public record SourceMap(List<Segment> segments, List<Mention> mentions) {

  /**
   * Copies the lists.
   *
   * @param segments the stretches of the source
   * @param mentions where conclusions name parties
   */
  public SourceMap {
    segments = List.copyOf(segments);
    mentions = List.copyOf(mentions);
  }

  /**
   * The stretches of one kind.
   *
   * @param kind the kind
   * @return its segments, in the order of the source
   */
  public List<Segment> segments(SegmentKind kind) {
    return segments.stream().filter(s -> s.kind() == kind).toList();
  }

  /**
   * The places from which one conclusion was read: its marker, its text and what continues it.
   *
   * @param number the conclusion
   * @return its segments, in the order of the source; empty if there is no such conclusion
   */
  public List<Segment> segments(ConclusionNumber number) {
    return segments.stream()
        .filter(s -> s.conclusion().filter(number::equals).isPresent())
        .toList();
  }

  /**
   * What stands at a place.
   *
   * @param place a span of the source
   * @return the segments that lie wholly or partly inside it
   */
  public List<Segment> segments(SourceSpan place) {
    return segments.stream()
        .filter(s -> s.source().offset() < place.end() && s.source().end() > place.offset())
        .toList();
  }
}
