package org.rcm.parser.internal.names;

import org.rcm.model.Party;

/**
 * A party named in a text.
 *
 * @param party who is named
 * @param start offset of the name in the text
 * @param end offset behind the name
 */
public record FoundParty(Party party, int start, int end) {}
