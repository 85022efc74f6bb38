package org.rcm.parser;

import org.rcm.model.ConclusionNumber;
import org.rcm.model.Party;
import org.rcm.model.SourceSpan;

/**
 * A place in the source where a conclusion names a party.
 *
 * <p>Immutable and thread-safe.
 *
 * @param party who is named
 * @param conclusion the item in which the name stands
 * @param source where the name stands
 */
public record Mention(Party party, ConclusionNumber conclusion, SourceSpan source) {}
