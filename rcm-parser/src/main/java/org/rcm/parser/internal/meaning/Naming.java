package org.rcm.parser.internal.meaning;

import org.rcm.model.Party;

/**
 * A party named in a text.
 *
 * @param party who
 * @param from index of its first token
 * @param to index behind its last token
 * @param mention whether it counts as named; "the countries" are only somebody to be asked
 */
record Naming(Party party, int from, int to, boolean mention) {}
