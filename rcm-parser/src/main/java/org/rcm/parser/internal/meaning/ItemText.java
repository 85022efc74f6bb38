package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Optional;
import org.rcm.model.ConclusionNumber;

/**
 * An item whose structure is known and whose sentences are to be read.
 *
 * @param number its number
 * @param section the unnumbered heading above it
 * @param text its own text
 * @param continuation what follows it without a marker
 * @param children the items below it
 */
public record ItemText(
    ConclusionNumber number,
    Optional<String> section,
    String text,
    Optional<String> continuation,
    List<ItemText> children) {}
