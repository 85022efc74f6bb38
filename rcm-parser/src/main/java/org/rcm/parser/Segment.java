package org.rcm.parser;

import java.util.Optional;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.SourceSpan;

/**
 * A stretch of the source and what it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param source where it stands; starts and ends with a character that is not blank
 * @param conclusion the item to which it belongs, for markers, item texts and continuations
 */
public record Segment(SegmentKind kind, SourceSpan source, Optional<ConclusionNumber> conclusion) {}
